import { useStand } from '../../../data/useStand.tsx'
import type { Register } from '../../../data/Register.ts'
import { publiekNamen } from '../../../domain/notitie/notitie.ts'
import { placeAlsNotitie } from '../../../domain/overleg/plaatsing.ts'
import { isPartij } from '../../../domain/partij/partij.ts'
import { today } from '../../../lib/datum.ts'
import { Form } from '../../../ui/form/Form.tsx'
import { SelectField } from '../../../ui/form/SelectField.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { notitieSchema } from '../snelregelForm.ts'
import { teksten, weigeringTekst } from '../teksten.ts'
import { useAct, useKindVan } from '../useSnelregel.ts'
import type { PlaatsProps } from './AlsActie.tsx'
import { Nummerveld } from './Nummerveld.tsx'
import { PlaatsKnoppen } from './PlaatsKnoppen.tsx'

const wieTypt = (register: Register) => register.wieTypt()
const publieken = ['team', 'iedereen', 'kind', 'partij'] as const

/** The line as a note with its audience (rule 4). */
export function AlsNotitie({ overleg, los, onStop }: PlaatsProps) {
  const act = useAct()
  const kindVan = useKindVan()
  const partij = useStand(wieTypt)?.reveal().partij
  const { regel, dossier } = los
  const form = useZodForm({
    schema: notitieSchema,
    defaultValues: { tekst: regel.tekst, nummer: String(dossier?.rugnummer ?? ''), lezers: 'team' as const },
    draftKey: `overleg/${overleg.id}/plaats/${regel.id}/notitie`,
    onSubmit: async ({ tekst, nummer, lezers }) => {
      const kind =
        dossier !== null && dossier.rugnummer === nummer
          ? { ok: true as const, value: dossier }
          : await kindVan(nummer)
      if (!kind.ok) return { ok: false, message: weigeringTekst(kind.error) }
      const notitie = { tekst, publiek: lezers, van: isPartij(partij) ? partij : ('overig' as const) }
      return await act(placeAlsNotitie(los, kind.value, notitie, { vandaag: today(), overleg: overleg.id }))
    },
  })
  return (
    <Form form={form} label={teksten.tray.van(teksten.tray.notitie, regel.tekst)}>
      <TextArea name="tekst" label={teksten.veld.tekst} hint={teksten.veld.onderNotitie} />
      {dossier === null ? <Nummerveld form={form} overleg={overleg} /> : null}
      <SelectField
        name="lezers"
        label={teksten.veld.lezers}
        placeholder={null}
        options={publieken.map((publiek) => ({ value: publiek, label: publiekNamen[publiek] }))}
      />
      <PlaatsKnoppen knop={teksten.tray.notitie} form={form} onStop={onStop} />
    </Form>
  )
}
