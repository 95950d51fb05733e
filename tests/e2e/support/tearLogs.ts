import { appendFile, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** LevelDB's log: blocks of this many bytes, in each record a head of a checksum, a length and a kind. */
const blockSize = 32_768
const headSize = 7
const length = 2_000
const written = 500
const whole = 1

/**
 * Leaves half a record at the end of every log of the profile's databases, as a power failure in the middle of a write
 * does; the browser must be dead. How many logs there were.
 */
export async function tearLogs(profile: string): Promise<number> {
  const files = await readdir(profile, { recursive: true })
  const logs = files.filter((file) => file.includes('IndexedDB') && file.endsWith('.log'))
  for (const log of logs) {
    const file = join(profile, log)
    const left = blockSize - ((await stat(file)).size % blockSize)
    // A record does not go over the end of a block; what is left there is passed over when it is zero.
    const padding = left < headSize + length ? left : 0
    const head = Buffer.alloc(headSize)
    head.writeUInt16LE(length, 4)
    head.writeUInt8(whole, 6)
    await appendFile(file, Buffer.concat([Buffer.alloc(padding), head, Buffer.alloc(written, 1)]))
  }
  return logs.length
}
