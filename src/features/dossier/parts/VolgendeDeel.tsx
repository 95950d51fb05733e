import { useMemo } from 'react'
import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import { isKomend, setVolgende } from '../../../domain/dossier/werkblad.ts'
import { seenNow } from '../../../domain/handeling/records.ts'
import { dagMelding } from '../../../domain/kalender/feestdagen.ts'
import { formatDatum, hasDag, isDatum, today } from '../../../lib/datum.ts'
import { DateField } from '../../../ui/form/DateField.tsx'
import { Folded } from '../../../ui/form/Folded.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SaveStatus } from '../../../ui/form/SaveStatus.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { weekChips } from '../../../ui/form/weekChips.ts'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { holdTogether } from '../../../ui/holdTogether.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { eersteVolgendeSchema, volgendeSchema } from '../dossierForm.ts'
import { teksten } from '../teksten.ts'
import { useAct, type Werk } from '../useDossier.ts'
import { Onderdeel } from './Onderdeel.tsx'
import { deelIds } from './Sprong.tsx'

/** First the day of the goal, while that is still to come and no other day stands. */
function volgendeChips({ doel, volgende }: Dossier): ReturnType<typeof weekChips> {
  const dag = doel?.datum ?? null
  if (dag === null || !hasDag(dag) || !isKomend(dag, today()) || (volgende !== null && volgende !== dag)) {
    return weekChips()
  }
  const label = teksten.volgende.dagVanDoel(formatDatum(dag).replace(/ \d{4}$/u, ''))
  return [{ label, value: dag }, ...weekChips().filter(({ value }) => value !== dag)]
}

/** Today and before are kept, and told to be no next time. */
function noot(dag: string): string {
  if (!isDatum(dag) || isKomend(dag, today())) return dagMelding(dag, today())
  return dag === today() ? teksten.volgende.vandaag : teksten.volgende.geweest
}

/** When the team comes back to this child; a quick choice is kept at once. */
export function VolgendeDeel({ werk }: { readonly werk: Werk }) {
  const { dossier } = werk
  const act = useAct()
  const values = useMemo(() => ({ volgende: dossier.volgende ?? '' }), [dossier.volgende])
  const form = useZodForm({
    schema: dossier.volgende === null ? eersteVolgendeSchema : volgendeSchema,
    defaultValues: values,
    values,
    draftKey: `dossier/${dossier.id}/volgende`,
    seen: seenNow(dossier.records, [['kind', 'kind', 'volgende']]),
    onSubmit: ({ volgende }, gezien) => act(setVolgende(dossier, volgende, werk.context(gezien))),
  })
  // Untouched it asks for nothing: a quick choice keeps the day without it.
  const knop = !form.dirty ? 'quiet' : werk.nu === 'volgende' ? 'primary' : 'secondary'
  return (
    <Onderdeel werk={werk} id={deelIds.volgende} titel={teksten.volgende.titel}>
      <Folded
        form={form}
        written={isKomend(dossier.volgende, today())}
        read={dossier.volgende === null ? null : holdTogether(formatDatum(dossier.volgende))}
        button={teksten.wijzig}
        buttonLabel={teksten.wijzigDeel(teksten.volgende.titel)}
        field="volgende"
      >
        <Form form={form} saveOn="leave">
          <DateField
            name="volgende"
            label={teksten.volgende.datum}
            chips={volgendeChips(dossier)}
            onChip={() => void form.submit()}
            min={today()}
            note={noot}
          />
          <Row>
            <SubmitButton variant={knop}>{teksten.volgende.bewaar}</SubmitButton>
            <SaveStatus />
          </Row>
        </Form>
      </Folded>
    </Onderdeel>
  )
}
