import { partijen } from '../../domain/partij/partij.ts'
import { tekstgrenzen } from '../../domain/handeling/tekst.ts'
import { z } from '../../lib/zod.ts'
import { teksten } from './teksten.ts'

export const anderSchema = z.object({
  naam: z
    .string()
    .trim()
    .min(1, teksten.nieuw.naamLeeg)
    .max(tekstgrenzen.naam, teksten.nieuw.teLang(tekstgrenzen.naam)),
  partij: z.string().pipe(z.enum(partijen, teksten.nieuw.partijLeeg)),
})
