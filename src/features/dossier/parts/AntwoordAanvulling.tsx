import { useId, useMemo, useState } from 'react'
import { type Instemmer, type Instemming, instemmers } from '../../../domain/doel/doel.ts'
import { completeAntwoord, type InstemmingInvoer } from '../../../domain/doel/handelingen.ts'
import type { Partij } from '../../../domain/partij/partij.ts'
import { today } from '../../../lib/datum.ts'
import { redact } from '../../../lib/redacted.ts'
import { Chips } from '../../../ui/Chips.tsx'
import { fieldIds, FieldShell } from '../../../ui/FieldShell.tsx'
import { DateField } from '../../../ui/form/DateField.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SaveStatus } from '../../../ui/form/SaveStatus.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { antwoordHoeSchema, antwoordWieSchema } from '../dossierForm.ts'
import { teksten } from '../teksten.ts'
import { isVertegenwoordiger, useAanwezigen, useAct, useTurnButton, type Werk } from '../useDossier.ts'
import { instemmingTeksten } from './instemmingTeksten.ts'
import { Mislukt } from './Onderdeel.tsx'
import { Uitklap } from './Uitklap.tsx'

interface Props {
  readonly werk: Werk
  readonly instemming: Instemming
}

/** Who gave the answer and how: one tap each, kept at once as the same answer; nothing is chosen beforehand. */
export function AntwoordAanvulling({ werk, instemming }: Props) {
  const { run, message } = useTurnButton(werk.dossier.id)
  const add = (aanvulling: Partial<InstemmingInvoer>): void =>
    run((dossier) => completeAntwoord(dossier, aanvulling, werk.context()))
  return (
    <>
      <Wie namens={instemming.namens} onKies={(namens) => add({ namens })} />
      <Hoe werk={werk} instemming={instemming} onKies={(hoe) => add({ hoe })} />
      <Mislukt message={message} />
      <Uitklap titel={instemmingTeksten.naam}>
        <Naam werk={werk} instemming={instemming} />
      </Uitklap>
    </>
  )
}

interface WieProps {
  readonly namens: Instemmer | null
  readonly onKies: (namens: Instemmer | null) => void
}

/** What stands is taken back by pressing it again. */
function Wie({ namens, onKies }: WieProps) {
  const ids = fieldIds(useId())
  return (
    <FieldShell ids={ids} label={instemmingTeksten.wie} group>
      <Chips
        label={teksten.kiesSnel}
        chips={instemmers.map((een) => ({
          label: instemmingTeksten.namens[een],
          pressed: een === namens,
          onClick: () => onKies(een === namens ? null : een),
        }))}
      />
    </FieldShell>
  )
}

const { tafel, ...elders } = instemmingTeksten.hoeWegen
const gezin = new Set<Partij>(['kind', 'ouder'])

interface HoeProps extends Props {
  readonly onKies: (hoe: string) => void
}

/** "Aan tafel" comes first only where child or parents have a seat at the table. */
function Hoe({ werk, instemming, onKies }: HoeProps) {
  const ids = fieldIds(useId())
  const aanwezigen = useAanwezigen(werk.overlegId) ?? []
  const aanTafel = aanwezigen.some((een) => gezin.has(een.partij) && !isVertegenwoordiger(werk.team, een))
  const wegen: readonly string[] = aanTafel
    ? [tafel, ...Object.values(elders)]
    : [...Object.values(elders), tafel]
  const { hoe } = instemming
  const eigen = hoe !== '' && !wegen.includes(hoe)
  const [anders, setAnders] = useState(eigen)
  return (
    <>
      <FieldShell ids={ids} label={instemmingTeksten.hoe} group>
        <Chips
          label={teksten.kiesSnel}
          chips={[
            ...wegen.map((weg) => ({
              label: instemmingTeksten.hoeKnop(weg),
              pressed: weg === hoe,
              onClick: () => {
                setAnders(false)
                onKies(weg === hoe ? '' : weg)
              },
            })),
            { label: instemmingTeksten.anders, pressed: eigen || anders, onClick: () => setAnders(true) },
          ]}
        />
      </FieldShell>
      {anders ? <HoeAnders werk={werk} hoe={eigen ? hoe : ''} /> : null}
    </>
  )
}

function HoeAnders({ werk, hoe }: { readonly werk: Werk; readonly hoe: string }) {
  const act = useAct()
  const values = useMemo(() => ({ hoe }), [hoe])
  const form = useZodForm({
    schema: antwoordHoeSchema,
    defaultValues: values,
    values,
    draftKey: `dossier/${werk.dossier.id}/antwoord-hoe`,
    onSubmit: (input) => act(completeAntwoord(werk.dossier, input, werk.context())),
  })
  return (
    <Form form={form} saveOn="leave">
      <TextField name="hoe" label={instemmingTeksten.hoeAnders} hint={instemmingTeksten.hoeHint} />
      <Bewaar />
    </Form>
  )
}

/** The names, and another day than the one on which it was written down. */
function Naam({ werk, instemming }: Props) {
  const act = useAct()
  const { wanneer } = instemming
  const naam = instemming.wie.reveal()
  const values = useMemo(() => ({ wie: naam, wanneer: wanneer ?? '' }), [naam, wanneer])
  const form = useZodForm({
    schema: antwoordWieSchema,
    defaultValues: values,
    values,
    draftKey: `dossier/${werk.dossier.id}/antwoord-wie`,
    onSubmit: ({ wie, ...rest }) =>
      act(completeAntwoord(werk.dossier, { ...rest, wie: redact(wie) }, werk.context())),
  })
  return (
    <Form form={form} saveOn="leave">
      <TextField name="wie" grows label={instemmingTeksten.wiePrecies} hint={instemmingTeksten.wieHint} />
      <DateField name="wanneer" label={instemmingTeksten.wanneer} max={today()} />
      <Bewaar />
    </Form>
  )
}

function Bewaar() {
  return (
    <Row>
      <SubmitButton variant="secondary">{teksten.bewaar}</SubmitButton>
      <SaveStatus />
    </Row>
  )
}
