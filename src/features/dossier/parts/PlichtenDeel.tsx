import {
  type Plicht,
  plichtNamen,
  type Plichtsoort,
  plichtsoorten,
  plichtstaatNamen,
  plichtstaten,
  setPlicht,
} from '../../../domain/plicht/plicht.ts'
import { seenNow } from '../../../domain/handeling/records.ts'
import { Chips } from '../../../ui/Chips.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SaveStatus } from '../../../ui/form/SaveStatus.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { ItemRow } from '../../../ui/ItemRow.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { LinkList } from '../../../ui/LinkList.tsx'
import { redenSchema } from '../dossierForm.ts'
import { useAct, useActButton, type Werk } from '../useDossier.ts'
import { Mislukt } from './Onderdeel.tsx'
import { rondKindTeksten } from './rondKindTeksten.ts'

const teksten = rondKindTeksten.plichten

/** School, gemeente, parents: three lines to walk along; each answer is one tap, and none has to be given. */
export function PlichtenDeel({ werk }: { readonly werk: Werk }) {
  return (
    <Stack gap="md">
      <p>{teksten.uitleg}</p>
      <LinkList label={teksten.titel}>
        {plichtsoorten.map((soort) => (
          <PlichtRegel key={soort} werk={werk} soort={soort} />
        ))}
      </LinkList>
    </Stack>
  )
}

function PlichtRegel({ werk, soort }: { readonly werk: Werk; readonly soort: Plichtsoort }) {
  const { run, message } = useActButton()
  const { dossier } = werk
  const nu = dossier.plichten.find((een) => een.soort === soort)
  return (
    <ItemRow title={plichtNamen[soort]} meta={teksten.wat[soort]}>
      <Stack gap="sm">
        <Chips
          label={teksten.kies(plichtNamen[soort])}
          chips={plichtstaten.map((staat) => ({
            label: plichtstaatNamen[staat],
            pressed: nu?.staat === staat,
            onClick: () => run(setPlicht(dossier, { soort, staat, want: nu?.want ?? '' }, werk.context())),
          }))}
        />
        {nu === undefined || nu.staat === 'gedaan' ? null : <Want werk={werk} plicht={nu} />}
        <Mislukt message={message} />
      </Stack>
    </ItemRow>
  )
}

/** What is still needed, kept when one goes on; it may stay empty. */
function Want({ werk, plicht }: { readonly werk: Werk; readonly plicht: Plicht }) {
  const { dossier } = werk
  const { soort, staat } = plicht
  const act = useAct()
  const form = useZodForm({
    schema: redenSchema,
    defaultValues: { want: '' },
    values: { want: plicht.want },
    draftKey: `dossier/${dossier.id}/plicht-${soort}`,
    seen: seenNow(dossier.records, [['plicht', soort, 'stap']]),
    onSubmit: ({ want }, gezien) => act(setPlicht(dossier, { soort, staat, want }, werk.context(gezien))),
  })
  return (
    <Form form={form} saveOn="leave">
      <TextField name="want" grows label={teksten.want(plichtNamen[soort])} />
      <SaveStatus />
    </Form>
  )
}
