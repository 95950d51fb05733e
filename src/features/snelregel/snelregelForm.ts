import { tekstgrenzen } from '../../domain/handeling/tekst.ts'
import { z } from '../../lib/zod.ts'

const atMost = (hoogstens: number) =>
  z.string().trim().max(hoogstens, `Dit mag ${hoogstens} tekens zijn. Maak het korter.`)

/** The line is of no child. */
export const geenKind = 'geen'

/**
 * Empty is no mistake: Enter on an empty line does nothing. `kind`: the dossier that the line is of when it says no number
 * itself, `geenKind`, or empty as long as nothing is typed.
 */
export const regelSchema = z.object({ tekst: atMost(tekstgrenzen.zin), kind: z.string() })

export type RegelInvoer = z.input<typeof regelSchema>

const nummer = z
  .string()
  .trim()
  .regex(/^#?\d{1,9}$/u, 'Typ het rugnummer van een kind.')
  .transform((text) => Number(text.replace('#', '')))

const wat = atMost(tekstgrenzen.zin).min(1, 'Vul eerst iets in.')

export const actieSchema = z.object({ wat, nummer, wie: z.string(), wanneer: z.string() })

export const notitieSchema = z.object({
  tekst: atMost(tekstgrenzen.notitie).min(1, 'Vul eerst iets in.'),
  nummer,
  lezers: z.enum(['iedereen', 'kind', 'team', 'partij']),
})

export const kaartSchema = z.object({
  tekst: wat,
  soort: z
    .string()
    .pipe(
      z.enum(['werkt', 'werkt-niet', 'kan-beter', 'compliment'], { error: 'Kies wat voor kaart dit wordt.' }),
    ),
})
