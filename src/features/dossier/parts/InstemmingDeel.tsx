import { useMemo, useState } from 'react'
import { answerDoel } from '../../../domain/doel/handelingen.ts'
import { type Doel, type InstemmingAntwoord, instemmingAntwoorden } from '../../../domain/doel/doel.ts'
import { formatDatum, today } from '../../../lib/datum.ts'
import { redact } from '../../../lib/redacted.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { DateField } from '../../../ui/form/DateField.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SaveStatus } from '../../../ui/form/SaveStatus.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { type Icon, IconClock, IconMessage, IconThumbUp } from '../../../ui/icons.ts'
import { FieldRow } from '../../../ui/layout/FieldRow.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { instemmingSchema } from '../dossierForm.ts'
import { teksten } from '../teksten.ts'
import { useAct, useActButton, type Werk } from '../useDossier.ts'
import { Mislukt, Onderdeel } from './Onderdeel.tsx'
import { Uitklap } from './Uitklap.tsx'

const beelden: Readonly<Record<InstemmingAntwoord, Icon>> = {
  ja: IconThumbUp,
  nee: IconMessage,
  'nog-niet': IconClock,
}

/** What child and parents say of the goal. "Nog niet gesproken" never blocks: the goal is then voorlopig (rule 10). */
export function InstemmingDeel({ werk }: { readonly werk: Werk }) {
  const { doel } = werk.dossier
  return (
    <Onderdeel werk={werk} titel={teksten.instemming.titel}>
      {doel === null ? (
        <p>{teksten.instemming.eerstDoel}</p>
      ) : (
        <Antwoord key={doel.id} werk={werk} doel={doel} />
      )}
    </Onderdeel>
  )
}

function Antwoord({ werk, doel }: { readonly werk: Werk; readonly doel: Doel }) {
  const { run, message } = useActButton()
  const [nee, setNee] = useState(false)
  const { instemming } = doel
  const give = (antwoord: InstemmingAntwoord): void => {
    setNee(antwoord === 'nee')
    if (antwoord === 'nee') return
    const gesproken = antwoord === 'ja'
    const hoe = gesproken && werk.overlegId !== null ? teksten.instemming.aanTafel : ''
    const wanneer = gesproken ? today() : null
    run(answerDoel(werk.dossier, { antwoord, want: '', wie: redact(''), wanneer, hoe }, werk.context()))
  }
  return (
    <>
      {instemming === null ? <p>{teksten.instemming.vraag}</p> : <Nu doel={doel} />}
      <Row>
        {instemmingAntwoorden.map((antwoord) => (
          <Button
            key={antwoord}
            variant={werk.nu === 'instemming' && antwoord === 'ja' ? 'primary' : 'secondary'}
            icon={beelden[antwoord]}
            aria-pressed={instemming?.antwoord === antwoord}
            onClick={() => give(antwoord)}
          >
            {teksten.instemming.antwoord[antwoord]}
          </Button>
        ))}
      </Row>
      <Mislukt message={message} />
      {nee ? <Details werk={werk} doel={doel} antwoord="nee" onKlaar={() => setNee(false)} /> : null}
      {!nee && instemming !== null && instemming.antwoord !== 'nog-niet' ? (
        <Uitklap titel={teksten.instemming.details}>
          <Details key={instemming.antwoord} werk={werk} doel={doel} antwoord={instemming.antwoord} />
        </Uitklap>
      ) : null}
    </>
  )
}

function Nu({ doel }: { readonly doel: Doel }) {
  const { instemming } = doel
  if (instemming === null) return null
  const { antwoord, want, wie, wanneer, hoe } = instemming
  const over = antwoord === 'ja' && doel.voorlopig
  const door = teksten.instemming.door(wie.reveal(), wanneer === null ? '' : formatDatum(wanneer), hoe)
  return (
    <Alert tone={antwoord === 'ja' && !over ? 'success' : 'warning'} title={teksten.instemming.nu[antwoord]}>
      {antwoord === 'nee' && want !== '' ? <p>{teksten.want(want)}</p> : null}
      {door === '' ? null : <p>{door}</p>}
      {over ? <p>{teksten.instemming.anderDoel}</p> : null}
    </Alert>
  )
}

interface DetailsProps {
  readonly werk: Werk
  readonly doel: Doel
  readonly antwoord: 'ja' | 'nee'
  readonly onKlaar?: () => void
}

/** With whom, when and how; for a nee also why. */
function Details({ werk, doel, antwoord, onKlaar }: DetailsProps) {
  const act = useAct()
  const last = doel.instemming?.antwoord === antwoord ? doel.instemming : null
  const values = useMemo(
    () => ({
      antwoord,
      want: last?.want ?? '',
      wie: last?.wie.reveal() ?? '',
      wanneer: last?.wanneer ?? today(),
      hoe: last?.hoe ?? (werk.overlegId === null ? '' : teksten.instemming.aanTafel),
    }),
    [antwoord, last, werk.overlegId],
  )
  const form = useZodForm({
    schema: instemmingSchema,
    defaultValues: values,
    values,
    draftKey: `dossier/${werk.dossier.id}/instemming-${antwoord}`,
    onSubmit: async ({ wie, ...rest }) => {
      const outcome = await act(answerDoel(werk.dossier, { ...rest, wie: redact(wie) }, werk.context()))
      if (outcome.ok) onKlaar?.()
      return outcome
    },
  })
  return (
    <Form form={form} label={teksten.instemming.details}>
      {antwoord === 'nee' ? <TextField name="want" label={teksten.instemming.want} /> : null}
      <FieldRow>
        <TextField name="wie" label={teksten.instemming.wie} hint={teksten.instemming.wieHint} />
        <TextField name="hoe" label={teksten.instemming.hoe} hint={teksten.instemming.hoeHint} />
      </FieldRow>
      <DateField name="wanneer" label={teksten.instemming.wanneer} max={today()} />
      <Row>
        <SubmitButton variant="secondary">{teksten.instemming.bewaar}</SubmitButton>
        <SaveStatus />
        {onKlaar === undefined ? null : (
          <Button variant="quiet" onClick={onKlaar}>
            {teksten.stop}
          </Button>
        )}
      </Row>
    </Form>
  )
}
