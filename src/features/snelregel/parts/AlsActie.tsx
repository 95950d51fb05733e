import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { type LosseRegel, placeAlsActie } from '../../../domain/overleg/plaatsing.ts'
import { partijNamen } from '../../../domain/partij/partij.ts'
import type { Persoon } from '../../../domain/snelregel/Snelregel.ts'
import { today } from '../../../lib/datum.ts'
import { redact } from '../../../lib/redacted.ts'
import { DateField } from '../../../ui/form/DateField.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SelectField } from '../../../ui/form/SelectField.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { weekChips } from '../../../ui/form/weekChips.ts'
import { actieSchema } from '../snelregelForm.ts'
import { teksten, weigeringTekst } from '../teksten.ts'
import { useAct, useKindVan, useMensen } from '../useSnelregel.ts'
import { Nummerveld } from './Nummerveld.tsx'
import { PlaatsKnoppen } from './PlaatsKnoppen.tsx'

export interface PlaatsProps {
  readonly overleg: Overleg
  readonly los: LosseRegel
  readonly onStop: () => void
}

const labelOf = ({ naam, partij }: Persoon): string =>
  `${naam.reveal()}${partij === null ? '' : ` (${partijNamen[partij]})`}`

/** The line as an actie of a child: who and when as typed, to be changed. */
export function AlsActie({ overleg, los, onStop }: PlaatsProps) {
  const act = useAct()
  const kindVan = useKindVan()
  const { allen } = useMensen(overleg)
  const { regel, dossier } = los
  const said = regel.wie
  const mensen =
    said === null || allen.some((een) => labelOf(een) === labelOf(said)) ? allen : [said, ...allen]
  const form = useZodForm({
    schema: actieSchema,
    defaultValues: {
      wat: regel.wat,
      nummer: String(dossier?.rugnummer ?? ''),
      wie: said === null ? '' : labelOf(said),
      wanneer: regel.wanneer ?? '',
    },
    draftKey: `overleg/${overleg.id}/plaats/${regel.id}/actie`,
    onSubmit: async ({ wat, nummer, wie, wanneer }) => {
      const kind =
        dossier !== null && dossier.rugnummer === nummer
          ? { ok: true as const, value: dossier }
          : await kindVan(nummer)
      if (!kind.ok) return { ok: false, message: weigeringTekst(kind.error) }
      const wieNu = mensen.find((een) => labelOf(een) === wie) ?? null
      const invoer = {
        wat,
        partij: wieNu?.partij ?? null,
        wie: wieNu?.naam ?? redact(''),
        wanneer: wanneer === '' ? null : wanneer,
      }
      return await act(placeAlsActie(los, kind.value, invoer, { vandaag: today(), overleg: overleg.id }))
    },
  })
  return (
    <Form form={form} label={teksten.tray.van(teksten.tray.actie, regel.tekst)}>
      <TextField name="wat" grows label={teksten.veld.wat} />
      {dossier === null ? <Nummerveld form={form} overleg={overleg} /> : null}
      <SelectField
        name="wie"
        label={teksten.veld.wie}
        placeholder={teksten.veld.niemand}
        options={[...new Set(mensen.map(labelOf))].map((label) => ({ value: label, label }))}
      />
      <DateField name="wanneer" label={teksten.veld.wanneer} chips={weekChips()} />
      <PlaatsKnoppen knop={teksten.tray.actie} form={form} onStop={onStop} />
    </Form>
  )
}
