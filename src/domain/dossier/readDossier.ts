/** A dossier from the merged records of its stream. Reading is total: what is not understood shows as empty. */
import { type Datum } from '../../lib/datum.ts'
import { z } from '../../lib/zod.ts'
import { readActies } from '../actie/actie.ts'
import { readBewaardatum } from '../bewaren/bewaren.ts'
import { readDoelen } from '../doel/doel.ts'
import { readEigenwoorden } from '../eigenwoorden/eigenwoorden.ts'
import { readFocus } from '../focus/focus.ts'
import { type Geboren, geborenSchema } from '../geboren/geboren.ts'
import { readOverdrachten } from '../gezin/overdracht.ts'
import { datumSchema, readDatum, readNaam, readStappen, readTekst, readVeld } from '../handeling/lezen.ts'
import type { Records } from '../handeling/records.ts'
import { findTweeVersies } from '../handeling/tweeVersies.ts'
import { readKlopt } from '../leesvoor/klopt.ts'
import { readNotities } from '../notitie/notitie.ts'
import { readOpschaling } from '../opschaling/opschaling.ts'
import { readPlichten } from '../plicht/plicht.ts'
import { readReacties } from '../reactie/reactie.ts'
import { deriveRegie, readRegiestappen } from '../regie/regie.ts'
import { readSnelregels } from '../snelregel/Snelregel.ts'
import { readRollen } from '../rol/rol.ts'
import { readSituatiestappen } from '../situatie/situatie.ts'
import { readStemmen } from '../stem/stem.ts'
import { readAfsluiting } from '../terugval/afsluiting.ts'
import { readChecks } from '../terugval/checks.ts'
import type { Dossier } from './Dossier.ts'
import { type Ingeschreven, inschrijvingen } from './kind.ts'

const ingeschrevenSchema = z.enum(inschrijvingen)
const nummerSchema = z.number().int().positive()
const opgepaktSchema = z.object({ opgepakt: z.boolean(), op: datumSchema })
const oudersWetenSchema = z.object({
  antwoord: z.enum(['ja', 'nog-niet']),
  op: datumSchema.nullable().catch(null),
  want: z.string().catch(''),
})

/** The present number and the retired ones, the latest retired first. */
export function readRugnummers(records: Records): {
  readonly rugnummer: number | null
  readonly oude: readonly number[]
} {
  const [rugnummer, ...oude] = readStappen(records, 'rugnummer', 'nummer', nummerSchema)
    .map(({ waarde }) => waarde)
    .toReversed()
  return { rugnummer: rugnummer ?? null, oude }
}

/** Every number this dossier ever had, also one whose giving was undone: none is given again (product rule 3). */
export const readVergeven = (records: Records): readonly number[] => [
  ...new Set(
    Object.values(records['rugnummer'] ?? {})
      .flatMap(({ nummer }) => nummer?.koppen ?? [])
      .map(({ waarde }) => nummerSchema.safeParse(waarde))
      .flatMap((read) => (read.success ? [read.data] : [])),
  ),
]

function readOpgepaktOp(records: Records): Datum | null {
  const last = readStappen(records, 'opgepakt', 'stap', opgepaktSchema).at(-1)?.waarde
  return last?.opgepakt === true ? last.op : null
}

/** Reads one dossier; `id` is that of the dossier, without the prefix of the stream. */
export function readDossier(id: string, records: Records): Dossier {
  const kind = records['kind']?.['kind']
  const { rugnummer, oude } = readRugnummers(records)
  const situaties = readSituatiestappen(records)
  const regiestappen = readRegiestappen(records)
  const { doel, eerdere } = readDoelen(records)
  const ouders = records['ouders']?.['ouders']
  return {
    id,
    records,
    rugnummer,
    oudeRugnummers: oude,
    roepnaam: readNaam(kind, 'roepnaam'),
    achternaam: readNaam(kind, 'achternaam'),
    geboren: readVeld<Geboren | null>(kind, 'geboren', geborenSchema, null),
    school: readTekst(kind, 'school'),
    woongemeente: readTekst(kind, 'woongemeente'),
    ingeschreven: readVeld<Ingeschreven | null>(kind, 'ingeschreven', ingeschrevenSchema, null),
    zorgplichtSchool: readTekst(kind, 'zorgplichtSchool'),
    situatie: situaties.at(-1) ?? null,
    situaties,
    ondersteuningsvraag: readTekst(kind, 'ondersteuningsvraag'),
    focus: readFocus(records),
    regie: deriveRegie(regiestappen),
    regiestappen,
    doel,
    eerdereDoelen: eerdere,
    acties: readActies(records),
    notities: readNotities(records),
    snelregels: readSnelregels(records),
    eigenwoorden: readEigenwoorden(records),
    stemmen: readStemmen(records),
    overdrachten: readOverdrachten(records),
    reacties: readReacties(records),
    plichten: readPlichten(records),
    rollen: readRollen(records),
    opschaling: readOpschaling(records),
    klopt: readKlopt(records),
    checks: readChecks(records),
    afsluiting: situaties.at(-1)?.situatie === 'afgesloten' ? readAfsluiting(records) : null,
    oudersWeten: readVeld<Dossier['oudersWeten']>(ouders, 'weten', oudersWetenSchema, null),
    opgepaktOp: readOpgepaktOp(records),
    volgende: readDatum(kind, 'volgende'),
    bewarenTot: readBewaardatum(records),
    zelfdeAls: readTekst(kind, 'zelfdeAls') || null,
    tweeVersies: findTweeVersies(records),
  }
}

/** Given name and family name as shown, without the gap of a missing one. */
export const naamOf = (dossier: Pick<Dossier, 'roepnaam' | 'achternaam'>): string =>
  `${dossier.roepnaam.reveal()} ${dossier.achternaam.reveal()}`.trim()
