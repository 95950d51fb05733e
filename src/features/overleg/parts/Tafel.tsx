import { useTeam } from '../../../data/useNouns.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { dubbeleStoelen, legeVasteStoelen, removeStoel, seatLid } from '../../../domain/overleg/stoelen.ts'
import { partijNamen } from '../../../domain/partij/partij.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Chips } from '../../../ui/Chips.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SelectField } from '../../../ui/form/SelectField.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { IconPlus, IconUser, IconX } from '../../../ui/icons.ts'
import { ItemRow } from '../../../ui/ItemRow.tsx'
import { FieldRow } from '../../../ui/layout/FieldRow.tsx'
import { Grid } from '../../../ui/layout/Grid.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { gastSchema, partijOf, stoelOptions } from '../overlegForm.ts'
import { teksten } from '../teksten.ts'
import { contextNow, useAct, useActButton } from '../useOverleg.ts'
import { LegeStoel } from './LegeStoel.tsx'
import { Melding } from './Melding.tsx'
import { Antwoord, Uitnodigen } from './Uitnodigen.tsx'
import { voorbereidTeksten } from './voorbereidTeksten.ts'

/** Who sits at the table; three seats are fixed and stay visibly empty until someone sits there. */
export function Tafel({ overleg }: { readonly overleg: Overleg }) {
  const team = useTeam()
  const { run, message } = useActButton()
  const seated = new Set(overleg.stoelen.map((stoel) => stoel.lid))
  const missing = team.leden.filter((lid) => !seated.has(lid.id))
  const leeg = legeVasteStoelen(overleg)
  const twice = new Set(dubbeleStoelen(overleg).map((stoel) => stoel.naam.reveal()))
  return (
    <Card title={teksten.tafel.titel}>
      <Stack gap="md">
        <p>{teksten.tafel.uitleg}</p>
        <Melding message={message} />
        {overleg.stoelen.length > 0 && (
          <Grid min="18rem">
            {overleg.stoelen.map((stoel) => (
              <ItemRow
                key={stoel.id}
                lead={<IconUser aria-hidden />}
                title={stoel.naam.reveal()}
                meta={partijNamen[stoel.partij]}
                actions={
                  <IconButton
                    icon={IconX}
                    label={teksten.tafel.haalWeg(stoel.naam.reveal())}
                    onClick={() => void run(removeStoel(overleg, stoel.id, contextNow()))}
                  />
                }
              >
                <Antwoord overleg={overleg} stoel={stoel} run={run} />
              </ItemRow>
            ))}
          </Grid>
        )}
        {leeg.length > 0 && (
          <Grid min="18rem">
            {leeg.map((stoel) => (
              <Card
                key={stoel.partij}
                title={teksten.tafel.vasteStoel[stoel.partij]}
                level={3}
                tone="warning"
              >
                <p>{teksten.tafel.leeg}</p>
                {stoel.partij === 'ouder' && overleg.soort !== 'een-kind' && (
                  <p>{voorbereidTeksten.nodig.ouderziet}</p>
                )}
                <LegeStoel overleg={overleg} leeg={stoel} />
              </Card>
            ))}
          </Grid>
        )}
        {[...twice].map((naam) => (
          <Alert key={naam} tone="info">
            {teksten.tafel.dubbel(naam)}
          </Alert>
        ))}
        {missing.length > 0 && (
          <Chips
            label={teksten.tafel.uitHetTeam}
            chips={missing.map((lid) => ({
              label: `${lid.naam.reveal()} (${partijNamen[lid.partij]})`,
              icon: IconPlus,
              onClick: () => {
                const stoel = { partij: lid.partij, naam: lid.naam.reveal(), lid: lid.id }
                void run(seatLid(overleg, stoel, contextNow()))
              },
            }))}
          />
        )}
        <Uitnodigen overleg={overleg} />
        <Disclosure summary={teksten.tafel.erbij}>
          <Gast overleg={overleg} />
        </Disclosure>
      </Stack>
    </Card>
  )
}

function Gast({ overleg }: { readonly overleg: Overleg }) {
  const act = useAct()
  const form = useZodForm({
    schema: gastSchema,
    defaultValues: { naam: '', partij: '' },
    draftKey: `overleg/${overleg.id}/gast`,
    afterSave: 'clear',
    onSubmit: ({ naam, partij }) =>
      act(seatLid(overleg, { naam, partij: partijOf(partij) ?? 'overig', lid: null }, contextNow())),
  })
  return (
    <Form form={form}>
      <FieldRow>
        <TextField name="naam" label={teksten.tafel.naam} />
        <SelectField name="partij" label={teksten.tafel.namens} options={stoelOptions} />
        <SubmitButton variant="secondary">{teksten.tafel.zet}</SubmitButton>
      </FieldRow>
    </Form>
  )
}
