import { tekstgrenzen } from '../../domain/handeling/tekst.ts'
import { isPartij, type Partij, partijen, partijNamen } from '../../domain/partij/partij.ts'
import { z } from '../../lib/zod.ts'
import { teksten } from './teksten.ts'

const atMost = (hoogstens: number) =>
  z.string().trim().max(hoogstens, `Dit mag ${hoogstens} tekens zijn. Maak het korter.`)

const verhaal = atMost(tekstgrenzen.verhaal)

/** A card: what was said, and by which partij (empty: together). */
export const kaartSchema = z.object({ tekst: verhaal.min(1, 'Vul eerst iets in.'), partij: z.string() })

/** The text of a line for the werkagenda. */
export const regelSchema = z.object({ activiteit: verhaal.min(1, 'Vul eerst iets in.') })

export const conclusieSchema = z.object({ tekst: verhaal })

export const teamdoelSchema = z.object({ tekst: verhaal, datum: z.string() })

export const wanneerSchema = z.object({
  datum: z.string().min(1, 'Kies een dag.'),
  tijd: z.string().refine((text) => readTijd(text) !== null, teksten.nieuw.tijdFout),
})

export const kloktijdSchema = z.object({
  om: z.string().refine((text) => readTijd(text) !== null, teksten.nieuw.tijdFout),
})

export const gastSchema = z.object({
  naam: z.string().trim().min(1, 'Vul een naam in.').max(tekstgrenzen.naam, 'Deze naam is te lang.'),
  partij: z.string().min(1, 'Kies namens wie.'),
})

export const wantSchema = z.object({ want: atMost(tekstgrenzen.zin) })

export const volgendeSchema = z.object({ datum: z.string() })

/** `9.05`, `905`, `9u05`, `9:05 uur` as `09:05`, `9 uur` as `09:00`; empty stays empty, what is no time gives null. */
export function readTijd(text: string): string | null {
  const plain = text.toLowerCase().replaceAll(/\s/gu, '')
  if (plain === '') return ''
  const read = /^(\d{1,2})(?:[.:,u]?(\d{2}))?(?:u|uur)?$/u.exec(plain)
  const [uur, minuut] = [Number(read?.[1]), Number(read?.[2] ?? 0)]
  if (read === null || uur > 23 || minuut > 59) return null
  return `${String(uur).padStart(2, '0')}:${String(minuut).padStart(2, '0')}`
}

/** A time that passed the schema, as it is kept. */
export const normalTijd = (text: string): string => readTijd(text) ?? ''

export const partijOf = (text: string): Partij | null => (isPartij(text) ? text : null)

export const stoelOptions = partijen.map((partij) => ({ value: partij, label: partijNamen[partij] }))

export const partijOptions = [{ value: '', label: teksten.vraag1.geenPartij }, ...stoelOptions]
