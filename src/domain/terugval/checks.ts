/**
 * Checks after a return: on a day someone asks "is er thuis iets veranderd?", ja or nee, never what (product, rows
 * 22-23). A check says nothing of the child and is never added up; one whose day has gone by is told on Vandaag.
 */
import { type Datum, hasDag, isDatum } from '../../lib/datum.ts'
import { newId } from '../../lib/id.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { z } from '../../lib/zod.ts'
import {
  type ActContext,
  changeVeld,
  type Dossierstand,
  type Handeling,
  newDossierHandeling,
  removeRecord,
  type Wijziging,
} from '../handeling/handeling.ts'
import { datumSchema, readVeld, standingRecords } from '../handeling/lezen.ts'
import { emptyRecords, type Records } from '../handeling/records.ts'
import type { Situatiestap } from '../situatie/situatie.ts'

const checksoorten = [
  'dag-1',
  'week-1',
  'week-2',
  'week-4',
  'week-8',
  'week-12',
  'na-vakantie',
  'eigen',
] as const
export type Checksoort = (typeof checksoorten)[number]

/** Screen names. */
export const checkNamen: Readonly<Record<Checksoort, string>> = {
  'dag-1': 'Dag 1',
  'week-1': 'Na 1 week',
  'week-2': 'Na 2 weken',
  'week-4': 'Na 4 weken',
  'week-8': 'Na 8 weken',
  'week-12': 'Na 12 weken',
  'na-vakantie': 'Eerste maandag na de vakantie',
  eigen: 'Zelf gekozen dag',
}

export interface Checkmoment {
  readonly soort: Checksoort
  readonly datum: Datum
}

export interface Check extends Checkmoment {
  readonly id: string
  /** Null until someone asked. */
  readonly uitkomst: { readonly thuisVeranderd: 'ja' | 'nee'; readonly op: Datum } | null
}

export type CheckWeigering =
  | { readonly reden: 'datum'; readonly veld: string }
  | { readonly reden: 'datum-voorbij'; readonly veld: 'datum' }
  | { readonly reden: 'bestaat-niet' }
  | { readonly reden: 'niets-gewijzigd' }

const momentSchema = z.object({ soort: z.enum(checksoorten), datum: datumSchema })
const uitkomstSchema = z.object({ thuisVeranderd: z.enum(['ja', 'nee']), op: datumSchema })

/** What the checks of a child are read from. */
export interface Checkstand extends Dossierstand {
  readonly checks: readonly Check[]
  readonly situatie: Situatiestap | null
}

/** All checks, the earliest day first. */
export function readChecks(records: Records): readonly Check[] {
  return standingRecords(records, 'check')
    .flatMap(([id, velden]): Check[] => {
      const moment = readVeld<Checkmoment | null>(velden, 'moment', momentSchema, null)
      const uitkomst = readVeld<Check['uitkomst']>(velden, 'uitkomst', uitkomstSchema, null)
      return moment === null ? [] : [{ id, ...moment, uitkomst }]
    })
    .sort((a, b) => (a.datum === b.datum ? (a.id < b.id ? -1 : 1) : a.datum < b.datum ? -1 : 1))
}

/** The checks of the present return; none while the child is not back. Those of an earlier return are history. */
export function checksNu({ checks, situatie }: Pick<Checkstand, 'checks' | 'situatie'>): readonly Check[] {
  if (situatie?.situatie !== 'terug') return []
  return checks.filter(({ datum }) => datum >= (situatie.sinds ?? ''))
}

/** True when its day has gone by and nobody asked. */
export const isGemist = ({ datum, uitkomst }: Check, vandaag: Datum): boolean =>
  uitkomst === null && datum < vandaag

/** Refuses what is no day, or a day before today. */
export function checkDag(datum: Datum, vandaag: Datum): CheckWeigering | null {
  if (!isDatum(datum) || !hasDag(datum)) return { reden: 'datum', veld: 'datum' }
  return datum < vandaag ? { reden: 'datum-voorbij', veld: 'datum' } : null
}

/** The records of new checks. */
export const newChecks = (momenten: readonly Checkmoment[]): readonly Wijziging[] =>
  momenten.map(({ soort, datum }) => changeVeld(emptyRecords, 'check', newId(), 'moment', { soort, datum }))

/** Plans checks in one act; refused for a day before today. A day on which one is planned already is left out. */
export function planChecks(
  dossier: Checkstand,
  momenten: readonly Checkmoment[],
  ctx: ActContext,
): Result<Handeling, CheckWeigering> {
  for (const { datum } of momenten) {
    const refusal = checkDag(datum, ctx.vandaag)
    if (refusal !== null) return err(refusal)
  }
  const taken = new Set(checksNu(dossier).map(({ datum }) => datum))
  const changes = newChecks(momenten.filter(({ datum }) => !taken.has(datum)))
  if (changes.length === 0) return err({ reden: 'niets-gewijzigd' })
  return ok(newDossierHandeling('checks-gepland', dossier.id, changes, ctx))
}

const find = ({ checks }: Checkstand, id: string): Check | undefined => checks.find((one) => one.id === id)

/** Another day for a check; it keeps its place in the plan ("Na 4 weken"). Refused for a day before today. */
export function moveCheck(
  dossier: Checkstand,
  id: string,
  datum: Datum,
  ctx: ActContext,
): Result<Handeling, CheckWeigering> {
  const check = find(dossier, id)
  if (check === undefined) return err({ reden: 'bestaat-niet' })
  const refusal = checkDag(datum, ctx.vandaag)
  if (refusal !== null) return err(refusal)
  if (check.datum === datum) return err({ reden: 'niets-gewijzigd' })
  const waarde = { soort: check.soort, datum }
  const change = changeVeld(dossier.records, 'check', id, 'moment', waarde, ctx.gezien)
  return ok(newDossierHandeling('check-verzet', dossier.id, [change], ctx))
}

/** Keeps the answer of today, ja or nee; another answer takes its place. */
export function finishCheck(
  dossier: Checkstand,
  id: string,
  thuisVeranderd: 'ja' | 'nee',
  ctx: ActContext,
): Result<Handeling, CheckWeigering> {
  const check = find(dossier, id)
  if (check === undefined) return err({ reden: 'bestaat-niet' })
  if (check.uitkomst?.thuisVeranderd === thuisVeranderd) return err({ reden: 'niets-gewijzigd' })
  const waarde = { thuisVeranderd, op: ctx.vandaag }
  const change = changeVeld(dossier.records, 'check', id, 'uitkomst', waarde, ctx.gezien)
  return ok(newDossierHandeling('check-gedaan', dossier.id, [change], ctx))
}

/** Takes a check away; undo brings it back. */
export function removeCheck(
  dossier: Checkstand,
  id: string,
  ctx: ActContext,
): Result<Handeling, CheckWeigering> {
  if (find(dossier, id) === undefined) return err({ reden: 'bestaat-niet' })
  return ok(
    newDossierHandeling('check-weggehaald', dossier.id, [removeRecord(dossier.records, 'check', id)], ctx),
  )
}
