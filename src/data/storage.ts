/**
 * Whether the browser promises to keep what stands here. Asked of the team's own bucket where it has one. `estimate()`
 * says nothing about the disk, so no free room is claimed.
 */
import { storageOf } from './db.ts'
import type { OpenTeam } from './openTeam.ts'

/** `persisted` is null where this browser cannot say. */
export interface StorageStatus {
  readonly persisted: boolean | null
}

type Place = Pick<OpenTeam, 'bucket'>

/** What the browser says now; for the common storage when no team is given. */
export const storageStatus = async (place: Place = { bucket: '' }): Promise<StorageStatus> =>
  await ask(place, 'persisted')

/** Asks the browser to keep this storage; it may say no, and may ask the person. */
export const askPersistence = async (place: Place = { bucket: '' }): Promise<StorageStatus> =>
  await ask(place, 'persist')

async function ask({ bucket }: Place, question: 'persist' | 'persisted'): Promise<StorageStatus> {
  try {
    const storage = await storageOf(bucket)
    return { persisted: (await storage?.[question]()) ?? null }
  } catch {
    return { persisted: null }
  }
}
