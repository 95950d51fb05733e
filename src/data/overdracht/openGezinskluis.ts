/**
 * What the family's document works on. It has the key of one box and the public half of the team: it reads that cut-out,
 * and puts in the letterbox what the team alone can take out. It ends as soon as the hand-over does.
 */
import { unpackUitsnede } from '../../domain/gezin/packUitsnede.ts'
import type { Uitsnede } from '../../domain/gezin/Uitsnede.ts'
import { listenTo } from '../../lib/listenTo.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { aadOfOverdracht } from '../../vault/aad.ts'
import { openHandedOver } from '../../vault/handOverBox.ts'
import type { Sleutelbrief } from '../../vault/Sleutelbrief.ts'
import { createConnection } from '../connection.ts'
import { openTeamDb, type TeamDb, withTeams } from '../db.ts'
import { lockChannel } from '../lockEpoch.ts'
import { browserLocks, type Locks } from '../locks.ts'
import { dropBallast, readMeta } from '../metaRows.ts'
import { openLock } from '../oefening.ts'
import { unpackJson } from '../pack.ts'
import { hasOnly } from '../places.ts'
import type { Storing } from '../Register.ts'
import { isCount, isRecord } from '../shape.ts'
import { toStoring } from '../storing.ts'
import { berichtJson } from './gezinKlad.ts'
import { freeSeq, largestLetter, mostLetters, sealLetter } from './letters.ts'
import type { Gezinskluis } from './Overdracht.ts'

interface KluisDeps {
  readonly locks?: Locks
  /** Ms since 1970. */
  readonly now?: () => number
}

/** What lies in the box: the cut-out, and in which row of post each message stands that was given back with it. */
interface Inhoud {
  readonly uitsnede: Uitsnede
  readonly seqs: Map<string, number>
}

/** Opens the hand-over of this key, and holds the team as a window does; `weg` when the hand-over has ended. */
export async function openGezinskluis(
  brief: Sleutelbrief,
  { locks = browserLocks, now = Date.now }: KluisDeps = {},
): Promise<Result<Gezinskluis, Storing | { readonly reden: 'weg' }>> {
  let db: TeamDb | undefined
  let release: (() => void) | undefined
  try {
    release = await locks.share(openLock(brief.team))
    const row = await withTeams(async (team) => await team.get(brief.team))
    if (row?.overgedragen === true && row.weg !== true) {
      db = await openTeamDb(row)
      const inhoud = await openBox(db, brief)
      if (inhoud.ok) return ok(createGezinskluis({ brief, db, release, now, ...inhoud.value }))
      db.close()
      release()
      return inhoud
    }
    release()
    return err({ reden: 'weg' })
  } catch (error) {
    db?.close()
    release?.()
    return err(toStoring(error))
  }
}

async function openBox(
  db: TeamDb,
  { id, vkId, key }: Sleutelbrief,
): Promise<Result<Inhoud, Storing | { readonly reden: 'weg' }>> {
  const meta = await readMeta(db)
  if (meta.staat === 'nieuwer' || (meta.staat === 'goed' && meta.newer))
    return err({ reden: 'nieuwere-versie' })
  const row = await db.overdracht.get(id)
  if (row === undefined) return err({ reden: 'weg' })
  const damaged = err({ reden: 'onleesbaar', aantal: 1 } as const)
  if (!hasOnly(row, ['id', 'box'])) return damaged
  const opened = await openHandedOver(key, aadOfOverdracht(id, vkId), row.box)
  const json = opened.ok ? unpackJson(opened.value.content) : opened
  if (!json.ok || !isRecord(json.value)) return damaged
  const uitsnede = unpackUitsnede(json.value['uitsnede'])
  const { post } = json.value
  if (uitsnede === null || uitsnede.overdracht !== id || !isRecord(post)) return damaged
  const seqs = Object.entries(post).flatMap(([bericht, seq]) =>
    isCount(seq) ? [[bericht, seq] as const] : [],
  )
  return ok({ uitsnede, seqs: new Map(seqs) })
}

interface KluisNeeds extends Inhoud {
  readonly brief: Sleutelbrief
  readonly db: TeamDb
  readonly release: () => void
  readonly now: () => number
}

