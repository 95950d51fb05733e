import { useState } from 'react'
import { type Partij, partijen, partijNamen } from '../../../domain/partij/partij.ts'
import {
  addReactie,
  type Reactie,
  removeReactie,
  type Stapel,
  stapels,
} from '../../../domain/reactie/reactie.ts'
import { CardColumn } from '../../../ui/CardColumn.tsx'
import { FilterChips } from '../../../ui/FilterChips.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { IconPlus, IconTrash } from '../../../ui/icons.ts'
import { Grid } from '../../../ui/layout/Grid.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { NoteCard } from '../../../ui/NoteCard.tsx'
import type { Tone } from '../../../ui/tone.ts'
import { reactieSchema } from '../dossierForm.ts'
import { useAanwezigen, useAct, useActButton, type Werk } from '../useDossier.ts'
import { Mislukt } from './Onderdeel.tsx'
import { woordenTeksten } from './woordenTeksten.ts'

interface Props {
  readonly werk: Werk
  /** The own words they follow on; null when those were not written down. */
  readonly verhaal: string | null
}

const tonen: Readonly<Record<Stapel, Tone>> = { vraag: 'info', succes: 'success', ellende: 'danger' }

/** Three piles, filled fast: who reacts is one tap and stays, then a line and Enter. */
export function Stapels({ werk, verhaal }: Props) {
  const aanwezigen = useAanwezigen(werk.overlegId)
  const [partij, setPartij] = useState<Partij | null>(null)
  const atTable = new Set(aanwezigen?.map((wie) => wie.partij) ?? partijen)
  const reacties = werk.dossier.reacties.filter(
    (een) => een.verhaal === verhaal && (verhaal !== null || een.overleg === werk.overlegId),
  )
  return (
    <Stack gap="sm">
      <p>
        <strong>{woordenTeksten.stapels}</strong> {woordenTeksten.stapelsUitleg}
      </p>
      <FilterChips<Partij | null>
        label={woordenTeksten.namens}
        value={partij}
        onChange={setPartij}
        options={[
          { value: null, label: woordenTeksten.samen },
          ...partijen
            .filter((een) => atTable.has(een))
            .map((een) => ({ value: een, label: partijNamen[een] })),
        ]}
      />
      <Grid min="14rem">
        {stapels.map((soort) => (
          <CardColumn
            key={soort}
            level={3}
            tone={tonen[soort]}
            title={woordenTeksten.stapel[soort]}
            footer={<NieuweReactie werk={werk} verhaal={verhaal} soort={soort} partij={partij} />}
          >
            {reacties
              .filter((een) => een.soort === soort)
              .map((een) => (
                <ReactieKaart key={een.id} werk={werk} reactie={een} />
              ))}
          </CardColumn>
        ))}
      </Grid>
    </Stack>
  )
}

function ReactieKaart({ werk, reactie }: { readonly werk: Werk; readonly reactie: Reactie }) {
  const { run, message } = useActButton()
  const tekst = werk.toon(reactie.tekst)
  return (
    <>
      <NoteCard
        meta={reactie.partij === null ? undefined : partijNamen[reactie.partij]}
        actions={
          <IconButton
            icon={IconTrash}
            label={woordenTeksten.haalReactieWeg(tekst)}
            onClick={() => run(removeReactie(werk.dossier, reactie.id, werk.context()))}
          />
        }
      >
        {tekst}
      </NoteCard>
      <Mislukt message={message} />
    </>
  )
}

interface NieuwProps extends Props {
  readonly soort: Stapel
  readonly partij: Partij | null
}

function NieuweReactie({ werk, verhaal, soort, partij }: NieuwProps) {
  const act = useAct()
  const form = useZodForm({
    schema: reactieSchema,
    defaultValues: { tekst: '' },
    draftKey: `dossier/${werk.dossier.id}/reactie-${soort}-${verhaal ?? werk.overlegId ?? 'los'}`,
    afterSave: 'clear',
    onSubmit: ({ tekst }) => act(addReactie(werk.dossier, { soort, tekst, partij, verhaal }, werk.context())),
  })
  return (
    <Form form={form} saveOn="move">
      <Stack gap="sm">
        <TextField name="tekst" grows label={woordenTeksten.nieuw[soort]} />
        <div>
          <SubmitButton variant="secondary" icon={IconPlus}>
            {woordenTeksten.legNeer}
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  )
}
