import { useState } from 'react'
import { focusOf, setFocus } from '../../../domain/focus/focus.ts'
import { seenNow } from '../../../domain/handeling/records.ts'
import { type Partij, partijen, partijNamen } from '../../../domain/partij/partij.ts'
import { today } from '../../../lib/datum.ts'
import { Chips } from '../../../ui/Chips.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SaveStatus } from '../../../ui/form/SaveStatus.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { IconPlus } from '../../../ui/icons.ts'
import { Grid } from '../../../ui/layout/Grid.tsx'
import { focusSchema } from '../dossierForm.ts'
import { teksten } from '../teksten.ts'
import { useAanwezigen, useAct, type Werk } from '../useDossier.ts'
import { Onderdeel } from './Onderdeel.tsx'
import { deelIds } from './Sprong.tsx'
import { stemTeksten } from './stemTeksten.ts'

/** Always asked; the others when they sit at the table or said something before. */
const vast: readonly Partij[] = ['kind', 'ouder', 'school']

export function FocusDeel({ werk }: { readonly werk: Werk }) {
  const { dossier, overlegId } = werk
  const aanwezigen = useAanwezigen(overlegId) ?? []
  const [added, setAdded] = useState<readonly Partij[]>([])
  const known = new Set<Partij>([
    ...vast,
    ...aanwezigen.map((wie) => wie.partij),
    ...dossier.focus.map((focus) => focus.partij),
    ...added,
  ])
  return (
    <Onderdeel werk={werk} id={deelIds.focus} titel={teksten.focus.titel}>
      <p>
        {teksten.focus.hint} {stemTeksten.leesOok}
      </p>
      <Grid min="24rem">
        {partijen
          .filter((partij) => known.has(partij))
          .map((partij) => (
            <FocusVeld key={partij} werk={werk} partij={partij} />
          ))}
      </Grid>
      <Chips
        label={teksten.focus.open}
        chips={partijen
          .filter((partij) => !known.has(partij))
          .map((partij) => ({
            label: partijNamen[partij],
            icon: IconPlus,
            onClick: () => setAdded((before) => [...before, partij]),
          }))}
      />
    </Onderdeel>
  )
}

/** One sentence of one partij; what it said last time stands under it, so that the fields stay level. */
function FocusVeld({ werk, partij }: { readonly werk: Werk; readonly partij: Partij }) {
  const { dossier, overlegId } = werk
  const act = useAct()
  const { nu, vorige } = focusOf(dossier.focus, partij)
  const isNu = nu !== null && (overlegId === null ? nu.op === today() : nu.overleg === overlegId)
  const before = isNu ? vorige : nu
  const tekst = isNu ? nu.tekst : ''
  const form = useZodForm({
    schema: focusSchema,
    defaultValues: { tekst: '' },
    values: { tekst },
    draftKey: `dossier/${dossier.id}/focus-${partij}`,
    seen: isNu ? seenNow(dossier.records, [['focus', nu.id, 'tekst']]) : {},
    onSubmit: ({ tekst: next }, gezien) =>
      act(setFocus(dossier, { partij, tekst: next }, werk.context(gezien))),
  })
  return (
    <Form form={form} saveOn="leave">
      <TextField
        name="tekst"
        grows
        label={partijNamen[partij]}
        note={before === null ? undefined : teksten.vorigeKeer(werk.toon(before.tekst))}
      />
      <SaveStatus />
    </Form>
  )
}
