/**
 * Takes in what a family wrote, at unlock: what they sent becomes an act in their name, what they had not sent waits as a
 * draft for the next time. Whoever had the device could write such a row, so each is read as the input of a stranger; what
 * is not understood is counted and stays. Cut short anywhere, the next unlock goes on, and nothing is written twice.
 */
import type { Spreker } from '../../domain/eigenwoorden/eigenwoorden.ts'
import { applyPost } from '../../domain/gezin/applyPost.ts'
import type { Postbericht } from '../../domain/gezin/Postbericht.ts'
import { readPostbericht, saysNothing } from '../../domain/gezin/readPostbericht.ts'
import { sprekerOf } from '../../domain/gezin/spreker.ts'
import type { Door, StreamId } from '../../domain/handeling/handeling.ts'
import { today } from '../../lib/datum.ts'
import { redact } from '../../lib/redacted.ts'
import type { Engine } from '../engine.ts'
import { browserLocks, type Locks } from '../locks.ts'
import { maintenanceLock } from '../maintenance.ts'
import { toRecords } from '../merge.ts'
import { patiently } from '../patiently.ts'
import { mayPass } from '../queue.ts'
import type { Storing } from '../Register.ts'
import { kladKey, saveKlad } from './gezinKlad.ts'
import { type Brief, openLetter, type PostRow, readLetters } from './letters.ts'
import type { Ingekomen } from './Overdracht.ts'
import { mayReturn, type Overdrachtregel, putRegels, readRegels, sealRegels } from './overdrachtRows.ts'

export interface TakeInOptions {
  readonly locks?: Locks | undefined
  /** Throws away what cannot be read, for good. */
  readonly drop?: boolean
}

/** What became of it; `klaar` is false when the disk stopped it, and it goes on at the next unlock. */
export interface TakenIn {
  readonly ingekomen: readonly Ingekomen[]
  readonly klaar: boolean
}

/** What one row came to; `leeg`: emptied again before it was sent; `later`: the disk does not take it now. */
type Uitkomst = 'gezegd' | 'klad' | 'leeg' | 'onleesbaar' | 'gewist' | 'later'

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
  const begun = await connection.run(async () => {
    await db.overdracht.clear()
    return { read: await readRegels(db, vault), ...(await readLetters(db)) }
  })
  if (!begun.ok) return { ingekomen: [], klaar: false }
  const { read, rows, over } = begun.value
  const regels = read.ok ? read.value : []
  // What a newer version sealed is not thrown away by this one.
  const drops = drop && (read.ok || read.error !== 'nieuwer')
  const tally = createTally()
  /** The hand-overs of which something stays. */
  const kept = new Set<string>()

  /** False when the disk or a shut vault stops it. */
  const takeRow = async (row: PostRow): Promise<boolean> => {
    const brief = await openLetter(vault, team, regels, row)
    const wat = brief === null ? 'onleesbaar' : await takeOne(engine, brief)
    if (wat === 'later' || vault.isForgotten()) return false
    const stays = wat === 'onleesbaar' && !drops
    if (!stays && !(await connection.run(async () => await db.post.delete(row.seq))).ok) return false
    if (stays && brief !== null) kept.add(brief.regel.id)
    tally.add(brief?.regel ?? null, wat, 1)
    return true
  }

  let klaar = true
  for (const row of rows) {
    klaar = await takeRow(row)
    if (!klaar) break
  }
  if (over > 0) tally.add(null, 'onleesbaar', over)
  klaar &&= over === 0 || (drops && (await dropAll(engine)))
  if (klaar && read.ok) klaar = await dropRegels(engine, regels, kept)
  return { ingekomen: tally.list(), klaar }
}

/** Above the most that is read: nobody of a family wrote that much. */
async function dropAll({ connection }: Engine): Promise<boolean> {
  return (await connection.run(async () => await connection.db.post.clear())).ok
}

/** Entries of which all was taken in go; what was given to another tablet can come back for a while. */
async function dropRegels(
  { connection, vault, now }: Engine,
  regels: readonly Overdrachtregel[],
  kept: ReadonlySet<string>,
): Promise<boolean> {
  const vandaag = today(new Date(now()))
  const stay = regels.filter((regel) => mayReturn(regel, vandaag) || kept.has(regel.id))
  if (stay.length === regels.length) return true
  const row = await sealRegels(vault, stay)
  return (await connection.run(async () => await putRegels(connection.db, row))).ok
}

/** What one letter comes to; one that was taken in before counts as said. */
export async function takeOne(engine: Engine, { regel, json }: Brief): Promise<Uitkomst> {
  const bericht = json === undefined ? null : readPostbericht(json)
  if (bericht === null) return 'onleesbaar'
  if (bericht.staat === 'klad') {
    if (saysNothing(bericht)) {
      await engine.drafts.drop(kladKey(regel.dossier, bericht.id))
      return 'leeg'
    }
    const saved = await saveKlad(engine.drafts, regel, bericht)
    return saved.ok ? 'klad' : whyNot(saved.error)
  }
  const said = await say(engine, regel, bericht)
  if (said === 'gezegd') await engine.drafts.drop(kladKey(regel.dossier, bericht.id))
  return said
}

function whyNot(storing: Storing): Uitkomst {
  if (storing.reden === 'gewist') return 'gewist'
  return mayPass(storing) || storing.reden === 'kluis-dicht' ? 'later' : 'onleesbaar'
}

/** As an act of who was given the tablet, on the day it was given: the clock of the message is not believed. */
async function say(engine: Engine, regel: Overdrachtregel, bericht: Postbericht): Promise<Uitkomst> {
  const stream: StreamId = `dossier-${regel.dossier}`
  const opened = await engine.streams.open(stream)
  if (!opened.ok) return whyNot(opened.error)
  const records = toRecords(opened.value.stand)
  // Taken in before: the same word is not said twice, and nobody else's is written over.
  if (tabellen.some((tabel) => Object.hasOwn(records[tabel] ?? {}, bericht.id))) return 'gezegd'
  const wie = sprekerOf(regel)
  const act = applyPost(
    { id: regel.dossier, records },
    bericht,
    { wie, naam: redact(regel.naam) },
    { vandaag: regel.op, ...(regel.overleg === null ? {} : { overleg: regel.overleg }) },
  )
  if (!act.ok) return 'onleesbaar'
  const written = await engine.append(act.value, doorOf(wie, regel.naam), true, {})
  return written.ok ? 'gezegd' : whyNot(written.error)
}

/** The tables that a message can end in, under its own id. */
const tabellen = ['stem', 'eigenwoorden'] as const

const doorOf = (wie: Spreker, naam: string): Door => ({ naam, partij: wie === 'kind' ? 'kind' : 'ouder' })

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
      known[wat] += aantal
      counts.set(regel?.id ?? null, known)
    },
    list: (): readonly Ingekomen[] => [...counts.values()],
  }
}
