import { sprekers } from '../../domain/eigenwoorden/eigenwoorden.ts'
import { parseGeboren } from '../../domain/geboren/geboren.ts'
import { asksCijfer, isGesprekskaart } from '../../domain/gesprek/gesprekskaarten.ts'
import { tekstgrenzen } from '../../domain/handeling/tekst.ts'
import { publieken } from '../../domain/notitie/notitie.ts'
import { treden } from '../../domain/opschaling/treden.ts'
import { partijen } from '../../domain/partij/partij.ts'
import { situaties } from '../../domain/situatie/situatie.ts'
import { stemsoorten } from '../../domain/stem/stem.ts'
import { addDays, addWeeks, type Datum, parseDatum, today } from '../../lib/datum.ts'
import { z } from '../../lib/zod.ts'
import { teksten } from './teksten.ts'

const regel = (hoogstens: number, verplicht = '') => {
  const base = z.string().trim().max(hoogstens, `Dit mag ${hoogstens} tekens zijn. Maak het korter.`)
  return verplicht === '' ? base : base.min(1, verplicht)
}

const partij = z.enum(partijen, { error: 'Kies wie, of kies een partij.' })
const partijVeld = z.string().pipe(partij)
const persoon = regel(tekstgrenzen.naam)
const want = regel(tekstgrenzen.zin)
const verplichteWant = regel(tekstgrenzen.zin, 'Schrijf kort op waarom.')
const datumVeld = z.string().transform((datum) => (datum === '' ? null : datum))

/** A date as typed, of something that has happened; empty is "not known". */
const sindsVeld = z.string().transform((tekst, ctx): Datum | null => {
  if (tekst.trim() === '') return null
  const read = parseDatum(tekst, today(), 'terug')
  if (read.ok) return read.value
  ctx.addIssue({
    code: 'custom',
    message: 'Deze datum begrijpen wij niet. Typ bijvoorbeeld 2 oktober of oktober 2026.',
  })
  return z.NEVER
})

export const vraagSchema = z.object({ ondersteuningsvraag: regel(tekstgrenzen.verhaal) })
export const focusSchema = z.object({ tekst: regel(tekstgrenzen.zin) })
export const wieSchema = z.object({ partij: partijVeld, persoon })
export const jaSchema = z.object({ persoon: regel(tekstgrenzen.naam, 'Schrijf op wie ja zegt.') })
export const wantSchema = z.object({ want: verplichteWant })
export const redenSchema = z.object({ want })
export const voorlopigSchema = z.object({
  partij: partijVeld,
  persoon: regel(tekstgrenzen.naam, 'Schrijf op wie het voor nu doet.'),
  aan: z.string().min(1, 'Kies wie wordt gevraagd.'),
  vraagtVoor: z.string().min(1, 'Kies een datum.'),
})
export const doelSchema = z.object({
  tekst: regel(tekstgrenzen.verhaal, 'Schrijf het doel op.'),
  datum: datumVeld,
  zichtbaarAan: regel(tekstgrenzen.verhaal),
})
export const antwoordHoeSchema = z.object({ hoe: regel(tekstgrenzen.plaats) })
export const antwoordWieSchema = z.object({ wie: regel(tekstgrenzen.plaats), wanneer: datumVeld })
export const actieSchema = z.object({
  wat: regel(tekstgrenzen.zin, 'Schrijf op wat er gaat gebeuren.'),
  partij: z.string().transform((value) => partijen.find((een) => een === value) ?? null),
  persoon,
  wanneer: datumVeld,
})
export const tredeSchema = z.object({
  trede: z.string().transform((value) => treden.find((een) => String(een) === value) ?? 1),
  geprobeerd: regel(tekstgrenzen.verhaal),
  besprokenMetLeerplicht: z.boolean(),
})
export const volgendeSchema = z.object({ volgende: datumVeld })
/** While no day stands, there is none to take away. */
export const eersteVolgendeSchema = z.object({
  volgende: z.string().min(1, 'Kies een datum.').pipe(datumVeld),
})
export const notitieSchema = z.object({
  tekst: regel(tekstgrenzen.notitie, 'Schrijf eerst iets op.'),
  publiek: z.string().pipe(z.enum(publieken, { error: 'Kies wie dit mag lezen.' })),
  ouder: z.string(),
})
const gezegd = {
  wie: z.string().pipe(z.enum(sprekers, { error: 'Kies wie het zegt.' })),
  naam: persoon,
  tekst: regel(tekstgrenzen.eigenwoorden),
  taal: regel(tekstgrenzen.naam),
  publiek: z.string().pipe(z.enum(publieken, { error: 'Kies wie dit mag lezen.' })),
}
const nietsGezegd = { path: ['tekst'], error: 'Schrijf eerst iets op.' }

