/**
 * Takes in what a family wrote, at unlock: what they sent becomes an act in their name, what they had not sent waits as a
 * draft for the next time. Whoever had the device could write such a row, so each is read as the input of a stranger; what
 * is not understood is counted and stays. Cut short anywhere, the next unlock goes on, and nothing is written twice.
 */
import { today } from '../../lib/datum.ts'
import type { TeamDb } from '../db.ts'
import type { Engine } from '../engine.ts'
import { browserLocks, type Locks } from '../locks.ts'
import { maintenanceLock } from '../maintenance.ts'
import { patiently } from '../patiently.ts'
import { dayMs, timeOf } from '../stamp.ts'
import { dropForeign, isLetter, merkVan, openLetter, type PostRow, readLetters } from './letters.ts'
import type { Ingekomen } from './Overdracht.ts'
import { mayReturn, type Overdrachtregel, putRegels, readRegels, sealRegels } from './overdrachtRows.ts'
import { takeOne, type Uitkomst } from './takeLetter.ts'

export interface TakeInOptions {
  readonly locks?: Locks | undefined
  /** Throws away for good what holds no message, and never what could still be said. */
  readonly drop?: boolean
}

/** What became of it; `klaar` is false when the disk stopped it, and it goes on at the next unlock. */
export interface TakenIn {
  readonly ingekomen: readonly Ingekomen[]
  readonly klaar: boolean
}

/** Ends every hand-over of this tablet first, so that nothing is written any more while it reads. */
export const takeInPost = async (
  engine: Engine,
  team: string,
  { locks = browserLocks, drop = false }: TakeInOptions = {},
): Promise<TakenIn> =>
  // A window that sleeps may hold the lock for ever: then it is for the next unlock.
  (await patiently(
    async () => await locks.aloneIfFree(maintenanceLock(team), async () => await takeIn(engine, team, drop)),
    (answer) => answer !== undefined,
  )) ?? { ingekomen: [], klaar: false }

async function takeIn(engine: Engine, team: string, drop: boolean): Promise<TakenIn> {
  const { connection, vault } = engine
  const { db } = connection
  const isSure = isClockSure(engine)
  const begun = await connection.run(async () => {
    await db.overdracht.clear()
    await dropForeign(db)
    return { read: await readRegels(db, vault), letters: await readLetters(db) }
  })
  if (!begun.ok) return { ingekomen: [], klaar: false }
  const { read, letters } = begun.value
  const regels = read.ok ? read.value : []
  // What a newer version sealed is not thrown away by this one.
  const drops = drop && (read.ok || read.error !== 'nieuwer')
  const tally = createTally()
  const kept: Kept = new Map()

  /** False when the disk or a shut vault stops it. */
  const takeRow = async (row: PostRow): Promise<boolean> => {
    const brief = await openLetter(vault, team, regels, row)
    const merk = brief === null ? '' : await merkVan(row)
    const wat =
      brief === null || !mayBeSaid(brief.regel, merk)
        ? 'onleesbaar'
        : brief.nieuwer
          ? 'wacht'
          : await takeOne(engine, brief)
    if (wat === 'later' || vault.isForgotten()) return false
    const stays = wat === 'wacht' || (wat === 'onleesbaar' && !drops)
    if (!stays && !(await connection.run(async () => await db.post.delete(row.seq))).ok) return false
    if (stays && brief !== null) {
      const { id } = brief.regel
      kept.set(id, [...(kept.get(id) ?? []), ...(wat === 'wacht' ? [merk] : [])])
    }
    tally.add(brief?.regel ?? null, wat, 1)
    return true
  }

  const takeRows = async (rows: readonly PostRow[]): Promise<boolean> => {
    for (const row of rows) if (!(await takeRow(row))) return false
    return true
  }

  let { rows, over } = letters
  let klaar = await takeRows(rows)
  // Only who throws away goes on: what a stranger put there must not keep a team from opening.
  const goesOn = (): boolean => klaar && drops && over > 0
  while (goesOn()) {
    const after = rows.at(-1)?.seq ?? 0
    const next = await connection.run(async () => await readLetters(db, after))
    if (next.ok) ({ rows, over } = next.value)
    klaar = next.ok && (await takeRows(rows))
  }
  if (over > 0) tally.add(null, 'onleesbaar', over)
  const rest = await connection.run(async () => (over > 0 ? await marksAfter(db, rows) : []))
  klaar &&= rest.ok
  if (klaar && rest.ok && read.ok) klaar = await endRegels(engine, regels, { kept, rest: rest.value }, isSure)
  return { ingekomen: tally.list(), klaar: klaar && over === 0 }
}

/** What the letters that were not read are known by; as many as are read in one turn. */
async function marksAfter(db: TeamDb, rows: readonly PostRow[]): Promise<readonly string[]> {
  const { rows: next } = await readLetters(db, rows.at(-1)?.seq)
  return await Promise.all(next.filter(isLetter).map(merkVan))
}

/** The answer to a package comes in a file: a row that says so was put there by someone else. */
const mayBeSaid = ({ tot, nog }: Overdrachtregel, merk: string): boolean =>
  tot === null && (nog === null || nog.includes(merk))

/** Of each hand-over of which a letter stays, the letters that may still be said. */
type Kept = Map<string, readonly string[]>

/** A clock that is far from the last act of the team is not believed: by such a one nothing is cut off. */
const isClockSure = ({ clock, now }: Engine): boolean => Math.abs(now() - timeOf(clock.last())) <= dayMs

/**
 * Entries of which all was taken in go; what was given to another tablet can come back for a while. Under what stays no
 * new word is said: who has the device may know the name of an earlier hand-over. Of what was not read (`rest`) nobody
 * knows where it belongs.
 */
async function endRegels(
  { connection, vault, now }: Engine,
  regels: readonly Overdrachtregel[],
  { kept, rest }: { readonly kept: Kept; readonly rest: readonly string[] },
  isSure: boolean,
): Promise<boolean> {
  const vandaag = today(new Date(now()))
  const stay = regels.flatMap((regel): readonly Overdrachtregel[] => {
    if (regel.tot !== null) return !isSure || mayReturn(regel, vandaag) || kept.has(regel.id) ? [regel] : []
    const nog = kept.get(regel.id)
    if (nog === undefined && rest.length === 0) return []
    return [{ ...regel, nog: [...(nog ?? []), ...rest.filter((merk) => mayBeSaid(regel, merk))] }]
  })
  if (JSON.stringify(stay) === JSON.stringify(regels)) return true
  const row = await sealRegels(vault, stay)
  return (await connection.run(async () => await putRegels(connection.db, row))).ok
}

/** Counts per hand-over, in the order in which they were met. */
export function createTally() {
  const counts = new Map<string | null, { -readonly [K in keyof Ingekomen]: Ingekomen[K] }>()
  return {
    add(regel: Overdrachtregel | null, wat: Exclude<Uitkomst, 'later'>, aantal: number): void {
      if (wat === 'leeg') return
      const known = counts.get(regel?.id ?? null) ?? {
        dossier: regel?.dossier ?? null,
        lezer: regel?.lezer ?? null,
        gezegd: 0,
        klad: 0,
        onleesbaar: 0,
        gewist: 0,
      }
      known[wat === 'wacht' ? 'onleesbaar' : wat] += aantal
      counts.set(regel?.id ?? null, known)
    },
    list: (): readonly Ingekomen[] => [...counts.values()],
  }
}
