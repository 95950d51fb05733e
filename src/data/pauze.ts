/**
 * A team on pauze: its screens, streams and summaries are gone, its rows are sealed, and only the keys are kept, in the
 * memory of this document. Another window that locks the team ends the pauze; what comes back is a fresh register.
 */
import type { Door } from '../domain/handeling/handeling.ts'
import { listenTo } from '../lib/listenTo.ts'
import type { Redacted } from '../lib/redacted.ts'
import { err, type Result } from '../lib/result.ts'
import { withTeams } from './db.ts'
import { lockChannel, noteLock } from './lockEpoch.ts'
import type { Locks } from './locks.ts'
import { openLock } from './oefening.ts'
import { openStore, type OpenTeam } from './openTeam.ts'
import type { Register, Storing } from './Register.ts'
import { toStoring } from './storing.ts'

export interface Pauze {
  /** Called when another window locks the team, also when it did before anybody listened: the keys are forgotten then. */
  onLocked(listener: () => void): () => void
  /** Opens the register again with the same keys and the same **Wie typt?**; whatever fails ends the pauze. */
  resume(): Promise<Result<Register, Storing>>
  /** Locks the other windows of the team, also one that sleeps now; `end` may come before it has answered. */
  lockOthers(): Promise<void>
  /** Forgets the keys. */
  end(): void
}

interface PauzeNeeds {
  readonly team: OpenTeam
  /** The lock that this window knows of. */
  readonly epoch: number
  readonly door: Redacted<Door> | null
  readonly locks: Locks
  readonly reopen: (team: OpenTeam) => Promise<Result<Register, Storing>>
}

/** Holds the team from now on, as a window that has it open; its register is closed by the caller. */
export async function beginPauze({ team, epoch, door, locks, reopen }: PauzeNeeds): Promise<Pauze> {
  const { id, vault } = team
  const channel = new BroadcastChannel(lockChannel(id))
  const listeners = new Set<() => void>()
  let ended = false
  let lockedElsewhere = false
  const release = await locks.share(openLock(id))

  const listen = listenTo(listeners)
  const letGo = (): void => {
    ended = true
    channel.close()
    release()
  }
  const end = (): void => {
    vault.forget()
    if (!ended) letGo()
  }
  channel.addEventListener('message', () => {
    lockedElsewhere = true
    end()
    for (const listener of listeners) listener()
  })

  /** The store of before, unless the team was locked, moved or taken away meanwhile. */
  const reopenStore = async (): Promise<Result<OpenTeam, Storing>> => {
    const row = await withTeams(async (teams) => await teams.get(id))
    if (row === undefined) return err({ reden: 'opslag-weg' })
    if (ended || row.vault.vkId !== vault.vkId) return err({ reden: 'kluis-dicht' })
    const store = await openStore(row, vault)
    if (!store.ok || store.value.lockEpoch === epoch) return store
    store.value.db.close()
    return err({ reden: 'kluis-dicht' })
  }
  const openAgain = async (): Promise<Result<Register, Storing>> => {
    if (ended || vault.isForgotten()) return err({ reden: 'kluis-dicht' })
    const store = await reopenStore()
    const opened = store.ok ? await reopen(store.value) : store
    if (!opened.ok || !ended) return opened
    await opened.value.close()
    return err({ reden: 'kluis-dicht' })
  }

  return {
    onLocked(listener) {
      if (lockedElsewhere) listener()
      return listen(listener)
    },
    async resume() {
      const opened = await openAgain().catch((error: unknown) => err(toStoring(error)))
      if (!opened.ok) {
        end()
        return opened
      }
      if (door !== null) opened.value.setWieTypt(door)
      letGo()
      return opened
    },
    async lockOthers() {
      if (ended) return
      channel.postMessage('slot')
      await noteLock(id)
    },
    end,
  }
}