/** A number counts with the card that asks for one; where it was chosen, words may stay away. */
export const eigenwoordenSchema = z
  .object({ ...gezegd, kaart: z.string(), cijfer: z.string() })
  .transform(({ kaart: keuze, cijfer, ...rest }) => {
    const kaart = isGesprekskaart(keuze) ? keuze : null
    return { ...rest, kaart, cijfer: asksCijfer(kaart) && cijfer !== '' ? Number(cijfer) : null }
  })
  .refine(({ tekst, cijfer }) => tekst !== '' || cijfer !== null, nietsGezegd)
export const verbeterSchema = (magLeeg: boolean) =>
  z.object({
    tekst: regel(tekstgrenzen.eigenwoorden, magLeeg ? '' : nietsGezegd.error),
    taal: regel(tekstgrenzen.naam),
  })
/** Something to add needs words; "klopt" and "klopt niet" say enough. */
export const stemSchema = z
  .object({
    ...gezegd,
    soort: z.string().pipe(z.enum(stemsoorten, { error: 'Kies klopt, klopt niet of aanvulling.' })),
  })
  .refine(({ soort, tekst }) => soort !== 'aanvulling' || tekst !== '', nietsGezegd)
export const stemantwoordSchema = z.object({
  antwoord: regel(tekstgrenzen.verhaal, 'Schrijf op wat het team antwoordt.'),
})
export const watErmeeSchema = z.object({ watErmee: regel(tekstgrenzen.verhaal) })
export const reactieSchema = z.object({ tekst: regel(tekstgrenzen.zin, 'Schrijf eerst iets op.') })
export const oudersSchema = z.object({
  antwoord: z.string().pipe(z.enum(['ja', 'nog-niet'], { error: 'Kies ja of nog niet.' })),
  op: datumVeld,
  want,
})
export const situatieSchema = z.object({
  situatie: z.string().pipe(z.enum(situaties, { error: 'Kies hoe het nu is.' })),
  sinds: sindsVeld,
})

const geborenVeld = z.string().transform((tekst, ctx) => {
  if (tekst.trim() === '') return null
  const read = parseGeboren(tekst, today())
  if (read.ok) return read.value
  ctx.addIssue({
    code: 'custom',
    message: 'Dit begrijpen wij niet. Typ de maand en het jaar, bijvoorbeeld mei 2012.',
  })
  return z.NEVER
})

export const gegevensSchema = z.object({
  roepnaam: regel(tekstgrenzen.naam, 'Vul een roepnaam in.'),
  achternaam: regel(tekstgrenzen.naam),
  geboren: geborenVeld,
  school: regel(tekstgrenzen.plaats),
  woongemeente: regel(tekstgrenzen.plaats),
  ingeschreven: z
    .string()
    .transform((value) => (['ja', 'nee', 'weet-niet'] as const).find((een) => een === value) ?? null),
  zorgplichtSchool: regel(tekstgrenzen.plaats),
})

interface Dagkeuze {
  readonly label: string
  readonly value: Datum
}

/** Quick days after today under something to do soon; the friday that comes, unless another chip is that day. */
export function straksChips(): readonly Dagkeuze[] {
  const vrijdag = parseDatum(teksten.chips.vrijdag, today())
  const days: readonly Dagkeuze[] = [
    { label: teksten.chips.morgen, value: addDays(today(), 1) },
    { label: teksten.chips.over1, value: addWeeks(today(), 1) },
    { label: teksten.chips.over2, value: addWeeks(today(), 2) },
  ]
  if (!vrijdag.ok || days.some(({ value }) => value === vrijdag.value)) return days
  return days.toSpliced(1, 0, { label: teksten.chips.vrijdag, value: vrijdag.value })
}

/** The same, and today before them. */
export const dagenChips = () => [{ label: teksten.chips.vandaag, value: today() }, ...straksChips()]
