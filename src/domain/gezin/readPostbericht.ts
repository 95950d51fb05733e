/**
 * What the family wrote, read as the input of a stranger: whoever has the tablet can put anything there. Only what has
 * exactly the parts that are known, within their limits, is a message; a number like a BSN is taken out of its words
 * (product rule 1), for the rest of them is all that there is.
 */
import { withoutBsn } from '../../lib/bsn.ts'
import { z } from '../../lib/zod.ts'
import { type Gesprekskaart, isGesprekskaart, isSchaalcijfer } from '../gesprek/gesprekskaarten.ts'
import { cleanTekst, tekstgrenzen } from '../handeling/tekst.ts'
import { publieken } from '../notitie/notitie.ts'
import { stemsoorten } from '../stem/stem.ts'
import { talen } from '../taal/Taal.ts'
import { type Postbericht, stemlijnen } from './Postbericht.ts'

/** As `newId` makes it: no name of something that every object has is that long. */
export const idSchema = z.string().regex(/^[\w-]{22}$/u)

const tekst = (hoogstens: number) =>
  z
    .string()
    .max(hoogstens)
    .transform((typed) => withoutBsn(cleanTekst(typed)).trim())

const woorden = tekst(tekstgrenzen.eigenwoorden)

const inhoudSchema = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('stem'),
    stem: z.enum(stemsoorten),
    over: z.enum(stemlijnen),
    id: tekst(tekstgrenzen.naam),
    gelezen: woorden,
    tekst: woorden,
  }),
  z.strictObject({
    soort: z.enum(['verhaal', 'inbreng']),
    tekst: woorden,
    kaart: z.custom<Gesprekskaart>(isGesprekskaart).nullable(),
  }),
  z.strictObject({ soort: z.literal('schaal'), cijfer: z.custom<number>(isSchaalcijfer), tekst: woorden }),
])

/** The last moment that a date can tell, in ms. */
const laatsteMoment = 8.64e15

const schema: z.ZodType<Postbericht> = z.strictObject({
  id: idSchema,
  staat: z.enum(['gezegd', 'klad']),
  inhoud: inhoudSchema,
  taal: z.enum(talen),
  publiek: z.enum(publieken),
  op: z.number().int().min(0).max(laatsteMoment),
})

/** The message, its text cleaned as all text that is kept; null for anything else, whatever it is. */
export function readPostbericht(json: unknown): Postbericht | null {
  const read = schema.safeParse(json)
  return read.success ? read.data : null
}

/** True for what was begun and emptied again: no words, no number, and no klopt or klopt niet. */
export function saysNothing({ inhoud }: Pick<Postbericht, 'inhoud'>): boolean {
  if (inhoud.tekst.trim() !== '') return false
  return inhoud.soort === 'stem' ? inhoud.stem === 'aanvulling' : inhoud.soort !== 'schaal'
}
