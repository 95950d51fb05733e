/** Undo through the register: find the act, plan its reversal, record that like any act. */
import type { StreamId } from '../domain/handeling/handeling.ts'
import { err, ok, type Result } from '../lib/result.ts'
import { type FindNeeds, findAct } from './findAct.ts'
import { toRecords } from './merge.ts'
import type { Bewaard, Register, Storing, UndoRefused } from './Register.ts'
import type { Streams } from './streams.ts'
import { planUndo } from './undo.ts'

/** Puts back what the act `id` changed; refused as a whole only when nothing of it can be put back. */
export async function undoAct(
  needs: FindNeeds & { readonly streams: Streams },
  id: string,
  likely: readonly StreamId[],
  record: Register['record'],
): Promise<Result<Bewaard, Storing | UndoRefused>> {
  const found = await findAct(needs, id, likely)
  if (!found.ok) return found
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
