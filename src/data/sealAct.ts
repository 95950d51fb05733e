/**
 * Sealing an act: each part becomes one entry in its stream, with a count that was never used and a stamp later than
 * all that is known there. WebCrypto cannot run inside a transaction, so all is sealed before the disk is asked.
 */
import type { Deel, Door, Handeling, StreamId } from '../domain/handeling/handeling.ts'
import type { Sealer, Vault } from '../vault/Vault.ts'
import { sealEntry } from './boxes.ts'
import type { Entry } from './Entry.ts'
import { schemaVersion } from './entryJson.ts'
import { canBeGone, goneHash } from './gone.ts'
import type { AppendPart } from './hotRows.ts'
import type { Clock } from './stamp.ts'
import type { Stroom } from './Stroom.ts'

export interface SealNeeds {
  readonly vault: Vault
  readonly clock: Clock
  readonly device: string
}

/** One part, sealed and ready. */
export interface SealedPart extends AppendPart {
  readonly sealer: Sealer
  readonly entry: Entry
}

/** The parts of an act by stream: two parts for one stream become one. */
export function partsOf(handeling: Handeling): readonly Deel[] {
  const parts = new Map<StreamId, Deel>()
  for (const deel of handeling.delen) {
    const known = parts.get(deel.stream)
    const wijzigingen = known === undefined ? deel.wijzigingen : [...known.wijzigingen, ...deel.wijzigingen]
    parts.set(deel.stream, { stream: deel.stream, wijzigingen })
  }
  return [...parts.values()].filter(({ wijzigingen }) => wijzigingen.length > 0)
}

/** The entry of one part of an act. */
export function entryFor(
  handeling: Handeling,
  deel: Deel,
  from: { device: string; n: number; stamp: string; door: Door; parts: number },
): Entry {
  return {
    v: 1,
    sv: schemaVersion,
    handeling: handeling.id,
    stream: deel.stream,
    d: [from.device, from.n],
    stamp: from.stamp,
    door: { naam: from.door.naam, partij: from.door.partij },
    ...(handeling.overleg === undefined ? {} : { overleg: handeling.overleg }),
    soort: handeling.soort,
    ...(from.parts > 1 ? { delen: from.parts } : {}),
    o: deel.wijzigingen.map((w) => [w.tabel, w.id, w.veld, w.waarde, w.vervangt]),
  }
}

/** No device writes a thousand million entries in one stream: such a count was not ours and does not count. */
const plausible = (n: number | null): number =>
  n !== null && Number.isSafeInteger(n) && n >= 0 && n < 1e9 ? n : 0

/** What a part is sealed with: key and count of its stream, the device's highest count seen there. */
type SealWith = Pick<Stroom, 'stream' | 'n' | 'wrapped' | 'sealer'> & { readonly seen: number }

/** Seals one part, with a count above what its keys row and its entries know. */
export async function sealPart(
  { vault, device }: SealNeeds,
  handeling: Handeling,
  deel: Deel,
  { stream, n, seen, ...known }: SealWith,
  from: { stamp: string; door: Door; parts: number },
): Promise<SealedPart> {
  // A count below the highest seen (a restored or tampered keys row) is raised, never used again.
  const next = Math.max(plausible(n), plausible(seen)) + 1
  const entry = entryFor(handeling, deel, { ...from, device, n: next })
  if (known.sealer !== null && known.wrapped !== null) {
    const { sealer, wrapped } = known
    return { stream, expected: n, n: next, wrapped, sealer, entry, box: await sealEntry(sealer, entry) }
  }
  const [{ sealer, wrapped }, hash] = await Promise.all([
    vault.createStreamKey(stream),
    canBeGone(stream) ? goneHash(stream) : undefined,
  ])
  const box = await sealEntry(sealer, entry)
  return {
    stream,
    expected: null,
    n: next,
    wrapped,
    ...(hash === undefined ? {} : { goneHash: hash }),
    sealer,
    entry,
    box,
  }
}

/**
 * True when a part that was sealed before its stream was open may stand: the stream knows no count of this device as
 * high, no stamp as late, and no newer version.
 */
export const maySeal = (
  { n, entry }: Pick<SealedPart, 'n' | 'entry'>,
  { stand, newer }: Pick<Stroom, 'stand' | 'newer'>,
): boolean => !newer && plausible(stand.counts.get(entry.d[0]) ?? 0) < n && stand.last < entry.stamp

/** Seals the parts of an act for streams that are open. */
export async function sealParts(
  needs: SealNeeds,
  handeling: Handeling,
  opened: readonly { readonly deel: Deel; readonly stroom: Stroom }[],
  door: Door,
): Promise<readonly SealedPart[]> {
  const from = { stamp: needs.clock.next(), door, parts: opened.length }
  return await Promise.all(
    opened.map(async ({ deel, stroom }) => {
      const seen = stroom.stand.counts.get(needs.device) ?? 0
      return await sealPart(needs, handeling, deel, { ...stroom, seen }, from)
    }),
  )
}
