import { useTeam } from '../../../data/useNouns.ts'
import { useDossiers, useOverleggen } from '../../../data/useStand.tsx'
import type { Overlegsoort } from '../../../domain/overleg/Overleg.ts'
import { planOverleg } from '../../../domain/overleg/planOverleg.ts'
import { firstOnAgenda, geslotenOverleggen } from '../../../domain/overleg/proposeAgenda.ts'
import type { OverlegSamenvatting } from '../../../domain/overleg/samenvatting.ts'
import { teamStoelen } from '../../../domain/overleg/stoelen.ts'
import { currentPath, goOn } from '../../../lib/adres.ts'
import { type Datum, today } from '../../../lib/datum.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { RadioCards } from '../../../ui/form/RadioCards.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { useFormValue, useZodForm } from '../../../ui/form/useZodForm.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { normalTijd } from '../overlegForm.ts'
import { teksten } from '../teksten.ts'
import { contextNow, useAct } from '../useOverleg.ts'
import { planSchema } from '../voorbereidForm.ts'
import { DagEnTijd } from './DagEnTijd.tsx'
import { kamerPath } from './kamers.ts'
import { KiesKind } from './KiesKind.tsx'
import { soortNamen, voorbereidTeksten } from './voorbereidTeksten.ts'

const { plan } = voorbereidTeksten
const soorten: readonly { readonly value: Overlegsoort; readonly label: string; readonly hint: string }[] = [
  { value: 'kantelteam', label: soortNamen.kantelteam, hint: plan.kantelteam },
  { value: 'een-kind', label: soortNamen['een-kind'], hint: plan.eenKind },
  { value: 'terugblik', label: soortNamen.terugblik, hint: plan.terugblik },
]

/** The day that was agreed last time, as long as it is still to come and nothing is planned on it; else today. */
function proposeDatum(overleggen: readonly OverlegSamenvatting[]): Datum {
  const agreed = geslotenOverleggen(overleggen).at(-1)?.volgende ?? null
  const planned = overleggen.some((one) => one.staat === 'gepland' && !one.afgezegd && one.datum === agreed)
  return agreed !== null && agreed > today() && !planned ? agreed : today()
}

/**
 * A new overleg: a day is enough; who was not reached and whose agreed day has come stand on its agenda at once. About
 * one child nobody sits at the table yet: that is another circle than the team.
 */
export function NieuwOverleg({ onTerug }: { readonly onTerug: () => void }) {
  const act = useAct()
  const team = useTeam()
  const dossiers = useDossiers()
  const overleggen = useOverleggen()
  const form = useZodForm({
    schema: planSchema,
    defaultValues: {
      datum: proposeDatum(overleggen),
      tijd: '',
      soort: 'kantelteam',
      kind: '',
    },
    draftKey: 'overleg-nieuw',
    onSubmit: async ({ datum, tijd, soort, kind }) => {
      const agenda =
        soort === 'een-kind'
          ? [{ dossier: kind, vanOverleg: null }]
          : soort === 'kantelteam'
            ? firstOnAgenda(dossiers, overleggen, datum)
            : []
      const stoelen = soort === 'een-kind' ? [] : teamStoelen(team.leden)
      const invoer = { datum, tijd: normalTijd(tijd), soort, stoelen, agenda }
      const planned = planOverleg(invoer, contextNow())
      const from = currentPath()
      const kept = await act(planned.ok ? { ok: true, value: planned.value.handeling } : planned)
      if (kept.ok && planned.ok) goOn(from, kamerPath(planned.value.overleg, 'voorbereiden'))
      return kept
    },
  })
  const soort = useFormValue(form, 'soort')
  const kind = useFormValue(form, 'kind')
  return (
    <Card title={teksten.nieuw.titel}>
      <Form form={form}>
        <RadioCards name="soort" label={plan.soort} options={soorten} />
        {soort === 'een-kind' && (
          <KiesKind kind={kind} onKies={(dossier) => form.setValue('kind', dossier)} />
        )}
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
