import { tekstgrenzen } from '../../domain/handeling/tekst.ts'
import { z } from '../../lib/zod.ts'
import { teksten } from './teksten.ts'

/** With names only for a reader who is named. */
export const metNamenSchema = z.object({
  voorWie: z
    .string()
    .trim()
    .min(1, teksten.keuze.voorWieFout)
    .max(tekstgrenzen.zin, teksten.keuze.teLang(tekstgrenzen.zin)),
})
