import { tekstgrenzen } from '../../domain/handeling/tekst.ts'
import { z } from '../../lib/zod.ts'

export const bewaardatumSchema = z.object({
  datum: z.string().min(1, 'Kies een datum.'),
  want: z
    .string()
    .trim()
    .min(1, 'Schrijf kort op waarom.')
    .max(tekstgrenzen.zin, `Dit mag ${tekstgrenzen.zin} tekens zijn. Maak het korter.`),
})
