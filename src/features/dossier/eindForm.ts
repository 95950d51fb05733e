import { tekstgrenzen } from '../../domain/handeling/tekst.ts'
import type { Publiek } from '../../domain/notitie/notitie.ts'
import { vakantieregios } from '../../domain/terugval/schoolvakanties.ts'
import { z } from '../../lib/zod.ts'
import { eindTeksten } from './parts/eindTeksten.ts'

/** Who may read what helped: not one parent, and not one partij. */
export const hielpPublieken = ['team', 'kind', 'iedereen'] as const satisfies readonly Publiek[]

const zin = (hoogstens: number) =>
  z.string().trim().max(hoogstens, `Dit mag ${hoogstens} tekens zijn. Maak het korter.`)

const dag = z.string().min(1, eindTeksten.checks.kiesDag)

export const terugSchema = z.object({
  sinds: dag,
  regio: z.string().transform((value) => vakantieregios.find((een) => een === value) ?? null),
  hielp: zin(tekstgrenzen.verhaal),
  publiek: z.string().pipe(z.enum(hielpPublieken)),
})

export const checkSchema = z.object({ datum: dag })
export const complimentSchema = z.object({ tekst: zin(tekstgrenzen.zin).min(1, 'Schrijf eerst iets op.') })
export const afsluitSchema = z.object({ want: zin(tekstgrenzen.zin).min(1, 'Schrijf kort op waarom.') })
