/**
 * Gives one cut-out away: sealed under a key of its own that nothing else is sealed under, and that this document cannot
 * open anything with. The mark is written first, so that whatever happens next, a fresh page asks the tablet back.
 */
import { packUitsnede } from '../../domain/gezin/packUitsnede.ts'
import { sprekerOf } from '../../domain/gezin/spreker.ts'
import { sprekerNamen } from '../../domain/eigenwoorden/eigenwoorden.ts'
import type { Uitsnede } from '../../domain/gezin/Uitsnede.ts'
import type { StreamId } from '../../domain/handeling/handeling.ts'
import type { Json } from '../../lib/json.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { aadOfOverdracht } from '../../vault/aad.ts'
import { sealForHandOver } from '../../vault/handOverBox.ts'
import { hasCourier } from '../../vault/keyCourier.ts'
import type { Sleutelbrief } from '../../vault/Sleutelbrief.ts'
import type { BeheerNeeds } from '../Beheer.ts'
import { withTeams } from '../db.ts'
import { schemaVersion } from '../entryJson.ts'
import { browserLocks, type Locks } from '../locks.ts'
import { maintenanceLock } from '../maintenance.ts'
import { openLock } from '../oefening.ts'
import { packJson } from '../pack.ts'
import { patiently } from '../patiently.ts'
import type { Storing } from '../Register.ts'
import { toStoring } from '../storing.ts'
import { berichtJson, kladKey } from './gezinKlad.ts'
import { freeSeq, sealLetter } from './letters.ts'
import type { OverdrachtWeigering } from './Overdracht.ts'
import { putRegels, readRegels, sealRegels, toRegel } from './overdrachtRows.ts'
import { vensterLock } from './venster.ts'

/**
 * Refused for the practice team, while something is not on disk, without a service worker, and while another document of
 * the app is open, which is asked to lock first. After a refusal the team is open as before.
 */
export async function handOver(
  needs: BeheerNeeds,
  uitsnede: Uitsnede,
  locks: Locks = browserLocks,
): Promise<Result<Sleutelbrief, OverdrachtWeigering>> {
  const { engine, register, team, inzage } = needs
  if (register.oefen) return err({ reden: 'oefening' })
  if (register.readOnly) return err({ reden: 'nieuwere-versie' })
  await engine.drafts.settled()
  if (register.unsaved().length > 0 || register.leftovers().length > 0)
    return err({ reden: 'nog-niet-bewaard' })
  if (!hasCourier()) return err({ reden: 'geen-bode' })
  await register.lockOthers()
  const others = await othersOpen(team.id, locks)
  if (others > 0) return err({ reden: 'andere-vensters', aantal: others })
  const marked = await mark(team.id, true)
  if (!marked.ok) return marked
  const key = await locks.alone(maintenanceLock(team.id), async () => await writeRows(needs, uitsnede))
  if (!key.ok) {
    await mark(team.id, false)
    return key
  }
  inzage.handedOver(uitsnede.dossier, sprekerNamen[sprekerOf(uitsnede)])
  await inzage.flush()
  const { vkId, publicKey } = team.vault
  return ok({ id: uitsnede.overdracht, team: team.id, vkId, publicKey, key: key.value })
}

/** How many other documents are open, those of this team or of the app; they get a while to go. */
async function othersOpen(team: string, locks: Locks): Promise<number> {
  const open = await patiently(
    async () => Math.max(...(await Promise.all([openLock(team), vensterLock].map(locks.holders)))),
    (count) => count <= 1,
  )
  return Math.max(0, open - 1)
}

async function mark(id: string, overgedragen: boolean): Promise<Result<void, Storing>> {
  try {
    const stands = await withTeams(async (team) => {
      const found = await team.get(id)
      if (found === undefined || found.weg === true) return false
      const { overgedragen: _, ...row } = found
      await team.put(overgedragen ? { ...row, overgedragen } : row)
      return true
    })
    return stands ? ok(undefined) : err({ reden: 'opslag-weg' })
  } catch (error) {
    return err(toStoring(error))
  }
}

/**
 * One transaction: the box, the entry that tells where its post belongs, and what this reader had not sent yet moved from
 * the drafts to the post, where the family's page can replace it and nothing of it is lost. Gives the key.
 */
async function writeRows(
  { engine, team }: BeheerNeeds,
  uitsnede: Uitsnede,
): Promise<Result<CryptoKey, Storing>> {
  const { connection, vault } = engine
  const { db } = connection
  const { overdracht, dossier, klad } = uitsnede
  const stream: StreamId = `dossier-${dossier}`
  const work = async (): Promise<Result<CryptoKey, Storing>> => {
    const before = await readRegels(db, vault)
    if (!before.ok && before.error === 'nieuwer') return err({ reden: 'nieuwere-versie' })
    const waiting = await db.post.toCollection().primaryKeys()
    // Of an entry without post there is nothing left to tell; one that does not open tells nothing either.
    const regels = (before.ok ? before.value : []).filter(({ tot }) => tot !== null || waiting.length > 0)
    const taken = new Set<unknown>(waiting)
    const placed = klad.map((bericht) => {
      const seq = freeSeq(taken)
      taken.add(seq)
      return { seq, bericht }
    })
    const bus = { team: team.id, dossier, overdracht, publicKey: vault.publicKey }
    const letters = await Promise.all(
      placed.map(async ({ seq, bericht }) => ({ seq, box: await sealLetter(bus, berichtJson(bericht)) })),
    )
    const post: Json = Object.fromEntries(placed.map(({ seq, bericht }) => [bericht.id, seq]))
    const content = packJson({ uitsnede: packUitsnede(uitsnede), post })
    const { box, key } = await sealForHandOver(
      aadOfOverdracht(overdracht, vault.vkId),
      schemaVersion,
      content,
    )
    content.fill(0)
    const row = await sealRegels(vault, [...regels, await toRegel(uitsnede, null)])
    const stands = await db.transaction(
      'rw',
      [db.keys, db.overdracht, db.meta, db.post, db.draft],
      async () => {
        if ((await db.keys.get(stream)) === undefined) return false
        await db.overdracht.clear()
        await Promise.all([
          db.overdracht.put({ id: overdracht, box }),
          putRegels(db, row),
          db.post.bulkPut(letters),
          db.draft.bulkDelete(klad.map(({ id }) => kladKey(dossier, id))),
        ])
        return true
      },
    )
    return stands ? ok(key) : err({ reden: 'gewist' })
  }
  const written = await connection.run(work)
  return written.ok ? written.value : written
}
