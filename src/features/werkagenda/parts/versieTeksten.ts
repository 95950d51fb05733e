import type { VersieTaal } from '../../../data/useVersies.ts'
import type { TweeVersiesWeigering } from '../../../domain/handeling/tweeVersies.ts'
import type { Storing } from '../../../data/Register.ts'
import { isPartij, partijNamen } from '../../../domain/partij/partij.ts'
import { faseNamen, fasen } from '../../../domain/werkagenda/werkagenda.ts'
import { formatDatum, isDatum } from '../../../lib/datum.ts'
import type { Json } from '../../../lib/json.ts'
import { z } from '../../../lib/zod.ts'
import { teksten, weigeringTekst } from '../teksten.ts'

const namen: Readonly<Record<string, string>> = { ...teksten.velden, weg: teksten.lijst }

const wieSchema = z.object({ partij: z.string().nullable(), naam: z.string() })

function waardeTekst(waarde: Exclude<Json, null>): string {
  const read = wieSchema.safeParse(waarde)
  if (read.success) {
    const { partij, naam } = read.data
    return [naam, isPartij(partij) ? partijNamen[partij] : ''].filter((deel) => deel !== '').join(', ')
  }
  if (typeof waarde !== 'string') return JSON.stringify(waarde)
  const fase = fasen.find((een) => een === waarde)
  return fase !== undefined ? faseNamen[fase] : isDatum(waarde) ? formatDatum(waarde) : waarde
}

/** How two versions of a column read. */
export const taal: VersieTaal = {
  veldNaam: ({ tabel, veld }) => (tabel === 'regel' ? (namen[veld] ?? null) : null),
  waardeTekst,
  weigeringTekst: (w: Exclude<TweeVersiesWeigering, { reden: 'al-opgelost' }> | Storing) => weigeringTekst(w),
}
