/**
 * The cut-out as it lies in its box and in a package, and read back. A package comes from outside the team, so that is read
 * as the input of a stranger: exactly the parts that are known, within their limits, or nothing.
 */
import type { Json } from '../../lib/json.ts'
import { z } from '../../lib/zod.ts'
import { aflopen } from '../actie/actie.ts'
import { instemmingAntwoorden } from '../doel/doel.ts'
import { sprekers } from '../eigenwoorden/eigenwoorden.ts'
import { type Gesprekskaart, isGesprekskaart, isSchaalcijfer } from '../gesprek/gesprekskaarten.ts'
import { datumSchema } from '../handeling/lezen.ts'
import { tekstgrenzen } from '../handeling/tekst.ts'
import { publieken } from '../notitie/notitie.ts'
import { partijSchema } from '../partij/lezen.ts'
import { situaties } from '../situatie/situatie.ts'
import { stemsoorten } from '../stem/stem.ts'
import { talen } from '../taal/Taal.ts'
import { gezinslezers, leesregels, omvangen } from './Gezinslezer.ts'
import { stemlijnen } from './Postbericht.ts'
import { idSchema, readPostbericht } from './readPostbericht.ts'
import type { Uitsnede, UitsnedeDoel, Uitsnedevelden, Wie } from './Uitsnede.ts'

/** As JSON, in clear: it only ever goes into a sealed box. */
export const packUitsnede = (uitsnede: Uitsnede): Json => JSON.parse(JSON.stringify(uitsnede)) as Json

/** Room for the longest that is kept, and for what stands in the place of a name. */
const tekst = z.string().max(2 * tekstgrenzen.eigenwoorden)
const kort = z.string().max(2 * tekstgrenzen.verhaal)
const list = <T>(een: z.ZodType<T>) => z.array(een).max(2000)
const datum = datumSchema.nullable()

const wie: z.ZodType<Wie> = z.strictObject({ partij: partijSchema, naam: kort })
const antwoord = z.strictObject({ tekst, op: datum }).nullable()
const situatie = z.strictObject({ situatie: z.enum(situaties), sinds: datum })

const doel: z.ZodType<UitsnedeDoel> = z.strictObject({
  id: kort,
  tekst,
  datum,
  zichtbaarAan: tekst,
  voorlopig: z.boolean(),
  antwoord: z.enum(instemmingAntwoorden).nullable(),
})

const actie = z.strictObject({
  id: kort,
  wat: tekst,
  wie: wie.nullable(),
  wanneer: datum,
  afloop: z.enum(aflopen).nullable(),
})

const woorden = z.strictObject({
  id: kort,
  soort: z.enum(['verhaal', 'inbreng']),
  wie: z.enum(sprekers),
  kaart: z.custom<Gesprekskaart>(isGesprekskaart).nullable(),
  cijfer: z.custom<number>(isSchaalcijfer).nullable(),
  tekst,
  taal: kort,
  op: datum,
  publiek: z.enum(publieken),
  watErmee: antwoord,
})

const stem = z.strictObject({
  id: kort,
  over: z.enum(stemlijnen),
  regel: kort,
  gelezen: tekst,
  soort: z.enum(stemsoorten),
  wie: z.enum(sprekers),
  tekst,
  taal: kort,
  op: datum,
  publiek: z.enum(publieken),
  antwoord,
})

const velden: z.ZodType<Uitsnedevelden> = z.strictObject({
  roepnaam: kort,
  achternaam: kort,
  school: kort,
  situatie: situatie.nullable(),
  situaties: list(situatie),
  ondersteuningsvraag: tekst,
  focus: list(z.strictObject({ partij: partijSchema, tekst, op: datum })),
  regie: z.strictObject({
    staat: z.enum(['geen', 'gevraagd', 'voorlopig', 'ja']),
    wie: wie.nullable(),
    op: datum,
  }),
  doel: doel.nullable(),
  eerdereDoelen: list(doel),
  acties: list(actie),
  notities: list(z.strictObject({ tekst, van: partijSchema, op: datum })),
  eigenwoorden: list(woorden),
  stemmen: list(stem),
  rollen: z.strictObject({ procesregie: wie.nullable(), doorzettingsmacht: wie.nullable() }),
  klopt: list(z.strictObject({ op: datumSchema, geldt: z.boolean() })),
  volgende: datum,
})

const schema: z.ZodType<Uitsnede> = z.strictObject({
  versie: z.literal(1),
  overdracht: idSchema,
  dossier: kort,
  overleg: kort.nullable(),
  op: datumSchema,
  lezer: z.enum(gezinslezers),
  ouder: z.union([z.literal(1), z.literal(2)]).nullable(),
  lezernaam: kort,
  taal: z.enum(talen),
  omvang: z.enum(omvangen),
  regel: z.enum(leesregels),
  publieken: list(z.enum(publieken)),
  velden,
  team: z.strictObject({
    naam: kort,
    contact: z.strictObject({ wie, telefoon: kort }).nullable(),
    fg: kort,
    tafel: list(wie),
  }),
  klad: list(z.unknown()).transform((all) => all.flatMap((een) => readPostbericht(een) ?? [])),
})

/** The cut-out; null for anything that is none. A message in it that is none is left out. */
export function unpackUitsnede(json: unknown): Uitsnede | null {
  const read = schema.safeParse(json)
  return read.success ? read.data : null
}
