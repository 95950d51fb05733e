import { useState } from 'react'
import { addKaart, changeKaart, kaartenVan, removeKaart } from '../../../domain/overleg/kaarten.ts'
import { seenNow } from '../../../domain/handeling/records.ts'
import type { Kaart, Kaartsoort, Overleg } from '../../../domain/overleg/Overleg.ts'
import { partijNamen } from '../../../domain/partij/partij.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { CardColumn } from '../../../ui/CardColumn.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SelectField } from '../../../ui/form/SelectField.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { IconPencil, IconPlus, IconTrash } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { NoteCard } from '../../../ui/NoteCard.tsx'
import type { Tone } from '../../../ui/tone.ts'
import { kaartSchema, partijOf, partijOptions } from '../overlegForm.ts'
import { teksten } from '../teksten.ts'
import { contextNow, useAct, useActButton } from '../useOverleg.ts'

type Kolomsoort = Exclude<Kaartsoort, 'conclusie' | 'idee'>

interface Props {
  readonly overleg: Overleg
  readonly soort: Kolomsoort
  readonly tone: Tone
}

/** One pile of cards with one line to add the next; Enter keeps it and stays in the line. */
export function Kaartenkolom({ overleg, soort, tone }: Props) {
  const { run, message } = useActButton()
  return (
    <CardColumn title={teksten.vraag1.kolom[soort]} tone={tone}>
      <Stack gap="md">
        {message !== null && (
          <Alert tone="warning" role="alert">
            {message}
          </Alert>
        )}
        {kaartenVan(overleg, soort).map((kaart) => (
          <KaartRegel
            key={kaart.id}
            overleg={overleg}
            kaart={kaart}
            onRemove={() => run(removeKaart(overleg, kaart.id, contextNow()))}
          />
        ))}
        <NieuweKaart overleg={overleg} soort={soort} />
      </Stack>
    </CardColumn>
  )
}

function NieuweKaart({ overleg, soort }: { readonly overleg: Overleg; readonly soort: Kolomsoort }) {
  const act = useAct()
  const form = useZodForm({
    schema: kaartSchema,
    defaultValues: { tekst: '', partij: '' },
    draftKey: `overleg/${overleg.id}/kaart/${soort}`,
    afterSave: 'clear',
    onSubmit: ({ tekst, partij }) => {
      const added = addKaart(overleg, { soort, tekst, partij: partijOf(partij), stap: null }, contextNow())
      return act(added.ok ? { ok: true, value: added.value.handeling } : added)
    },
  })
  return (
    <Form form={form}>
      <Stack gap="sm">
        <TextField
          name="tekst"
          label={teksten.vraag1.nieuw[soort]}
          {...(soort === 'compliment' ? { hint: teksten.vraag1.complimentHint } : {})}
        />
        <SelectField name="partij" label={teksten.vraag1.namens} options={partijOptions} placeholder={null} />
        <SubmitButton variant="secondary" icon={IconPlus}>
          {teksten.vraag1.zet}
        </SubmitButton>
      </Stack>
    </Form>
  )
}

interface KaartProps {
  readonly overleg: Overleg
  readonly kaart: Kaart
  readonly onRemove: () => void
}

function KaartRegel({ overleg, kaart, onRemove }: KaartProps) {
  const [editing, setEditing] = useState(false)
  if (editing) return <WijzigKaart overleg={overleg} kaart={kaart} onDone={() => setEditing(false)} />
  return (
    <NoteCard
      meta={kaart.partij === null ? undefined : partijNamen[kaart.partij]}
      actions={
        <Row gap="xs">
          <IconButton
            icon={IconPencil}
            label={teksten.vraag1.wijzig(kaart.tekst)}
            onClick={() => setEditing(true)}
          />
          <IconButton icon={IconTrash} label={teksten.vraag1.haalWeg(kaart.tekst)} onClick={onRemove} />
        </Row>
      }
    >
      {kaart.tekst}
    </NoteCard>
  )
}

interface WijzigProps {
  readonly overleg: Overleg
  readonly kaart: Kaart
  readonly onDone: () => void
}

function WijzigKaart({ overleg, kaart, onDone }: WijzigProps) {
  const act = useAct()
  const form = useZodForm({
    schema: kaartSchema,
    defaultValues: { tekst: kaart.tekst, partij: kaart.partij ?? '' },
    draftKey: `overleg/${overleg.id}/kaart-wijzig/${kaart.id}`,
    seen: seenNow(overleg.records, [
      ['kaart', kaart.id, 'tekst'],
      ['kaart', kaart.id, 'partij'],
    ]),
    onSubmit: async ({ tekst, partij }, gezien) => {
      const outcome = await act(
        changeKaart(overleg, kaart.id, { tekst, partij: partijOf(partij) }, contextNow(gezien)),
      )
      if (outcome.ok) onDone()
      return outcome
    },
  })
  return (
    <Form form={form}>
      <Stack gap="sm">
        <TextField name="tekst" label={teksten.vraag1.wijzig('')} />
        <SelectField name="partij" label={teksten.vraag1.namens} options={partijOptions} placeholder={null} />
        <Row>
          <SubmitButton variant="secondary">{teksten.vraag1.bewaar}</SubmitButton>
          <Button variant="quiet" onClick={onDone}>
            {teksten.vraag1.stop}
          </Button>
        </Row>
      </Stack>
    </Form>
  )
}
