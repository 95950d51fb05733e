/** Writing an act for the engine: a very large one that begins its streams as an import, every other one to the log. */
import type { Deel, Door, Handeling } from '../domain/handeling/handeling.ts'
import type { Result } from '../lib/result.ts'
import { type ImportNeeds, importBatch, importFrom } from './importBatch.ts'
import { append, type LogNeeds } from './log.ts'
import type { RecordOptions, Storing } from './Register.ts'
import { partsOf } from './sealAct.ts'
import type { News } from './tabs.ts'

export type AppendAct = (
  handeling: Handeling,
  door: Door,
  again: boolean,
  options: RecordOptions,
) => Promise<Result<void, Storing>>

/** `again`: the act may be on disk already; then it is not written twice. */
export const createAppendAct =
  (needs: LogNeeds & ImportNeeds, news: Pick<News, 'tell' | 'read'>): AppendAct =>
  async (handeling, door, again, options) => {
    const parts = partsOf(handeling)
    if (!again && (await isImport(needs, parts))) {
      const by = { stamp: needs.clock.next(), door }
      const kept = await importBatch(needs, handeling, parts, by, options)
      if (kept.ok) {
        news.tell()
        await news.read()
      }
      return kept
    }
    const appended = await append(needs, handeling, door, again)
    // The other windows hear of it a moment later: the person here need not wait for that.
    if (appended.ok) setTimeout(() => news.tell(), 0)
    return appended
  }

/** True when every part begins a stream: then a very large act is kept as an import. */
async function isImport({ connection }: ImportNeeds, parts: readonly Deel[]): Promise<boolean> {
  if (parts.length <= importFrom) return false
  const { db } = connection
  const stored = await connection.run(async () => await db.keys.bulkGet(parts.map(({ stream }) => stream)))
  return stored.ok && stored.value.every((row) => row === undefined)
}
