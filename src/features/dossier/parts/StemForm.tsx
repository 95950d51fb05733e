import { sayStem } from '../../../domain/stem/handelingen.ts'
import type { Regel } from '../../../domain/stem/regels.ts'
import { overNamen, stemsoorten } from '../../../domain/stem/stem.ts'
import { redact } from '../../../lib/redacted.ts'
import { Button } from '../../../ui/Button.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { RadioCards } from '../../../ui/form/RadioCards.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { useFormValue, useZodForm } from '../../../ui/form/useZodForm.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { stemSchema } from '../dossierForm.ts'
import { useAct, type Werk } from '../useDossier.ts'
import { NaamEnTaal, useSpreker, WieLeestHet, WieZegtHet } from './Sprekervelden.tsx'
import { stemTeksten } from './stemTeksten.ts'

interface Props {
  readonly werk: Werk
  readonly regel: Regel
  /** While the family looks along nothing half typed before is laid before them, nor what they type before the team. */
  readonly bijGezin: boolean
  readonly onBewaard: () => void
  readonly onNiet: () => void
}

/** At the table: what the family says of one line, who says it, and who may read it. */
export function StemForm({ werk, regel, bijGezin, onBewaard, onNiet }: Props) {
  const act = useAct()
  const { dossier } = werk
  const form = useZodForm({
    schema: stemSchema,
    defaultValues: { soort: '', wie: '', naam: '', tekst: '', taal: '', publiek: '' },
    draftKey: `dossier/${dossier.id}/stem-${regel.over}-${regel.id}${bijGezin ? '-gezin' : ''}`,
    onSubmit: async ({ naam, ...gezegd }) => {
      const { over, id, tekst: gelezen } = regel
      const said = sayStem(
        dossier,
        { ...gezegd, naam: redact(naam), over, regel: id, gelezen },
        werk.context(),
      )
      const outcome = await act(said.ok ? { ok: true, value: said.value.handeling } : said)
      if (outcome.ok) onBewaard()
      return outcome
    },
  })
  const wie = useSpreker(useFormValue(form, 'wie'), useFormValue(form, 'publiek'), (publiek) =>
    form.setValue('publiek', publiek),
  )
  return (
    <Form form={form} label={stemTeksten.vraagOver(overNamen[regel.over])}>
      <RadioCards
        name="soort"
        label={stemTeksten.soort}
        options={stemsoorten.map((soort) => ({ value: soort, label: stemTeksten.soorten[soort] }))}
      />
      <WieZegtHet />
      <TextArea name="tekst" label={stemTeksten.tekst} hint={stemTeksten.tekstHint} />
      <NaamEnTaal />
      <WieLeestHet wie={wie} />
      <Row>
        <SubmitButton variant={bijGezin ? 'primary' : 'secondary'}>{stemTeksten.bewaar}</SubmitButton>
        <Button variant="quiet" onClick={() => void form.discard().then(onNiet)}>
          {stemTeksten.niet}
        </Button>
      </Row>
    </Form>
  )
}
