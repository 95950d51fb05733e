import { tekstgrenzen } from '../../domain/handeling/tekst.ts'
import { isPartij, type Partij, partijen, partijNamen } from '../../domain/partij/partij.ts'
import { z } from '../../lib/zod.ts'
import { teksten } from './teksten.ts'

const atMost = (hoogstens: number) =>
  z.string().trim().max(hoogstens, `Dit mag ${hoogstens} tekens zijn. Maak het korter.`)

const verhaal = atMost(tekstgrenzen.verhaal)

/** A card: what was said, and by which partij (empty: together). */
export const kaartSchema = z.object({ tekst: verhaal.min(1, 'Vul eerst iets in.'), partij: z.string() })

export const conclusieSchema = z.object({ tekst: verhaal })

export const teamdoelSchema = z.object({ tekst: verhaal, datum: z.string() })

export const wanneerSchema = z.object({
  datum: z.string().min(1, 'Kies een dag.'),
  tijd: z
    .string()
    .trim()
    .regex(/^(|([01]?\d|2[0-3])[:.][0-5]\d)$/, 'Typ de tijd zo: 14.00.'),
})

export const gastSchema = z.object({
  naam: z.string().trim().min(1, 'Vul een naam in.').max(tekstgrenzen.naam, 'Deze naam is te lang.'),
  partij: z.string().min(1, 'Kies namens wie.'),
})

export const wantSchema = z.object({ want: atMost(tekstgrenzen.zin) })

export const volgendeSchema = z.object({ datum: z.string() })

/** `9.05` and `9:05` become `09:05`. */
export function normalTijd(text: string): string {
  const [uur, minuut] = text.trim().replace('.', ':').split(':')
  return uur === undefined || minuut === undefined ? '' : `${uur.padStart(2, '0')}:${minuut}`
}

export const partijOf = (text: string): Partij | null => (isPartij(text) ? text : null)

export const stoelOptions = partijen.map((partij) => ({ value: partij, label: partijNamen[partij] }))

export const partijOptions = [{ value: '', label: teksten.vraag1.geenPartij }, ...stoelOptions]
