/**
 * What was erased, known by hash only: it does not come back by a late window, a reservekopie or another device, and
 * the hash tells nobody what it was.
 */
import type { StreamId } from '../domain/handeling/handeling.ts'
import { digestOf } from '../vault/digest.ts'
import type { TeamDb } from './db.ts'

/** The hash under which an erased stream is remembered. Stream ids are random, so it cannot be guessed back. */
export const goneHash = async (stream: string): Promise<string> =>
  await digestOf(`kanteltafel|gewist|${stream}`)

/**
 * False for a stream with a name that anyone can tell (the team, the werkagenda, a month of the access log): none of these
 * is ever erased, so a hash that says so came from elsewhere and is not believed.
 */
export const canBeGone = (stream: StreamId): boolean =>
  stream !== 'team' && stream !== 'werkagenda' && !stream.startsWith('inzage-')

/** The hashes of all that was erased in this team, with the day (jjjj-mm-dd). */
export const readGone = async (
  db: TeamDb,
): Promise<readonly { readonly hash: string; readonly date: string }[]> => await db.gone.toArray()

/** Which of these streams were erased. */
export async function goneAmong(db: TeamDb, some: readonly StreamId[]): Promise<ReadonlySet<StreamId>> {
  const streams = some.filter(canBeGone)
  if (streams.length === 0) return new Set()
  const rows = await db.gone.bulkGet(await Promise.all(streams.map(goneHash)))
  return new Set(streams.filter((_, at) => rows[at] !== undefined))
}
