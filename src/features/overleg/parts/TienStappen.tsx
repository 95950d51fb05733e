import { addKaart, kaartenVan, removeKaart } from '../../../domain/overleg/kaarten.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { partijNamen } from '../../../domain/partij/partij.ts'
import { type Punt, tienpunten } from '../../../domain/tienpunten/tienpunten.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Badge } from '../../../ui/Badge.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SelectField } from '../../../ui/form/SelectField.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { IconTrash } from '../../../ui/icons.ts'
import { FieldRow } from '../../../ui/layout/FieldRow.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { NoteCard } from '../../../ui/NoteCard.tsx'
import { kaartSchema, partijOf, partijOptions } from '../overlegForm.ts'
import { teksten } from '../teksten.ts'
import { contextNow, useAct, useActButton } from '../useOverleg.ts'

/** The ten steps as a strip to think with; an idea may be put under each. */
export function TienStappen({ overleg }: { readonly overleg: Overleg }) {
  const ideeen = kaartenVan(overleg, 'idee')
  return (
    <Card title={teksten.vraag2.stappen}>
      <Stack gap="sm">
        {tienpunten.map((punt) => {
          const count = ideeen.filter((idee) => idee.stap === punt.nummer).length
          return (
            <Disclosure
              key={punt.nummer}
              summary={
                <>
                  {punt.nummer}. {punt.naam} {count > 0 && <Badge tone="info">{count}</Badge>}
                </>
              }
            >
              <Stap overleg={overleg} punt={punt} />
            </Disclosure>
          )
        })}
      </Stack>
    </Card>
  )
}

function Stap({ overleg, punt }: { readonly overleg: Overleg; readonly punt: Punt }) {
  const { run, message } = useActButton()
  const act = useAct()
  const form = useZodForm({
    schema: kaartSchema,
    defaultValues: { tekst: '', partij: '' },
    draftKey: `overleg/${overleg.id}/idee/${punt.nummer}`,
    afterSave: 'clear',
    onSubmit: ({ tekst, partij }) => {
      const invoer = { soort: 'idee', tekst, partij: partijOf(partij), stap: punt.nummer } as const
      const added = addKaart(overleg, invoer, contextNow())
      return act(added.ok ? { ok: true, value: added.value.handeling } : added)
    },
  })
  return (
    <Stack gap="md">
      <p>{punt.vraag}</p>
      <p>
        <strong>{teksten.vraag2.morgen}</strong> {punt.morgen}
      </p>
      {message !== null && (
        <Alert tone="warning" role="alert">
          {message}
        </Alert>
      )}
      {kaartenVan(overleg, 'idee')
        .filter((idee) => idee.stap === punt.nummer)
        .map((idee) => (
          <NoteCard
            key={idee.id}
            meta={idee.partij === null ? undefined : partijNamen[idee.partij]}
            actions={
              <IconButton
                icon={IconTrash}
                label={teksten.vraag1.haalWeg(idee.tekst)}
                onClick={() => run(removeKaart(overleg, idee.id, contextNow()))}
              />
            }
          >
            {idee.tekst}
          </NoteCard>
        ))}
      <Form form={form}>
        <FieldRow>
          <TextField name="tekst" label={teksten.vraag2.idee} />
          <SelectField
            name="partij"
            label={teksten.vraag1.namens}
            options={partijOptions}
            placeholder={null}
          />
          <SubmitButton variant="secondary">{teksten.vraag2.zetIdee}</SubmitButton>
        </FieldRow>
      </Form>
    </Stack>
  )
}
