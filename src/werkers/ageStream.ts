/**
 * Lines of text into a gzip'd age file and back, as streams: `age -d file | zcat` shows the same lines. Reading takes
 * the file for hostile: what grows out of proportion, or has a line too long to be ours, is refused on the way.
 */
import { Decrypter, Encrypter } from 'age-encryption'
import { err, ok, type Result } from '../lib/result.ts'

/** scrypt with N = 2^16: some 64 MiB and a second on a laptop, which an old tablet can bear too. */
export const workFactor = 16

/** What comes out may not be more than this, in bytes. */
const mostBytes = 2 * 1024 ** 3
/** Nor more than so many times the file: our lines shrink some ten times. Below a megabyte it does not matter. */
const mostGrowth = 200
const alwaysAllowed = 1024 ** 2
/** The longest line, in characters; no entry of ours comes near. */
const longestLine = 5_000_000

export type LeesFout = 'fout-woorden' | 'beschadigd' | 'opgeblazen'

/** Seals bytes of text under these words, hashed 2^`work` times; the stream comes as it is read. */
export async function sealText(
  woorden: string,
  text: ReadableStream<Uint8Array<ArrayBuffer>>,
  work: number,
): Promise<ReadableStream<Uint8Array>> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(woorden)
  encrypter.setScryptWorkFactor(work)
  return await encrypter.encrypt(text.pipeThrough(new CompressionStream('gzip')))
}

/** Opens an age file of this many bytes; the lines come in runs. Errors of the stream bear a `LeesFout` as message. */
export async function openText(
  woorden: string,
  file: ReadableStream<Uint8Array>,
  size: number,
): Promise<Result<ReadableStream<readonly string[]>, LeesFout>> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(woorden)
  try {
    const opened = await decrypter.decrypt(file)
    const bytes = opened as ReadableStream<Uint8Array<ArrayBuffer>>
    return ok(bytes.pipeThrough(new DecompressionStream('gzip')).pipeThrough(splitLines(size)))
  } catch (error) {
    const wrong = error instanceof Error && error.message.startsWith('no identity matched')
    return err(wrong ? 'fout-woorden' : 'beschadigd')
  }
}

/** The `LeesFout` an error of the stream stands for. */
export const leesFoutOf = (error: unknown): LeesFout =>
  error instanceof Error && error.message === 'opgeblazen' ? 'opgeblazen' : 'beschadigd'

/** Bytes to whole lines, with every cap checked on the way. */
function splitLines(size: number): TransformStream<Uint8Array, readonly string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const most = Math.min(mostBytes, Math.max(alwaysAllowed, size * mostGrowth))
  let total = 0
  let rest = ''
  return new TransformStream({
    transform(bytes, controller) {
      total += bytes.length
      if (total > most) throw new Error('opgeblazen')
      const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      if (rest.length > longestLine || lines.some((line) => line.length > longestLine))
        throw new Error('opgeblazen')
      if (lines.length > 0) controller.enqueue(lines)
    },
    flush(controller) {
      const last = rest + decoder.decode()
      if (last !== '') controller.enqueue([last])
    },
  })
}
