import { useState } from 'react'
import { seenNow } from '../../../domain/handeling/records.ts'
import { changeKaart, removeKaart } from '../../../domain/overleg/kaarten.ts'
import type { Kaart, Overleg } from '../../../domain/overleg/Overleg.ts'
import { partijNamen } from '../../../domain/partij/partij.ts'
import { Button } from '../../../ui/Button.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SelectField } from '../../../ui/form/SelectField.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { IconPencil, IconTrash } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { NoteCard } from '../../../ui/NoteCard.tsx'
import { kaartSchema, partijOf, partijOptions } from '../overlegForm.ts'
import { teksten } from '../teksten.ts'
import { contextNow, useAct, useActButton } from '../useOverleg.ts'
import { Melding } from './Melding.tsx'
import { OpWerkagenda } from './OpWerkagenda.tsx'

interface Props {
  readonly overleg: Overleg
  readonly kaart: Kaart
}

/** One card: what was said and by whom, to change or take away. */
export function KaartRegel({ overleg, kaart }: Props) {
  const { run, message } = useActButton()
  const [editing, setEditing] = useState(false)
  if (editing) return <WijzigKaart overleg={overleg} kaart={kaart} onDone={() => setEditing(false)} />
  return (
    <>
      <NoteCard
        meta={kaart.partij === null ? undefined : partijNamen[kaart.partij]}
        actions={
          <Row gap="xs">
            <IconButton
              icon={IconPencil}
              label={teksten.vraag1.wijzig(kaart.tekst)}
              onClick={() => setEditing(true)}
            />
            <IconButton
              icon={IconTrash}
              label={teksten.vraag1.haalWeg(kaart.tekst)}
              onClick={() => void run(removeKaart(overleg, kaart.id, contextNow()))}
            />
          </Row>
        }
      >
        <span>{kaart.tekst}</span>
        {kaart.soort === 'kan-beter' ? (
          <div>
            <OpWerkagenda overleg={overleg} kaart={kaart} />
          </div>
        ) : null}
      </NoteCard>
      <Melding message={message} />
    </>
  )
}

function WijzigKaart({ overleg, kaart, onDone }: Props & { readonly onDone: () => void }) {
  const act = useAct()
  const values = { tekst: kaart.tekst, partij: kaart.partij ?? '' }
  const form = useZodForm({
    schema: kaartSchema,
    defaultValues: values,
    values,
    draftKey: `overleg/${overleg.id}/kaart-wijzig/${kaart.id}`,
    seen: seenNow(overleg.records, [
      ['kaart', kaart.id, 'tekst'],
      ['kaart', kaart.id, 'partij'],
    ]),
    onSubmit: async ({ tekst, partij }, gezien, changed) => {
      const wijziging = {
        ...(changed.has('tekst') ? { tekst } : {}),
        ...(changed.has('partij') ? { partij: partijOf(partij) } : {}),
      }
      const kept = await act(changeKaart(overleg, kaart.id, wijziging, contextNow(gezien)))
      if (kept.ok) onDone()
      return kept
    },
  })
  return (
    <Form form={form}>
      <Stack gap="sm">
        <TextField name="tekst" grows label={teksten.vraag1.wijzigKaart} />
        <SelectField name="partij" label={teksten.vraag1.namens} options={partijOptions} placeholder={null} />
        <Row>
          <SubmitButton variant="secondary">{teksten.bewaar}</SubmitButton>
          <Button variant="quiet" onClick={() => void form.discard().then(onDone)}>
            {teksten.vraag1.stop}
          </Button>
        </Row>
      </Stack>
    </Form>
  )
}
