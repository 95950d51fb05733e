/**
 * Which hand-overs there are, sealed under the vault key: a row of post has no place of its own in the clear, so this is
 * what tells where a letter may belong. An entry stays until all that came back of it was taken in.
 */
import { type Gezinslezer, gezinslezers } from '../../domain/gezin/Gezinslezer.ts'
import type { Stemover } from '../../domain/gezin/Postbericht.ts'
import type { Uitsnede } from '../../domain/gezin/Uitsnede.ts'
import { cleanTekst } from '../../domain/handeling/tekst.ts'
import { readRegels as linesOf } from '../../domain/stem/regels.ts'
import { withoutBsn } from '../../lib/bsn.ts'
import { addDays, type Datum, isDatum } from '../../lib/datum.ts'
import type { Json } from '../../lib/json.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { digestOf } from '../../vault/digest.ts'
import type { Vault } from '../../vault/Vault.ts'
import { type BoxFailure, openJson, sealJson } from '../boxes.ts'
import type { KeyedRow, TeamDb } from '../db.ts'
import { vaultPlace } from '../places.ts'
import { isList, isRecord, isText } from '../shape.ts'

/** The key of their row in `meta`. */
export const overdrachtenKey = 'overdrachten'

export interface Overdrachtregel {
  readonly id: string
  readonly dossier: string
  readonly lezer: Gezinslezer
  readonly ouder: 1 | 2 | null
  readonly naam: string
  readonly overleg: string | null
  readonly op: Datum
  /** The last day of what was given to a tablet of their own; null for a hand-over of this one. */
  readonly tot: Datum | null
  /** What each line that was given is known by again (`lijnVan`): a word can only be about one of these. */
  readonly lijnen: readonly string[]
  /**
   * Null as long as its letters are waited for; once they were taken in, the letters (`merkVan`) that may still be said:
   * they lay there, and could not be taken in then. What else comes under it later is of a stranger.
   */
  readonly nog: readonly string[] | null
}

/** What a line is known by; the text is not in it, so that an entry holds nothing of a worksheet. */
export async function lijnVan(over: Stemover, id: string, tekst: string): Promise<string> {
  return (await digestOf([over, id, withoutBsn(cleanTekst(tekst))].join('\n'))).slice(0, 22)
}

/** The entry of a cut-out; `tot` as in the entry. What waited unsent may still be about a line as it read then. */
export async function toRegel(
  { overdracht, dossier, lezer, ouder, lezernaam, overleg, op, velden, klad }: Uitsnede,
  tot: Datum | null,
): Promise<Overdrachtregel> {
  const eerder = klad.flatMap(({ inhoud }) =>
    inhoud.soort === 'stem' ? [{ over: inhoud.over, id: inhoud.id, tekst: inhoud.gelezen }] : [],
  )
  const lijnen = await Promise.all(
    [...linesOf(velden), ...eerder].map(async ({ over, id, tekst }) => await lijnVan(over, id, tekst)),
  )
  return { id: overdracht, dossier, lezer, ouder, naam: lezernaam, overleg, op, tot, lijnen, nog: null }
}

/** Days that an answer is waited for after the last day on which a package opens. */
const daysAfter = 30

/** True for a package whose answer is still taken in. */
export const mayReturn = ({ tot }: Pick<Overdrachtregel, 'tot'>, vandaag: Datum): boolean =>
  tot !== null && vandaag <= addDays(tot, daysAfter)

/** All entries; refused when their row does not open. */
export async function readRegels(
  db: TeamDb,
  vault: Vault,
): Promise<Result<readonly Overdrachtregel[], BoxFailure>> {
  const row = await db.meta.get(overdrachtenKey)
  if (row === undefined) return ok([])
  if (!('box' in row)) return err('geen-kist')
  const json = await openJson(vault, vaultPlace('meta', overdrachtenKey, vault), row.box)
  if (!json.ok) return json
  return isList(json.value) ? ok(json.value.flatMap(readRegel)) : err('beschadigd')
}

function readRegel(json: Json): readonly Overdrachtregel[] {
  if (!isRecord(json)) return []
  const { id, dossier, naam, op } = json
  const lezer = gezinslezers.find((one) => one === json['lezer'])
  if (!isText(id) || !isText(dossier) || !isText(naam) || !isDatum(op) || lezer === undefined) return []
  const { ouder, overleg, tot } = json
  return [
    {
      id,
      dossier,
      lezer,
      ouder: ouder === 1 || ouder === 2 ? ouder : null,
      naam,
      overleg: isText(overleg) ? overleg : null,
      op,
      tot: isDatum(tot) ? tot : null,
      lijnen: isList(json['lijnen']) ? json['lijnen'].filter(isText) : [],
      nog: isList(json['nog']) ? json['nog'].filter(isText) : null,
    },
  ]
}

/** The row that holds these entries, null for none; to be put while nobody else writes it (`maintenanceLock`). */
export async function sealRegels(vault: Vault, regels: readonly Overdrachtregel[]): Promise<KeyedRow | null> {
  if (regels.length === 0) return null
  const json = regels.map(
    ({ lijnen, nog, ...regel }): Json => ({
      ...regel,
      lijnen: [...lijnen],
      nog: nog === null ? null : [...nog],
    }),
  )
  return {
    key: overdrachtenKey,
    box: await sealJson(vault, vaultPlace('meta', overdrachtenKey, vault), json),
  }
}

/** Puts the row, or takes it away where nothing is left; within a transaction that has `meta`. */
export async function putRegels(db: TeamDb, row: KeyedRow | null): Promise<void> {
  if (row === null) await db.meta.delete(overdrachtenKey)
  else await db.meta.put(row)
}
