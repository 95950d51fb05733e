import { use, useState } from 'react'
import type { Spreker, Woordensoort } from '../../../domain/eigenwoorden/eigenwoorden.ts'
import { addEigenwoorden } from '../../../domain/eigenwoorden/handelingen.ts'
import {
  asksCijfer,
  gesprekskaarten,
  isGesprekskaart,
  kaartVraag,
  schaalcijfers,
} from '../../../domain/gesprek/gesprekskaarten.ts'
import { redact } from '../../../lib/redacted.ts'
import { Button } from '../../../ui/Button.tsx'
import { DraftContext } from '../../../ui/form/DraftContext.ts'
import { Form } from '../../../ui/form/Form.tsx'
import { RadioCards } from '../../../ui/form/RadioCards.tsx'
import { SelectField } from '../../../ui/form/SelectField.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { useFormValue, useZodForm } from '../../../ui/form/useZodForm.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { eigenwoordenSchema } from '../dossierForm.ts'
import { useAct, type Werk } from '../useDossier.ts'
import { NaamEnTaal, useSpreker, WieLeestHet, WieZegtHet } from './Sprekervelden.tsx'
import { woordenTeksten } from './woordenTeksten.ts'

interface Props {
  readonly werk: Werk
  readonly soort: Woordensoort
  /** While the family looks along nothing half typed before is laid before them, nor what they type before the team. */
  readonly bijGezin?: boolean
  /** Told the id of what was written down. */
  readonly onBewaard: (id: string) => void
  /** Said, not kept. */
  readonly onNiet: () => void
}

const draftKeyOf = ({ werk: { dossier }, soort, bijGezin = false }: Props): string =>
  `dossier/${dossier.id}/woorden-${soort}${bijGezin ? '-gezin' : ''}`

/** First the yes of who speaks; only then a field to type in. Without it nothing is kept, a draft neither. */
export function EigenWoordenForm(props: Props) {
  const { onNiet } = props
  const store = use(DraftContext)
  const [mag, setMag] = useState(false)
  if (mag) return <Opschrijven {...props} />
  return (
    <Stack gap="sm">
      <p>
        <strong>{woordenTeksten.mag}</strong> {woordenTeksten.magUitleg}
      </p>
      <Row>
        <Button variant="secondary" onClick={() => setMag(true)}>
          {woordenTeksten.magJa}
        </Button>
        <Button
          variant="quiet"
          onClick={() => {
            void store?.drop(draftKeyOf(props))
            onNiet()
          }}
        >
          {woordenTeksten.niet}
        </Button>
      </Row>
    </Stack>
  )
}

/** Nobody is said to have spoken until someone chooses; then the narrowest readers by themselves. */
function Opschrijven(props: Props) {
  const { werk, soort, onBewaard, onNiet } = props
  const act = useAct()
  const form = useZodForm({
    schema: eigenwoordenSchema,
    defaultValues: { wie: '', naam: '', tekst: '', taal: '', publiek: '', kaart: '', cijfer: '' },
    draftKey: draftKeyOf(props),
    onSubmit: async ({ naam, ...gezegd }) => {
      const said = { ...gezegd, soort, naam: redact(naam), magOpgeschreven: true }
      const added = addEigenwoorden(werk.dossier, said, werk.context())
      const outcome = await act(added.ok ? { ok: true, value: added.value.handeling } : added)
      if (outcome.ok && added.ok) onBewaard(added.value.eigenwoorden)
      return outcome
    },
  })
  const kaart = useFormValue(form, 'kaart')
  const wie = useSpreker(useFormValue(form, 'wie'), useFormValue(form, 'publiek'), (publiek) =>
    form.setValue('publiek', publiek),
  )
  return (
    <Form form={form} label={woordenTeksten.soort[soort]}>
      <WieZegtHet />
      {wie === undefined ? null : <Kaartkeuze wie={wie} kaart={kaart} />}
      <TextArea name="tekst" label={woordenTeksten.tekst} hint={woordenTeksten.tekstHint} rows={5} />
      <NaamEnTaal />
      <WieLeestHet wie={wie} />
      <Row>
        <SubmitButton variant={props.bijGezin === true ? 'primary' : 'secondary'}>
          {woordenTeksten.bewaar}
        </SubmitButton>
        <Button variant="quiet" onClick={() => void form.discard().then(onNiet)}>
          {woordenTeksten.niet}
        </Button>
      </Row>
    </Form>
  )
}

/** A question to begin with, for who wants one; only the scale asks for a number. */
function Kaartkeuze({ wie, kaart }: { readonly wie: Spreker; readonly kaart: string }) {
  return (
    <>
      <SelectField
        name="kaart"
        label={woordenTeksten.kaart}
        hint={woordenTeksten.kaartHint}
        placeholder={woordenTeksten.geenKaart}
        options={gesprekskaarten.map((een) => ({ value: een, label: kaartVraag(een, wie) }))}
      />
      {isGesprekskaart(kaart) && asksCijfer(kaart) ? (
        <RadioCards
          name="cijfer"
          label={kaartVraag(kaart, wie)}
          hint={woordenTeksten.cijferHint}
          options={schaalcijfers.map((cijfer) => ({ value: String(cijfer), label: String(cijfer) }))}
        />
      ) : null}
    </>
  )
}