function createGezinskluis({ brief, db, release, now, uitsnede, seqs }: KluisNeeds): Gezinskluis {
  const { id, team, publicKey } = brief
  const bus = { team, dossier: uitsnede.dossier, overdracht: id, publicKey }
  const connection = createConnection(db)
  const channel = new BroadcastChannel(lockChannel(team))
  const listeners = new Set<() => void>()
  const listen = listenTo(listeners)
  /** By message the letter that the disk has not taken: nobody here can read it, and it is offered again. */
  const lost = new Map<string, Uint8Array>()
  let ended = false
  let told = false
  let turn: Promise<unknown> = Promise.resolve()
  db.beforeReplaced = async () => {
    await turn
  }

  /** One after another, so that an earlier text never lands on top of a later one. */
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work)
    turn = mine.catch(() => undefined)
    return await mine
  }
  const tell = (): void => {
    if (told) return
    told = true
    for (const listener of listeners) listener()
  }
  const end = (): void => {
    ended = true
    tell()
  }
  const look = async (): Promise<void> => {
    const row = await connection.run(async () => await db.overdracht.get(id))
    if (row.ok && row.value === undefined) end()
  }
  const onVisible = (): void => {
    if (document.visibilityState === 'visible') void look()
  }
  // What is typed now is still kept, as long as the team has not taken in what stands.
  channel.addEventListener('message', tell)
  if (typeof document !== 'undefined') document.addEventListener('visibilitychange', onVisible)

  /** Runs in one transaction, as long as the hand-over stands. */
  const whileStanding = async (work: () => Promise<boolean>): Promise<Result<void, Storing>> => {
    if (ended) return err({ reden: 'kluis-dicht' })
    const done = await connection.run(
      async () =>
        await db.transaction('rw', db.overdracht, db.post, async () =>
          (await db.overdracht.get(id)) === undefined ? 'weg' : (await work()) ? 'goed' : 'vol',
        ),
    )
    if (!done.ok) return done
    if (done.value === 'weg') {
      end()
      return err({ reden: 'kluis-dicht' })
    }
    return done.value === 'vol' ? err({ reden: 'schijf-vol' }) : ok(undefined)
  }

  /** The row of a message: where it stood before, else after all that stand; this document alone writes them. */
  const rowOf = async (bericht: string): Promise<number | undefined> => {
    const known = seqs.get(bericht)
    const rows = await db.post.toCollection().primaryKeys()
    if (known !== undefined && rows.includes(known)) return known
    if (rows.length >= mostLetters) return undefined
    const seq = known ?? freeSeq([...rows, ...seqs.values()])
    seqs.set(bericht, seq)
    return seq
  }

  const keep = async (bericht: string, box: Uint8Array): Promise<Result<void, Storing>> => {
    const write = async (): Promise<boolean> => {
      const seq = await rowOf(bericht)
      if (seq !== undefined) await db.post.put({ seq, box })
      return seq !== undefined
    }
    lost.set(bericht, box)
    const written = await whileStanding(write)
    if (!written.ok && written.error.reden === 'schijf-vol') {
      const freed = await connection.run(async () => await dropBallast(db))
      if (freed.ok && freed.value) {
        const again = await whileStanding(write)
        if (again.ok) lost.delete(bericht)
        return again
      }
    }
    if (written.ok) lost.delete(bericht)
    return written
  }

  return {
    uitsnede,
    put: async (bericht) =>
      await inTurn(async () => {
        const op = now()
        const box = await sealLetter(bus, berichtJson(bericht))
        // It would not be read: better told now than lost later.
        if (box.length > largestLetter) return err({ reden: 'onbekend' })
        const kept = await keep(bericht.id, box)
        return kept.ok ? ok({ op }) : kept
      }),
    drop: async (bericht) =>
      await inTurn(async () => {
        lost.delete(bericht)
        return await whileStanding(async () => {
          const seq = seqs.get(bericht)
          if (seq !== undefined) await db.post.delete(seq)
          return true
        })
      }),
    leftovers: () => lost.size,
    retryLeftovers: async () =>
      await inTurn(async () => {
        for (const [bericht, box] of lost) await keep(bericht, box)
        return lost.size === 0
      }),
    isWeg: () => ended,
    onWeg(listener) {
      if (told) listener()
      else void look()
      return listen(listener)
    },
    async close() {
      await turn
      channel.close()
      if (typeof document !== 'undefined') document.removeEventListener('visibilitychange', onVisible)
      connection.shut()
      db.close()
      release()
    },
  }
}
