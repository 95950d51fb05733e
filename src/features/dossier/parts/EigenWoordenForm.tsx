import { use, useEffect, useRef, useState } from 'react'
import { publiekenVan, sprekers, type Woordensoort } from '../../../domain/eigenwoorden/eigenwoorden.ts'
import { addEigenwoorden } from '../../../domain/eigenwoorden/handelingen.ts'
import { publiekNamen } from '../../../domain/notitie/notitie.ts'
import { redact } from '../../../lib/redacted.ts'
import { Button } from '../../../ui/Button.tsx'
import { DraftContext } from '../../../ui/form/DraftContext.ts'
import { Form } from '../../../ui/form/Form.tsx'
import { RadioCards } from '../../../ui/form/RadioCards.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useFormValue, useZodForm } from '../../../ui/form/useZodForm.ts'
import { FieldRow } from '../../../ui/layout/FieldRow.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { eigenwoordenSchema } from '../dossierForm.ts'
import { useAct, type Werk } from '../useDossier.ts'
import { meerTeksten } from './meerTeksten.ts'
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
    defaultValues: { wie: '', naam: '', tekst: '', taal: '', publiek: '' },
    draftKey: draftKeyOf(props),
    onSubmit: async ({ wie, naam, tekst, taal, publiek }) => {
      const said = { soort, tekst, taal, wie, naam: redact(naam), publiek, magOpgeschreven: true }
      const added = addEigenwoorden(werk.dossier, said, werk.context())
      const outcome = await act(added.ok ? { ok: true, value: added.value.handeling } : added)
      if (outcome.ok && added.ok) onBewaard(added.value.eigenwoorden)
      return outcome
    },
  })
  const gekozen = useFormValue(form, 'wie')
  const wie = sprekers.find((een) => een === gekozen)
  const publiek = useFormValue(form, 'publiek')
  /* Another who speaks has other readers: the narrowest by itself, never one that this person cannot choose. */
  const before = useRef(wie)
  const { setValue } = form
  useEffect(() => {
    const was = before.current
    before.current = wie
    if (wie === undefined || was === wie) return
    const kan = publiekenVan[wie]
    const restored = was === undefined && kan.some((een) => een === publiek)
    if (!restored) setValue('publiek', kan[0] ?? 'team')
  })
  return (
    <Form form={form} label={woordenTeksten.soort[soort]}>
      <RadioCards
        name="wie"
        label={woordenTeksten.wie}
        options={sprekers.map((een) => ({ value: een, label: woordenTeksten.sprekers[een] }))}
      />
      <TextArea name="tekst" label={woordenTeksten.tekst} hint={woordenTeksten.tekstHint} rows={5} />
      <FieldRow align="top">
        <TextField
          name="naam"
          label={woordenTeksten.naam}
          hint={woordenTeksten.naamHint}
          autoCapitalize="words"
        />
        <TextField name="taal" label={woordenTeksten.taal} hint={woordenTeksten.taalHint} />
      </FieldRow>
      {wie === undefined ? null : (
        <RadioCards
          name="publiek"
          label={woordenTeksten.publiek}
          hint={woordenTeksten.publiekHint}
          options={publiekenVan[wie].map((een) => ({
            value: een,
            label: publiekNamen[een],
            hint: meerTeksten.notities.uitleg[een],
          }))}
        />
      )}
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
