import { useMemo, useState } from 'react'
import {
  anderZin,
  type Doel,
  type Instemming,
  type InstemmingAntwoord,
  instemmingAntwoorden,
  isJaVanNiemand,
  isVoorEerderDoel,
  jaVan,
} from '../../../domain/doel/doel.ts'
import { answerDoel, completeAntwoord } from '../../../domain/doel/handelingen.ts'
import { sentence } from '../../../domain/verslag/zinnen.ts'
import { formatDatum, today } from '../../../lib/datum.ts'
import { redact } from '../../../lib/redacted.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Chips } from '../../../ui/Chips.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SaveStatus } from '../../../ui/form/SaveStatus.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { holdTogether } from '../../../ui/holdTogether.ts'
import { type Icon, IconClock, IconMessage, IconThumbUp } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { wantSchema } from '../dossierForm.ts'
import { teksten } from '../teksten.ts'
import { useAct, useTurnButton, type Werk } from '../useDossier.ts'
import { AntwoordAanvulling } from './AntwoordAanvulling.tsx'
import { instemmingTeksten } from './instemmingTeksten.ts'
import { useKladmelding } from './KladContext.ts'
import { Mislukt, Onderdeel } from './Onderdeel.tsx'
import { OverDoel } from './OverDoel.tsx'
import { deelIds } from './Sprong.tsx'

const beelden: Readonly<Record<InstemmingAntwoord, Icon>> = {
  ja: IconThumbUp,
  nee: IconMessage,
  'nog-niet': IconClock,
}

/** What child and parents say of the goal. "Nog niet gesproken" never blocks: the goal is then voorlopig (rule 10). */
export function InstemmingDeel({ werk }: { readonly werk: Werk }) {
  const { doel } = werk.dossier
  return (
    <Onderdeel werk={werk} id={deelIds.instemming} titel={instemmingTeksten.titel}>
      {doel === null ? (
        <p>{instemmingTeksten.eerstDoel}</p>
      ) : (
        <Antwoord key={doel.id} werk={werk} doel={doel} />
      )}
    </Onderdeel>
  )
}

/** This was answered today to the doel as it reads now: pressed once more it is the same answer. */
const isSaidToday = (doel: Doel | null, antwoord: InstemmingAntwoord): boolean =>
  doel?.instemming?.antwoord === antwoord && doel.instemming.wanneer === today() && !isVoorEerderDoel(doel)

/** An answer of today that claims neither who gave it nor how. */
const barely = (antwoord: InstemmingAntwoord, want = '') => ({
  antwoord,
  want,
  wie: redact(''),
  wanneer: antwoord === 'nog-niet' ? null : today(),
  hoe: '',
})

function Antwoord({ werk, doel }: { readonly werk: Werk; readonly doel: Doel }) {
  const { run, message } = useTurnButton(werk.dossier.id)
  const [nee, setNee] = useState(false)
  const { instemming } = doel
  const older = isVoorEerderDoel(doel)
  const give = (antwoord: InstemmingAntwoord): void => {
    setNee(antwoord === 'nee')
    if (antwoord === 'nee') return
    run((dossier) =>
      isSaidToday(dossier.doel, antwoord) ? null : answerDoel(dossier, barely(antwoord), werk.context()),
    )
  }
  return (
    <>
      <OverDoel werk={werk} doel={doel} />
      {instemming === null ? (
        <p>{instemmingTeksten.vraag}</p>
      ) : (
        <Nu doel={doel} instemming={instemming} toon={werk.toon} />
      )}
      <Chips
        label={instemmingTeksten.vraag}
        chips={instemmingAntwoorden.map((antwoord) => ({
          label: instemmingTeksten.antwoord[antwoord],
          icon: beelden[antwoord],
          pressed: nee ? antwoord === 'nee' : !older && antwoord === instemming?.antwoord,
          onClick: () => give(antwoord),
        }))}
      />
      <Mislukt message={message} />
      {nee ? <Nee werk={werk} doel={doel} onKlaar={() => setNee(false)} /> : null}
      {!nee && !older && instemming !== null && instemming.antwoord !== 'nog-niet' ? (
        <AntwoordAanvulling key={instemming.id} werk={werk} instemming={instemming} />
      ) : null}
    </>
  )
}

interface NuProps {
  readonly doel: Doel
  readonly instemming: Instemming
  readonly toon: Werk['toon']
}

function Nu({ doel, instemming, toon }: NuProps) {
  const { antwoord, namens, want, wie, wanneer, hoe } = instemming
  const older = antwoord !== 'nog-niet' && isVoorEerderDoel(doel)
  const who = antwoord === 'ja' && !older ? jaVan(doel) : namens
  const other = older ? '' : anderZin(doel)
  const door = instemmingTeksten.door(
    toon(wie.reveal()),
    wanneer === null ? '' : formatDatum(wanneer),
    toon(hoe),
  )
  return (
    <Alert
      tone={antwoord === 'ja' && !doel.voorlopig ? 'success' : 'warning'}
      title={antwoord === 'nog-niet' ? instemmingTeksten.nogNiet : instemmingTeksten.zegt(who, antwoord)}
    >
      {antwoord === 'nee' && want !== '' ? <p>{sentence(teksten.want(toon(want)))}</p> : null}
      {door === '' ? null : <p>{holdTogether(door)}</p>}
      {older ? <p>{instemmingTeksten.anderDoel}</p> : null}
      {isJaVanNiemand(doel) ? <p>{instemmingTeksten.vanNiemand}</p> : null}
      {other === '' ? null : <p>{other}</p>}
    </Alert>
  )
}

interface NeeProps {
  readonly werk: Werk
  readonly doel: Doel
  readonly onKlaar: () => void
}

/** A nee with its reason; who said it and how comes after. */
function Nee({ werk, doel, onKlaar }: NeeProps) {
  const act = useAct()
  const again = isSaidToday(doel, 'nee')
  const stood = again ? (doel.instemming?.want ?? '') : ''
  const values = useMemo(() => ({ want: stood }), [stood])
  const form = useZodForm({
    schema: wantSchema,
    defaultValues: values,
    values,
    draftKey: `dossier/${werk.dossier.id}/instemming-nee`,
    onSubmit: async ({ want }) => {
      const outcome = await act(
        again
          ? completeAntwoord(werk.dossier, { want }, werk.context())
          : answerDoel(werk.dossier, barely('nee', want), werk.context()),
      )
      if (outcome.ok) onKlaar()
      return outcome
    },
  })
  useKladmelding('instemming', form.dirty)
  return (
    <Form form={form} label={instemmingTeksten.want}>
      <TextField name="want" grows label={instemmingTeksten.want} />
      <Row>
        <SubmitButton variant="secondary">{instemmingTeksten.bewaar}</SubmitButton>
        <SaveStatus />
        <Button variant="quiet" onClick={onKlaar}>
          {teksten.stop}
        </Button>
      </Row>
    </Form>
  )
}
