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
  /** Told the id of what was written down. */
  readonly onBewaard: (id: string) => void
  /** Said, not kept. */
  readonly onNiet: () => void
}

const draftKeyOf = ({ dossier }: Werk, soort: Woordensoort): string =>
  `dossier/${dossier.id}/woorden-${soort}`

/** First the yes of who speaks; only then a field to type in. Without it nothing is kept, a draft neither. */
export function EigenWoordenForm(props: Props) {
  const { werk, soort, onNiet } = props
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
            void store?.drop(draftKeyOf(werk, soort))
            onNiet()
          }}
        >
          {woordenTeksten.niet}
        </Button>
      </Row>
    </Stack>
  )
}

function Opschrijven({ werk, soort, onBewaard, onNiet }: Props) {
  const act = useAct()
  const wieFirst = soort === 'inbreng' ? 'kind' : 'ouder1'
  const form = useZodForm({
    schema: eigenwoordenSchema,
    defaultValues: {
      wie: wieFirst,
      naam: '',
      tekst: '',
      taal: '',
      publiek: publiekenVan[wieFirst][0] ?? 'team',
    },
    draftKey: draftKeyOf(werk, soort),
    onSubmit: async ({ wie, naam, tekst, taal, publiek }) => {
      const said = { soort, tekst, taal, wie, naam: redact(naam), publiek, magOpgeschreven: true }
      const added = addEigenwoorden(werk.dossier, said, werk.context())
      const outcome = await act(added.ok ? { ok: true, value: added.value.handeling } : added)
      if (outcome.ok && added.ok) onBewaard(added.value.eigenwoorden)
      return outcome
    },
  })
  const gekozen = useFormValue(form, 'wie')
  const wie = sprekers.find((een) => een === gekozen) ?? wieFirst
  const publiek = useFormValue(form, 'publiek')
  /* Another who speaks has other readers: the narrowest by itself, never one that this person cannot choose. */
  const before = useRef(wie)
  const { setValue } = form
  useEffect(() => {
    const same = before.current === wie
    before.current = wie
    const narrow = publiekenVan[wie][0] ?? 'team'
    if (!same && publiek !== narrow) setValue('publiek', narrow)
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
      <Row>
        <SubmitButton>{woordenTeksten.bewaar}</SubmitButton>
        <Button variant="quiet" onClick={() => void form.discard().then(onNiet)}>
          {woordenTeksten.niet}
        </Button>
      </Row>
    </Form>
  )
}
