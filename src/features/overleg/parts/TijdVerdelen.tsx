import { useMemo } from 'react'
import { seenNow, veldKey } from '../../../domain/handeling/records.ts'
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

const tijdenKey = veldKey('overleg', 'overleg', 'tijden')
const kamers = ['vraag1', 'vraag2', 'perKind'] as const

const text = (minuten: number | null): string => minuten?.toString() ?? ''

/** How long the overleg takes and what each room and child gets; empty follows the proposal. */
export function TijdVerdelen({ overleg }: { readonly overleg: Overleg }) {
  const { tijd } = voorbereidTeksten
  const act = useAct()
  const { duur, tijden } = overleg
  const alone = overleg.soort === 'een-kind'
  const velden = alone ? (['duur'] as const) : (['duur', ...kamers] as const)
  const values = useMemo(
    () => ({
      duur: text(duur),
      vraag1: text(tijden.vraag1),
      vraag2: text(tijden.vraag2),
      perKind: text(tijden.perKind),
    }),
    [duur, tijden.vraag1, tijden.vraag2, tijden.perKind],
  )
  const form = useZodForm({
    schema: verdelingSchema,
    defaultValues: values,
    values,
    draftKey: `overleg/${overleg.id}/tijd`,
    seen: {
      ...seenNow(overleg.records, [
        ['overleg', 'overleg', 'duur'],
        ['overleg', 'overleg', 'tijden'],
      ]),
      ...Object.fromEntries(kamers.map((kamer) => [kamer, [text(tijden[kamer])]])),
    },
    seenFor: Object.fromEntries(kamers.map((kamer) => [kamer, [tijdenKey, kamer]])),
    onSubmit: ({ duur: lang, ...typed }, gezien, changed) => {
      // What nobody typed in here stays as another window may have given it meanwhile.
      const own = kamers.filter((kamer) => changed.has(kamer))
      const invoer = {
        ...(changed.has('duur') ? { duur: readMinuten(lang) } : {}),
        tijden: Object.fromEntries(own.map((kamer) => [kamer, readMinuten(typed[kamer])])),
      }
      const zoGezien = own.every((kamer) => gezien[kamer]?.[0] === text(tijden[kamer]))
      const { [tijdenKey]: stood = [], ...rest } = gezien
      return act(setTijd(overleg, invoer, contextNow(zoGezien ? rest : { ...rest, [tijdenKey]: stood })))
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
