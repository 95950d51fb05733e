import { addTrede, nextTrede, type Tredestap } from '../../../domain/opschaling/opschaling.ts'
import { type Trede, treden, tredeTeksten } from '../../../domain/opschaling/treden.ts'
import { sentence } from '../../../domain/verslag/zinnen.ts'
import { formatDatum } from '../../../lib/datum.ts'
import { CheckboxField } from '../../../ui/form/CheckboxField.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { RadioCards } from '../../../ui/form/RadioCards.tsx'
import { SaveStatus } from '../../../ui/form/SaveStatus.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { ItemRow } from '../../../ui/ItemRow.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { LinkList } from '../../../ui/LinkList.tsx'
import { NumberBadge } from '../../../ui/NumberBadge.tsx'
import { tredeSchema } from '../dossierForm.ts'
import { useAct, type Werk } from '../useDossier.ts'
import { rondKindTeksten } from './rondKindTeksten.ts'
import { Uitklap } from './Uitklap.tsx'

const teksten = rondKindTeksten.opschaling

/** The ladder: six rungs with what was tried on each, so that nobody starts again from nothing. */
export function OpschalingDeel({ werk }: { readonly werk: Werk }) {
  const { opschaling } = werk.dossier
  return (
    <Stack gap="md">
      <p>{teksten.uitleg}</p>
      <LinkList label={teksten.titel} ordered>
        {treden.map((trede) => (
          <ItemRow
            key={trede}
            lead={<NumberBadge size="sm">{trede}</NumberBadge>}
            title={tredeTeksten[trede].naam}
            meta={tredeTeksten[trede].wat}
          >
            <Geprobeerd stappen={opschaling.filter((stap) => stap.trede === trede)} toon={werk.toon} />
          </ItemRow>
        ))}
      </LinkList>
      <Uitklap titel={teksten.schrijf}>
        <NieuweStap werk={werk} trede={nextTrede(opschaling) ?? 6} />
      </Uitklap>
    </Stack>
  )
}

interface GeprobeerdProps {
  readonly stappen: readonly Tredestap[]
  readonly toon: Werk['toon']
}

function Geprobeerd({ stappen, toon }: GeprobeerdProps) {
  if (stappen.length === 0) return null
  return (
    <Stack gap="xs">
      {stappen.map(({ id, geprobeerd, besprokenMetLeerplicht, op }) => (
        <p key={id}>
          {[
            `${formatDatum(op)}:`,
            geprobeerd === '' ? '' : sentence(toon(geprobeerd)),
            besprokenMetLeerplicht ? sentence(teksten.leerplicht) : '',
          ]
            .filter((deel) => deel !== '')
            .join(' ')}
        </p>
      ))}
    </Stack>
  )
}

/** Facts only; of what leerplicht does with force nothing is written but that it was discussed (rule 2). */
function NieuweStap({ werk, trede }: { readonly werk: Werk; readonly trede: Trede }) {
  const act = useAct()
  const form = useZodForm({
    schema: tredeSchema,
    defaultValues: { trede: String(trede), geprobeerd: '', besprokenMetLeerplicht: false },
    draftKey: `dossier/${werk.dossier.id}/trede`,
    afterSave: 'clear',
    onSubmit: (input) => act(addTrede(werk.dossier, input, werk.context())),
  })
  return (
    <Form form={form} label={teksten.schrijf}>
      <RadioCards
        name="trede"
        label={teksten.kies}
        options={treden.map((een) => ({
          value: String(een),
          label: teksten.trede(een, tredeTeksten[een].naam),
        }))}
      />
      <TextArea name="geprobeerd" label={teksten.geprobeerd} hint={teksten.hint} />
      <CheckboxField name="besprokenMetLeerplicht" label={teksten.leerplicht} hint={teksten.leerplichtHint} />
      <Row>
        <SubmitButton variant="secondary">{teksten.bewaar}</SubmitButton>
        <SaveStatus />
      </Row>
    </Form>
  )
}
