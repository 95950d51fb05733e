import { tekstgrenzen } from '../../domain/handeling/tekst.ts'
import { overlegsoorten } from '../../domain/overleg/Overleg.ts'
import { z } from '../../lib/zod.ts'
import { readTijd, wanneerSchema } from './overlegForm.ts'
import { voorbereidTeksten } from './parts/voorbereidTeksten.ts'
import { teksten } from './teksten.ts'

const { regel } = voorbereidTeksten
const mostMinuten = 1440

/** Whole minutes of `8`, `8 min` or `8 minuten`; null when it is empty or something else. */
export function readMinuten(text: string): number | null {
  const read = /^(\d{1,4})(?:min|minuut|minuten)?$/u.exec(text.toLowerCase().replaceAll(/\s/gu, ''))
  return read === null ? null : Number(read[1])
}

const minuten = z.string().refine((text) => {
  const read = readMinuten(text)
  return text.trim() === '' || (read !== null && read <= mostMinuten)
}, regel.minutenFout)

export const minutenSchema = z.object({ minuten })

export const verdelingSchema = z.object({ duur: minuten, vraag1: minuten, vraag2: minuten, perKind: minuten })

const atMost = (hoogstens: number) =>
  z.string().trim().max(hoogstens, `Dit mag ${hoogstens} tekens zijn. Maak het korter.`)

export const gezinSchema = z.object({
  om: z.string().refine((text) => readTijd(text) !== null, teksten.nieuw.tijdFout),
  wie: atMost(tekstgrenzen.plaats),
  tolk: z.boolean(),
  taal: atMost(tekstgrenzen.naam),
})

export const planSchema = z
  .object({
    ...wanneerSchema.shape,
    soort: z.enum(overlegsoorten),
    kind: z.string(),
  })
  .refine(({ soort, kind }) => soort !== 'een-kind' || kind !== '', {
    error: voorbereidTeksten.plan.kiesEerst,
    path: ['kind'],
  })

export const briefSchema = z.object({
  plaats: atMost(tekstgrenzen.plaats),
  contact: atMost(tekstgrenzen.plaats),
})
