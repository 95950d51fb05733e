/**
 * A reservekopie put back into its own team: the union of what stands here and what the file holds. Nothing that stands
 * here is replaced, and doing it twice, or again after it was cut short, gives the same.
 */
import type { StreamId } from '../../domain/handeling/handeling.ts'
import { newId } from '../../lib/id.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { sealEntry } from '../boxes.ts'
import type { LogRow, TeamDb } from '../db.ts'
import type { Engine } from '../engine.ts'
import { goneHash } from '../gone.ts'
import { sealChunks } from '../indexChunks.ts'
import { browserLocks } from '../locks.ts'
import { maintenanceLock } from '../maintenance.ts'
import { putDevice } from '../metaRows.ts'
import { type NewStream, putNewStreams, sealNewStream } from '../newStream.ts'
import { openLock } from '../oefening.ts'
import { patiently } from '../patiently.ts'
import type { Storing } from '../Register.ts'
import { createSummaries } from '../summaries.ts'
import { scrubTekst, type TekstPlek } from '../wissen/eraseTekst.ts'
import { passCursors } from '../wissen/passCursors.ts'
import { type KopieStroom, readKopie } from './readKopie.ts'
import type { KopieKop } from './regels.ts'
import { compareStromen, erasedElsewhere, type Vergeleken } from './vergelijk.ts'
import type { Voorbeeld } from './voorbeeld.ts'
import type { KopieOpties, KopieWeigering } from './weigering.ts'

export interface Teruggezet {
  /** How many entries came in. */
  readonly regels: number
  /** Streams of which the key does not open here: what the file holds of them was left out. */
  readonly dicht: number
  /** Texts that were erased elsewhere and could not be erased here: a row that might hold them does not open. */
  readonly nietGewist: number
}

interface Sealed {
  readonly stream: StreamId
  /** Null when it does not stand here: then `begun` begins it. */
  readonly begun: NewStream | null
  readonly log: readonly LogRow[]
  readonly apart: readonly LogRow[]
  /** Its hash goes: the person asked for it back. */
  readonly gone: string | null
  readonly regels: number
}

/**
 * Puts back what the preview told of; `terug` are the erased ones that were asked for. Stopped keeps what is in: `onIn` gets
 * the streams in which something changed, as soon as it has.
 */
