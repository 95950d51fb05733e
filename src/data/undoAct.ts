/** Undo through the register: find the act, plan its reversal, record that like any act. */
import type { StreamId } from '../domain/handeling/handeling.ts'
import { err, ok, type Result } from '../lib/result.ts'
import { type FindNeeds, findAct } from './findAct.ts'
import { goneAmong } from './gone.ts'
import { toRecords } from './merge.ts'
import type { Bewaard, Register, Storing, UndoRefused } from './Register.ts'
import type { Streams } from './Stroom.ts'
import { planUndo, type UndoStream } from './undo.ts'

/** True when a part of the act stood in a stream that was erased since. */
async function wasErased(
  { connection }: FindNeeds,
  id: string,
  likely: readonly StreamId[],
  found: readonly UndoStream[],
): Promise<Result<boolean, Storing>> {
  const part = found[0]?.entries.find(({ handeling }) => handeling === id)
  if (part !== undefined && found.length >= (part.delen ?? 1)) return ok(false)
  const { db } = connection
  return await connection.run(async () => {
    if (part !== undefined) return (await db.gone.count()) > 0
    return (await goneAmong(db, likely)).size > 0
  })
}

/**
 * Puts back what the act `id` changed; refused as a whole when nothing of it can be put back, and when a part of it was
 * erased (`gewist`): the other parts alone would be another act.
 */
export async function undoAct(
  needs: FindNeeds & { readonly streams: Streams },
  id: string,
  likely: readonly StreamId[],
  record: Register['record'],
): Promise<Result<Bewaard, Storing | UndoRefused>> {
  const found = await findAct(needs, id, likely)
  if (!found.ok) return found
  const erased = await wasErased(needs, id, likely, found.value)
  if (!erased.ok) return erased
  if (erased.value) return err({ reden: 'gewist' })
  const sources = found.value.map((source) => {
    const stroom = needs.streams.get(source.stream)
    return stroom === undefined ? source : { ...source, records: toRecords(stroom.stand) }
  })
  const { handeling, geweigerd } = planUndo(id, sources)
  if (handeling === null) return err({ reden: 'sindsdien-gewijzigd', velden: geweigerd })
  const done = await record(handeling)
  if (!done.ok || geweigerd.length === 0) return done
  return ok({ ...done.value, geweigerd })
}
