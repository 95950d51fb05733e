import { useState } from 'react'
import { useTeam } from '../../data/useNouns.ts'
import { useDossiers, useOverleggen } from '../../data/useStand.tsx'
import { planOverleg } from '../../domain/overleg/planOverleg.ts'
import { firstOnAgenda, geslotenOverleggen } from '../../domain/overleg/proposeAgenda.ts'
import type { OverlegSamenvatting } from '../../domain/overleg/samenvatting.ts'
import { teamStoelen } from '../../domain/overleg/stoelen.ts'
import { goTo } from '../../lib/adres.ts'
import { type Datum, formatDatum, formatTijd, today } from '../../lib/datum.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Card } from '../../ui/Card.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Form } from '../../ui/form/Form.tsx'
import { SubmitButton } from '../../ui/form/SubmitButton.tsx'
import { useZodForm } from '../../ui/form/useZodForm.ts'
import { IconCalendarEvent, IconPlayerPlay, IconPlus } from '../../ui/icons.ts'
import { ItemRow } from '../../ui/ItemRow.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Row } from '../../ui/layout/Row.tsx'
import { Stack } from '../../ui/layout/Stack.tsx'
import { normalTijd, wanneerSchema } from './overlegForm.ts'
import { DagEnTijd } from './parts/DagEnTijd.tsx'
import { kamerPath } from './parts/kamers.ts'
import { teksten } from './teksten.ts'
import { contextNow, useAct } from './useOverleg.ts'

/** All overleggen: what runs on top, then what is planned, then what has been. */
export function OverlegLijstPage() {
  const all = useOverleggen().filter((overleg) => !overleg.afgezegd)
  const [planning, setPlanning] = useState(false)
  const running = all.filter((overleg) => overleg.staat === 'bezig')
  const planned = all.filter((overleg) => overleg.staat === 'gepland').toSorted(byDatum)
  const past = all.filter((overleg) => overleg.staat === 'gesloten').toSorted((a, b) => byDatum(b, a))
  return (
    <Page
      title={teksten.titel}
      subtitle={teksten.lijst.uitleg}
      actions={
        !planning && (
          <Button
            variant={running.length > 0 ? 'secondary' : 'primary'}
            icon={IconPlus}
            onClick={() => setPlanning(true)}
          >
            {teksten.lijst.plan}
          </Button>
        )
      }
    >
      <Stack gap="lg">
        {planning && <NieuwOverleg onTerug={() => setPlanning(false)} />}
        {all.length === 0 && !planning && (
          <EmptyState title={teksten.lijst.leegTitel}>{teksten.lijst.leeg}</EmptyState>
        )}
        <Groep title={teksten.lijst.loopt} overleggen={running} />
        <Groep title={teksten.lijst.gepland} overleggen={planned} />
        <Groep title={teksten.lijst.geweest} overleggen={past} />
      </Stack>
    </Page>
  )
}

const moment = ({ datum, tijd }: OverlegSamenvatting): string => `${datum ?? ''} ${tijd}`

const byDatum = (a: OverlegSamenvatting, b: OverlegSamenvatting): number =>
  moment(a).localeCompare(moment(b)) || a.id.localeCompare(b.id)

/** The day that was agreed last time, as long as it is still to come and nothing is planned on it; else today. */
function proposeDatum(overleggen: readonly OverlegSamenvatting[]): Datum {
  const agreed = geslotenOverleggen(overleggen).at(-1)?.volgende ?? null
  const planned = overleggen.some((one) => one.staat === 'gepland' && !one.afgezegd && one.datum === agreed)
  return agreed !== null && agreed > today() && !planned ? agreed : today()
}

function Groep({
  title,
  overleggen,
}: {
  readonly title: string
  readonly overleggen: readonly OverlegSamenvatting[]
}) {
  if (overleggen.length === 0) return null
  return (
    <Card title={title}>
      {overleggen.map((overleg) => (
        <ItemRow
          key={overleg.id}
          href={`#/overleg/${overleg.id}`}
          lead={<IconCalendarEvent aria-hidden />}
          title={[
            overleg.datum === null ? teksten.titel : formatDatum(overleg.datum),
            formatTijd(overleg.tijd),
          ]
            .filter((deel) => deel !== '')
            .join(', ')}
          meta={[
            teksten.lijst.kinderen(overleg.aantalKinderen),
            ...(overleg.nietBesproken.length > 0
              ? [teksten.lijst.nietBesproken(overleg.nietBesproken.length)]
              : []),
          ].join(' · ')}
          actions={<Trail overleg={overleg} />}
        />
      ))}
    </Card>
  )
}

function Trail({ overleg }: { readonly overleg: OverlegSamenvatting }) {
  switch (overleg.staat) {
    case 'bezig':
      return (
        <ButtonLink href={`#/overleg/${overleg.id}`} icon={IconPlayerPlay}>
          {teksten.lijst.gaVerder}
        </ButtonLink>
      )
    case 'gepland':
      return null
    case 'gesloten':
      return (
        <ButtonLink
          href={`#/verslag/${overleg.id}`}
          variant="secondary"
          aria-label={teksten.lijst.verslagVan(overleg.datum === null ? '' : formatDatum(overleg.datum))}
        >
          {teksten.lijst.verslag}
        </ButtonLink>
      )
  }
}

/** A new overleg: a day is enough; who was not reached and whose agreed day has come stand on its agenda at once. */
function NieuwOverleg({ onTerug }: { readonly onTerug: () => void }) {
  const act = useAct()
  const team = useTeam()
  const dossiers = useDossiers()
  const overleggen = useOverleggen()
  const form = useZodForm({
    schema: wanneerSchema,
    defaultValues: { datum: proposeDatum(overleggen), tijd: '' },
    draftKey: 'overleg-nieuw',
    onSubmit: async ({ datum, tijd }) => {
      const agenda = firstOnAgenda(dossiers, overleggen, datum)
      const stoelen = teamStoelen(team.leden)
      const planned = planOverleg({ datum, tijd: normalTijd(tijd), stoelen, agenda }, contextNow())
      const kept = await act(planned.ok ? { ok: true, value: planned.value.handeling } : planned)
      if (kept.ok && planned.ok) goTo(kamerPath(planned.value.overleg, 'voorbereiden'))
      return kept
    },
  })
  return (
    <Card title={teksten.nieuw.titel}>
      <Form form={form}>
        <DagEnTijd />
        <Row>
          <SubmitButton>{teksten.nieuw.maak}</SubmitButton>
          <Button variant="quiet" onClick={() => void form.discard().then(onTerug)}>
            {teksten.nieuw.terug}
          </Button>
        </Row>
      </Form>
    </Card>
  )
}
