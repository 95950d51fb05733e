/**
 * Gives one cut-out along to a tablet of the family's own: a file that five spoken words open until its last day. What was
 * given cannot be taken back, so the team keeps of it only where an answer belongs.
 */
import { sprekerNamen } from '../../domain/eigenwoorden/eigenwoorden.ts'
import { packUitsnede } from '../../domain/gezin/packUitsnede.ts'
import { sprekerOf } from '../../domain/gezin/spreker.ts'
import type { Uitsnede } from '../../domain/gezin/Uitsnede.ts'
import type { StreamId } from '../../domain/handeling/handeling.ts'
import { type Datum, hasDag, isDatum, today } from '../../lib/datum.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { toBase64Url } from '../../vault/bytes.ts'
import type { Kdf, KdfFailed } from '../../vault/kdf.ts'
import { sealPakket } from '../../vault/pakket.ts'
import { workerKdf } from '../../vault/workerKdf.ts'
import type { BeheerNeeds } from '../Beheer.ts'
import { browserLocks, type Locks } from '../locks.ts'
import { maintenanceLock } from '../maintenance.ts'
import { putRegels, readRegels, sealRegels, toRegel } from '../overdracht/overdrachtRows.ts'
import { packBeside } from '../pack.ts'
import type { Storing } from '../Register.ts'
import { loadWoordenlijst } from '../wachtwoord.ts'
import { writeBestand } from './pakketbestand.ts'
import { woordenboek } from './woordenboek.ts'

export interface Pakket {
  /** The text of the file. */
  readonly bestand: string
  /** Five words that are in no file: to be said, and known to nobody once they are forgotten here. */
  readonly woorden: Redacted<string>
  /** The last day on which it opens. */
  readonly tot: Datum
}

/** `tot`: the last day is none, or lies behind today. */
export type MaakWeigering = { readonly reden: 'oefening' | 'tot' } | KdfFailed | Storing

export interface MaakOpties {
  readonly kdf?: Kdf | undefined
  readonly locks?: Locks | undefined
}

/** Makes the file. Refused for the practice team and for a child that was erased; then nothing was kept. */
export async function makePakket(
  needs: BeheerNeeds,
  uitsnede: Uitsnede,
  tot: Datum,
  { kdf = workerKdf, locks = browserLocks }: MaakOpties = {},
): Promise<Result<Pakket, MaakWeigering>> {
  const { engine, register, team, inzage } = needs
  if (register.oefen) return err({ reden: 'oefening' })
  if (register.readOnly) return err({ reden: 'nieuwere-versie' })
  if (!isDatum(tot) || !hasDag(tot) || tot < today(new Date(engine.now()))) return err({ reden: 'tot' })
  const woorden = (await loadWoordenlijst()).draw()
  const inhoud = {
    uitsnede: packUitsnede({ ...uitsnede, klad: [] }),
    team: team.id,
    publicKey: toBase64Url(team.vault.publicKey),
    tot,
  }
  const content = packBeside(inhoud, woordenboek)
  const sealed = await sealPakket(woorden, kdf, content)
  content.fill(0)
  if (!sealed.ok) return sealed
  const kept = await locks.alone(maintenanceLock(team.id), async () => await keepRegel(needs, uitsnede, tot))
  if (!kept.ok) return kept
  inzage.handedOut([uitsnede.dossier], `pakket voor ${sprekerNamen[sprekerOf(uitsnede)].toLowerCase()}`)
  return ok({ bestand: writeBestand('gezin', [sealed.value]), woorden, tot })
}

/** One more entry among the hand-overs, in one transaction with the look whether the child still stands. */
async function keepRegel(
  { engine: { connection, vault } }: BeheerNeeds,
  uitsnede: Uitsnede,
  tot: Datum,
): Promise<Result<void, Storing>> {
  const { db } = connection
  const stream: StreamId = `dossier-${uitsnede.dossier}`
  const written = await connection.run(async (): Promise<Result<void, Storing>> => {
    const before = await readRegels(db, vault)
    if (!before.ok)
      return err(
        before.error === 'nieuwer' ? { reden: 'nieuwere-versie' } : { reden: 'onleesbaar', aantal: 1 },
      )
    const row = await sealRegels(vault, [...before.value, await toRegel(uitsnede, tot)])
    const stands = await db.transaction('rw', db.keys, db.meta, async () => {
      if ((await db.keys.get(stream)) === undefined) return false
      await putRegels(db, row)
      return true
    })
    return stands ? ok(undefined) : err({ reden: 'gewist' })
  })
  return written.ok ? written.value : written
}
