import { useMemo } from 'react'
import { seenNow } from '../../../domain/handeling/records.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { setTijd, voorstel } from '../../../domain/overleg/tijd.ts'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { Grid } from '../../../ui/layout/Grid.tsx'
import { contextNow, useAct } from '../useOverleg.ts'
import { readMinuten, verdelingSchema } from '../voorbereidForm.ts'
import { Bewaren } from './Bewaren.tsx'
import { voorbereidTeksten } from './voorbereidTeksten.ts'

const text = (minuten: number | null): string => minuten?.toString() ?? ''

/** How long the overleg takes and what each room and child gets; empty follows the proposal. */
export function TijdVerdelen({ overleg }: { readonly overleg: Overleg }) {
  const { tijd } = voorbereidTeksten
  const act = useAct()
  const { duur, tijden } = overleg
  const alone = overleg.soort === 'een-kind'
  const velden = alone ? (['duur'] as const) : (['duur', 'vraag1', 'vraag2', 'perKind'] as const)
  const values = useMemo(
    () => ({
      duur: text(duur),
      vraag1: text(tijden.vraag1),
      vraag2: text(tijden.vraag2),
      perKind: text(tijden.perKind),
    }),
    [duur, tijden.vraag1, tijden.vraag2, tijden.perKind],
  )
  const tijdenKey = ['overleg/overleg/tijden']
  const form = useZodForm({
    schema: verdelingSchema,
    defaultValues: values,
    values,
    draftKey: `overleg/${overleg.id}/tijd`,
    seen: seenNow(overleg.records, [
      ['overleg', 'overleg', 'duur'],
      ['overleg', 'overleg', 'tijden'],
    ]),
    seenFor: { vraag1: tijdenKey, vraag2: tijdenKey, perKind: tijdenKey },
    onSubmit: (typed, gezien) => {
      const chosen = {
        vraag1: readMinuten(typed.vraag1),
        vraag2: readMinuten(typed.vraag2),
        perKind: readMinuten(typed.perKind),
      }
      return act(setTijd(overleg, { duur: readMinuten(typed.duur), tijden: chosen }, contextNow(gezien)))
    },
  })
  return (
    <Disclosure summary={tijd.verdeel}>
      <Form form={form} saveOn="leave">
        {duur === null ? <p>{tijd.geraden}</p> : null}
        <Grid min="10rem">
          {velden.map((veld) => (
            <TextField
              key={veld}
              name={veld}
              label={tijd[veld]}
              hint={tijd.leeg(voorstel[veld])}
              inputMode="numeric"
              width="short"
            />
          ))}
        </Grid>
        {alone ? null : <p>{tijd.rest}</p>}
        <Bewaren />
      </Form>
    </Disclosure>
  )
}
