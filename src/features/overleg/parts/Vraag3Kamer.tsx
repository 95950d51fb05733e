import { type ReactNode, useMemo } from 'react'
import { useDossier, useDossiersOf, useKinderen, useTeam } from '../../../data/useNouns.ts'
import { useDossiers } from '../../../data/useStand.tsx'
import { firstOpenStap } from '../../../domain/dossier/firstOpenStap.ts'
import { standingAlone } from '../../../domain/dossier/lijst.ts'
import { seenNow } from '../../../domain/handeling/records.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { isAanDeBeurt } from '../../../domain/overleg/proposeAgenda.ts'
import { setTeamdoel } from '../../../domain/overleg/verloop.ts'
import { dagMelding } from '../../../domain/kalender/feestdagen.ts'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Card } from '../../../ui/Card.tsx'
import { today } from '../../../lib/datum.ts'
import { DateField } from '../../../ui/form/DateField.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { weekChips } from '../../../ui/form/weekChips.ts'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { IconArrowLeft, IconArrowRight, IconList, IconSpeakerphone } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { LinkList } from '../../../ui/LinkList.tsx'
import { kamerHref, kamerPath } from './kamers.ts'
import { teamdoelSchema } from '../overlegForm.ts'
import { teksten } from '../teksten.ts'
import { contextNow, useAct } from '../useOverleg.ts'
import { BesprokenBadge, KloptBadge } from './BesprokenBadge.tsx'
import { Bewaren } from './Bewaren.tsx'
import { GezinBadge } from './GezinBadge.tsx'
import { KindRegel } from './KindRegel.tsx'
import { useLanding } from './landing.ts'
import { leesvoorTeksten } from './leesvoorTeksten.ts'
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
  useLanding(kamerPath(overleg.id, 'vraag3', dossierId ?? null))
  const order = overleg.agenda.map((punt) => punt.dossier)
  const here = dossierId === undefined ? -1 : order.indexOf(dossierId)
  if (dossierId !== undefined) {
    return (
      <Stack gap="md">
        {werkblad({ dossierId, overlegId: overleg.id })}
        <Row justify="between">
          <ButtonLink variant="quiet" icon={IconList} href={kamerHref(overleg.id, 'vraag3')}>
            {teksten.vraag3.overzicht}
          </ButtonLink>
          <Row gap="sm">
            {here >= 0 ? <Voorlezen overleg={overleg} dossierId={dossierId} /> : null}
            <Kindstappen overleg={overleg} dossierId={dossierId} />
          </Row>
        </Row>
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

interface KindProps {
  readonly overleg: Overleg
  readonly dossierId: string
}

/** To the child before and the child after; after the last one to afronden. */
export function Kindstappen({ overleg, dossierId }: KindProps) {
  const order = overleg.agenda.map((punt) => punt.dossier)
  const here = order.indexOf(dossierId)
  const before = here > 0 ? order[here - 1] : undefined
  const after = here >= 0 ? order[here + 1] : undefined
  return (
    <>
      {before !== undefined && (
        <ButtonLink variant="secondary" icon={IconArrowLeft} href={kamerHref(overleg.id, 'vraag3', before)}>
          {teksten.vraag3.vorige}
        </ButtonLink>
      )}
      {after === undefined ? (
        <ButtonLink variant="secondary" icon={IconArrowRight} href={kamerHref(overleg.id, 'afronden')}>
          {teksten.vraag3.naarAfronden}
        </ButtonLink>
      ) : (
        <ButtonLink variant="secondary" icon={IconArrowRight} href={kamerHref(overleg.id, 'vraag3', after)}>
          {teksten.vraag3.volgende}
        </ButtonLink>
      )}
    </>
  )
}

/** Which of the children this is, and how far it is in this overleg. */
export function Kindplek({ overleg, dossierId }: KindProps) {
  const stand = useDossier(dossierId)
  const dossier = stand.staat === 'klaar' ? stand.waarde : undefined
  const here = overleg.agenda.findIndex((punt) => punt.dossier === dossierId)
  return (
    <Row gap="sm">
      <span>{here < 0 ? teksten.vraag3.losKind : teksten.vraag3.plek(here + 1, overleg.agenda.length)}</span>
      <BesprokenBadge dossier={dossier} overlegId={overleg.id} />
      <KloptBadge dossier={dossier} overlegId={overleg.id} />
    </Row>
  )
}

/** What comes next once no part of the worksheet is open: until then the filled button stands there. */
function Voorlezen({ overleg, dossierId }: KindProps) {
  const stand = useDossier(dossierId)
  const klaar = stand.staat === 'klaar' && firstOpenStap(stand.waarde, today()) === null
  return (
    <ButtonLink
      variant={klaar ? 'primary' : 'secondary'}
      icon={IconSpeakerphone}
      href={kamerHref(overleg.id, 'leesvoor', dossierId)}
    >
      {leesvoorTeksten.titel}
    </ButtonLink>
  )
}

const most = 12
const list = new Intl.ListFormat('nl')

/** Whose goal it is: the children that the team took up and that are not back yet, by number. */
function useOpgepakt(): string {
  const nummers = standingAlone(useDossiers())
    .filter((kind) => kind.opgepaktOp !== null && isAanDeBeurt(kind))
    .flatMap(({ rugnummer }) => (rugnummer === null ? [] : [rugnummer]))
    .toSorted((a, b) => a - b)
  if (nummers.length === 0) return leesvoorTeksten.niemandOpgepakt
  const rest = nummers.length - most
  const shown = nummers.slice(0, most).map(String)
  return leesvoorTeksten.opgepakt(list.format(rest > 0 ? [...shown, leesvoorTeksten.nogMeer(rest)] : shown))
}

function Teamdoel({ overleg }: { readonly overleg: Overleg }) {
  const act = useAct()
  const opgepakt = useOpgepakt()
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
      <p>{opgepakt}</p>
      <Form form={form} saveOn="leave">
        <TextArea name="tekst" label={teksten.vraag3.teamdoelTekst} />
        <DateField
          name="datum"
          label={teksten.vraag3.teamdoelDatum}
          chips={weekChips()}
          note={(dag) => dagMelding(dag, today())}
        />
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
              badges={
                <>
                  <GezinBadge kind={kinderen.get(id)} />
                  <BesprokenBadge dossier={byId.get(id)} overlegId={overleg.id} />
                  <KloptBadge dossier={byId.get(id)} overlegId={overleg.id} />
                </>
              }
            />
          ))}
        </LinkList>
      )}
    </Card>
  )
}
