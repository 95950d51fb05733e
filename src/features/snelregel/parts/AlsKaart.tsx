import { placeAlsKaart } from '../../../domain/overleg/plaatsing.ts'
import { today } from '../../../lib/datum.ts'
import { Form } from '../../../ui/form/Form.tsx'
import { SelectField } from '../../../ui/form/SelectField.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { kaartSchema } from '../snelregelForm.ts'
import { teksten } from '../teksten.ts'
import { useAct } from '../useSnelregel.ts'
import type { PlaatsProps } from './AlsActie.tsx'
import { PlaatsKnoppen } from './PlaatsKnoppen.tsx'

const soorten = ['werkt', 'werkt-niet', 'kan-beter', 'compliment'] as const

/** The line as a card of the team. */
export function AlsKaart({ overleg, los, onStop }: PlaatsProps) {
  const act = useAct()
  const { regel } = los
  const form = useZodForm({
    schema: kaartSchema,
    defaultValues: { tekst: regel.tekst, soort: '' },
    draftKey: `overleg/${overleg.id}/plaats/${regel.id}/kaart`,
    onSubmit: async ({ tekst, soort }) => {
      const kaart = { soort, tekst, partij: regel.wie?.partij ?? null, stap: null }
      return await act(placeAlsKaart(los, overleg, kaart, { vandaag: today(), overleg: overleg.id }))
    },
  })
  return (
    <Form form={form} label={teksten.tray.van(teksten.tray.kaart, regel.tekst)}>
      <TextField name="tekst" grows label={teksten.veld.tekst} hint={teksten.geenNamen} />
      <SelectField
        name="soort"
        label={teksten.veld.soort}
        options={soorten.map((soort) => ({ value: soort, label: teksten.soorten[soort] }))}
      />
      <PlaatsKnoppen knop={teksten.tray.kaart} form={form} onStop={onStop} />
    </Form>
  )
}