export async function mergeKopie(
  engine: Engine,
  teamId: string,
  voorbeeld: Voorbeeld,
  terug: ReadonlySet<StreamId>,
  opties: KopieOpties,
  onIn: (streams: readonly StreamId[]) => void,
): Promise<Result<Teruggezet, KopieWeigering>> {
  const { connection, vault, locking, news, quarantine } = engine
  const { db } = connection
  const summaries = createSummaries()
  let stamp = ''
  let regels = 0
  let dicht = 0
  let nietGewist = 0
  const teWissen: { readonly stream: StreamId; readonly plek: TekstPlek }[] = []

  /** A profile that was put back in time never writes under its old id again, in no window: those counts were used. */
  const lockOthers = async (): Promise<Result<void, KopieWeigering>> => {
    if (!voorbeeld.teruggezet) return ok(undefined)
    await locking.lockOthers()
    const open = await patiently(
      async () => await browserLocks.holders(openLock(teamId)),
      (count) => count <= 1,
    )
    return open > 1 ? err({ reden: 'andere-vensters' }) : ok(undefined)
  }
  const renewDevice = async (): Promise<Result<void, Storing>> => {
    if (!voorbeeld.teruggezet) return ok(undefined)
    const device = newId()
    const put = await connection.run(async () => await putDevice(db, device))
    if (put.ok) engine.takeDevice(device)
    return put
  }

  const seal = async (one: Vergeleken): Promise<Sealed | undefined> => {
    const { stream, eigen, entries, apart, gewist } = one
    const count = entries.length + apart.length
    if (count === 0 || (gewist && !terug.has(stream))) return undefined
    if (eigen === undefined) {
      const { rows, stand } = await sealNewStream(vault, { stream, entries, apart, n: 0 })
      summaries.update(stream, stand)
      if (stand.last > stamp) stamp = stand.last
      const gone = gewist ? await goneHash(stream) : null
      return { stream, begun: rows, log: [], apart: [], gone, regels: count }
    }
    const { sealer } = eigen
    if (sealer === null) {
      dicht += 1
      return undefined
    }
    const box = async (entry: (typeof entries)[number]): Promise<LogRow> => ({
      stream,
      box: await sealEntry(sealer, entry),
    })
    const [log, held] = await Promise.all([Promise.all(entries.map(box)), Promise.all(apart.map(box))])
    return { stream, begun: null, log, apart: held, gone: null, regels: count }
  }

  /** The file lies outside the app: what was looked at and agreed to is what goes in, and no other. */
  const begin = ({ team, op }: KopieKop): Result<void, KopieWeigering> =>
    team === voorbeeld.kop.team && op === voorbeeld.kop.op ? ok(undefined) : err({ reden: 'ander-bestand' })

  const take = async (stromen: readonly KopieStroom[]): Promise<Result<void, KopieWeigering>> => {
    let rest = stromen
    while (rest.length > 0) {
      const some = rest
      const compared = await connection.run(
        async () =>
          await compareStromen(db, vault, some, quarantine.isAhead, { gewist: voorbeeld.hashes, terug }),
      )
      if (!compared.ok) return compared
      for (const { stream, plekken } of compared.value)
        for (const plek of plekken) teWissen.push({ stream, plek })
      // A team that locks meanwhile has no keys left: that is told as any other failure.
      const ready = await connection.run(async () => await Promise.all(compared.value.map(seal)))
      if (!ready.ok) return ready
      const sealed = ready.value.filter((one) => one !== undefined)
      const done = await connection.run(async () => await write(db, sealed))
      if (!done.ok) return done
      const late = done.value
      const written = sealed.filter(({ stream }) => !late.has(stream))
      regels += written.reduce((sum, one) => sum + one.regels, 0)
      onIn(written.map(({ stream }) => stream))
      // Begun or erased by another window meanwhile: laid beside it once more.
      rest = some.filter(({ stream }) => late.has(stream))
    }
    return ok(undefined)
  }

  /** Whatever came in is shown, also when it was cut short. */
  const show = async (gewist: readonly { readonly hash: string; readonly date: string }[]) => {
    return await connection.run(async () => {
      const chunks = await sealChunks(vault, summaries, { name: newId(), upto: news.cursor(), stamp })
      const own = await db.keys.toCollection().primaryKeys()
      const here = new Set(await Promise.all((await erasedElsewhere(own, hashes(gewist))).map(goneHash)))
      await db.transaction('rw', db.index, db.gone, db.log, db.meta, async () => {
        await db.index.bulkPut([...chunks])
        await db.gone.bulkPut(gewist.filter(({ hash }) => !here.has(hash)))
        await passCursors(db)
      })
    })
  }

  /** What was erased elsewhere goes here too, once the act that says so is in. */
  const scrubAll = async (): Promise<void> => {
    for (const { stream, plek } of teWissen) {
      const scrubbed = await scrubTekst(engine, stream, plek, null)
      if (scrubbed.ok) onIn([stream])
      else if (scrubbed.error.reden !== 'bestaat-niet') nietGewist += 1
    }
  }

  const alone = await lockOthers()
  if (!alone.ok) return alone
  const done = await browserLocks.alone(maintenanceLock(teamId), async () => {
    const renewed = await renewDevice()
    if (!renewed.ok) return renewed
    const read = await readKopie(voorbeeld.bestand, voorbeeld.woorden, { begin, take }, opties)
    const shown = await show(read.ok ? read.value.gewist : [])
    if (read.ok && shown.ok) await scrubAll()
    return read.ok && !shown.ok ? shown : read
  })
  news.tell()
  await news.read()
  await connection.run(async () => await quarantine.release())
  engine.notify()
  engine.maintenance.soon()
  return done.ok ? ok({ regels, dicht, nietGewist }) : done
}

const hashes = (gewist: readonly { readonly hash: string }[]): ReadonlySet<string> =>
  new Set(gewist.map(({ hash }) => hash))

/** Writes one batch in one transaction; gives the streams that were no longer as they were, of which nothing is written. */
async function write(db: TeamDb, sealed: readonly Sealed[]): Promise<ReadonlySet<StreamId>> {
  return await db.transaction(
    'rw',
    [db.keys, db.base, db.segment, db.log, db.quarantaine, db.gone],
    async () => {
      const keys = await db.keys.bulkGet(sealed.map(({ stream }) => stream))
      const late = sealed.filter(({ begun }, at) => (keys[at] === undefined) !== (begun !== null))
      const fit = sealed.filter((one) => !late.includes(one))
      await putNewStreams(
        db,
        fit.flatMap(({ begun }) => begun ?? []),
      )
      await Promise.all([
        db.log.bulkAdd(fit.flatMap(({ log }) => log)),
        db.quarantaine.bulkAdd(fit.flatMap(({ apart }) => apart)),
        db.gone.bulkDelete(fit.flatMap(({ gone }) => gone ?? [])),
      ])
      return new Set(late.map(({ stream }) => stream))
    },
  )
}
