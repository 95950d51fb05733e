import { type ReactNode, useMemo } from 'react'
import { useDossiersOf, useKinderen, useTeam } from '../../../data/useNouns.ts'
import { seenNow } from '../../../domain/handeling/records.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { setTeamdoel } from '../../../domain/overleg/verloop.ts'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Card } from '../../../ui/Card.tsx'
import { DateField } from '../../../ui/form/DateField.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { weekChips } from '../../../ui/form/weekChips.ts'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { IconArrowLeft, IconArrowRight, IconList } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { LinkList } from '../../../ui/LinkList.tsx'
import { kamerHref } from './kamers.ts'
import { teamdoelSchema } from '../overlegForm.ts'
import { teksten } from '../teksten.ts'
import { contextNow, useAct } from '../useOverleg.ts'
import { BesprokenBadge } from './BesprokenBadge.tsx'
import { Bewaren } from './Bewaren.tsx'
import { KindRegel } from './KindRegel.tsx'
import { OokBespreken } from './OokBespreken.tsx'
import { Verder } from './Verder.tsx'

/** The worksheet of a child, given by who knows it. */
export type RenderWerkblad = (p: { dossierId: string; overlegId: string }) => ReactNode

interface Props {
  readonly overleg: Overleg
  readonly dossierId: string | undefined
  readonly werkblad: RenderWerkblad
}

/** Vraag 3, hoe pakken wij het aan: the team's goal first, then child by child, in any order. */
export function Vraag3Kamer({ overleg, dossierId, werkblad }: Props) {
  const order = overleg.agenda.map((punt) => punt.dossier)
  const here = dossierId === undefined ? -1 : order.indexOf(dossierId)
  if (dossierId !== undefined) {
    return (
      <Stack gap="md">
        <Stappen overleg={overleg} order={order} here={here} variant="secondary" />
        {werkblad({ dossierId, overlegId: overleg.id })}
        <Stappen overleg={overleg} order={order} here={here} variant="primary" />
      </Stack>
    )
  }
  return (
    <Stack gap="lg">
      <Teamdoel overleg={overleg} />
      <Kinderen overleg={overleg} order={order} />
      <OokBespreken overleg={overleg} />
      <Verder overlegId={overleg.id} naar="afronden" />
    </Stack>
  )
}

interface StappenProps {
  readonly overleg: Overleg
  readonly order: readonly string[]
  readonly here: number
  /** At the end of the worksheet going on is what one does. */
  readonly variant: 'primary' | 'secondary'
}

/** To the child before, the list, the child after; after the last one to afronden. */
function Stappen({ overleg, order, here, variant }: StappenProps): ReactNode {
  const before = here > 0 ? order[here - 1] : undefined
  const after = here >= 0 ? order[here + 1] : undefined
  return (
    <Row justify="between">
      <ButtonLink variant="quiet" icon={IconList} href={kamerHref(overleg.id, 'vraag3')}>
        {teksten.vraag3.overzicht}
      </ButtonLink>
      <Row gap="sm">
        {before !== undefined && (
          <ButtonLink variant="secondary" icon={IconArrowLeft} href={kamerHref(overleg.id, 'vraag3', before)}>
            {teksten.vraag3.vorige}
          </ButtonLink>
        )}
        {after === undefined ? (
          <ButtonLink variant={variant} icon={IconArrowRight} href={kamerHref(overleg.id, 'afronden')}>
            {teksten.vraag3.naarAfronden}
          </ButtonLink>
        ) : (
          <ButtonLink variant={variant} icon={IconArrowRight} href={kamerHref(overleg.id, 'vraag3', after)}>
            {teksten.vraag3.volgende}
          </ButtonLink>
        )}
      </Row>
    </Row>
  )
}

function Teamdoel({ overleg }: { readonly overleg: Overleg }) {
  const act = useAct()
  const values = useMemo(
    () => ({ tekst: overleg.teamdoel, datum: overleg.teamdoelDatum ?? '' }),
    [overleg.teamdoel, overleg.teamdoelDatum],
  )
  const form = useZodForm({
    schema: teamdoelSchema,
    defaultValues: values,
    values,
    draftKey: `overleg/${overleg.id}/teamdoel`,
    seen: seenNow(overleg.records, [['overleg', 'overleg', 'teamdoel']]),
    onSubmit: ({ tekst, datum }, gezien) =>
      act(setTeamdoel(overleg, { tekst, datum: datum === '' ? null : datum }, contextNow(gezien))),
  })
  return (
    <Card title={teksten.vraag3.teamdoel}>
      <Form form={form} saveOn="leave">
        <TextArea name="tekst" label={teksten.vraag3.teamdoelTekst} />
        <DateField name="datum" label={teksten.vraag3.teamdoelDatum} chips={weekChips()} />
        <Bewaren />
      </Form>
    </Card>
  )
}

function Kinderen({ overleg, order }: { readonly overleg: Overleg; readonly order: readonly string[] }) {
  const kinderen = useKinderen()
  const { alleenNummers } = useTeam()
  const { dossiers } = useDossiersOf(order)
  const byId = useMemo(() => new Map(dossiers.map((dossier) => [dossier.id, dossier])), [dossiers])
  return (
    <Card title={teksten.vraag3.kinderen}>
      <p>{order.length === 0 ? teksten.vraag3.leeg : teksten.vraag3.kies}</p>
      {order.length > 0 && (
        <LinkList label={teksten.vraag3.kinderen} ordered>
          {order.map((id) => (
            <KindRegel
              key={id}
              kind={kinderen.get(id)}
              alleenNummers={alleenNummers}
              href={kamerHref(overleg.id, 'vraag3', id)}
              badges={<BesprokenBadge dossier={byId.get(id)} overlegId={overleg.id} />}
            />
          ))}
        </LinkList>
      )}
    </Card>
  )
}
