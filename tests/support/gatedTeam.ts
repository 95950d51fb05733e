/** A team whose streams can be made to open only when a test says so: what happens meanwhile, happens in between. */
import type { OpenTeam } from '../../src/data/openTeam.ts'
import { type Disk, openDisk } from './dataBuilders.ts'

interface Gate {
  /** Settles when the rows of the stream were read and its key is about to be opened. */
  readonly reached: Promise<void>
  open(): void
}

/** One window's team; `gate` stops the next opening of a stream until `open()`. */
export async function aGatedTeam(
  disk: Disk,
): Promise<{ readonly team: OpenTeam; readonly gate: (stream: string) => Gate }> {
  const team = await openDisk(disk)
  const { vault } = team
  let stops: { stream: string; wait: () => Promise<void> } | undefined
  return {
    team: {
      ...team,
      vault: {
        ...vault,
        async openStreamKey(stream, wrapped) {
          const stop = stops?.stream === stream ? stops : undefined
          if (stop !== undefined) stops = undefined
          await stop?.wait()
          return await vault.openStreamKey(stream, wrapped)
        },
      },
    },
    gate(stream) {
      let open = (): void => undefined
      const opened = new Promise<void>((resolve) => {
        open = resolve
      })
      const reached = new Promise<void>((resolve) => {
        const wait = async (): Promise<void> => {
          resolve()
          await opened
        }
        stops = { stream, wait }
      })
      return { reached, open }
    },
  }
}
