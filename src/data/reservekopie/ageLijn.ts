/**
 * The line to the worker that makes and reads age files: question and answer in turn, so that neither side holds more
 * than a piece of the whole. The worker ends with its file, and with it everything it knew.
 */
import { normalizePassphrase } from '../../vault/normalizePassphrase.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { startWorker } from '../../lib/trustedScript.ts'
import workerUrl from '../../werkers/age.worker.ts?worker&url'
import { ageKopBytes, checkAgeKop } from './ageKop.ts'
import type { KopieWeigering } from './weigering.ts'

/** What the worker answers; the same shape stands in the worker, which data may start but not import. */
type Antwoord =
  | { readonly staat: 'goed' | 'klaar' }
  | { readonly staat: 'deel'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly staat: 'regels'; readonly regels: readonly string[]; readonly gelezen: number }
  | {
      readonly staat: 'fout'
      readonly reden: 'fout-woorden' | 'beschadigd' | 'opgeblazen' | 'mislukt'
    }

interface Lijn {
  ask(vraag: object): Promise<Antwoord>
  end(): void
}

const mislukt: Antwoord = { staat: 'fout', reden: 'mislukt' }

/** One worker; a worker that does not start or falls answers every question with `mislukt`. */
function openLijn(onDeel: (bytes: Uint8Array<ArrayBuffer>) => void = () => undefined): Lijn {
  let worker: Worker | undefined
  let broken = false
  let waiting: ((antwoord: Antwoord) => void) | undefined
  const settle = (antwoord: Antwoord): void => {
    waiting?.(antwoord)
    waiting = undefined
  }
  const fail = (): void => {
    broken = true
    settle(mislukt)
  }
  try {
    worker = startWorker(workerUrl)
    worker.addEventListener('message', ({ data }: MessageEvent<Antwoord>) => {
      if (data.staat === 'deel') onDeel(data.bytes)
      else settle(data)
    })
    worker.addEventListener('error', fail)
    worker.addEventListener('messageerror', fail)
  } catch {
    broken = true
  }
  return {
    ask: (vraag) =>
      broken
        ? Promise.resolve(mislukt)
        : new Promise((resolve) => {
            waiting = resolve
            worker?.postMessage(vraag)
          }),
    end() {
      fail()
      worker?.terminate()
    },
  }
}

/** Runs the work with a line that ends with it, or at once when the person stops. */
async function withLijn<T>(
  lijn: Lijn,
  signal: AbortSignal | undefined,
  work: () => Promise<Result<T, KopieWeigering>>,
): Promise<Result<T, KopieWeigering>> {
  const stop = (): void => lijn.end()
  signal?.addEventListener('abort', stop)
  const isStopped = (): boolean => signal?.aborted === true
  try {
    if (isStopped()) return err({ reden: 'gestopt' })
    const done = await work()
    return isStopped() ? err({ reden: 'gestopt' }) : done
  } finally {
    signal?.removeEventListener('abort', stop)
    lijn.end()
  }
}

const refusal = (antwoord: Antwoord): KopieWeigering =>
  antwoord.staat === 'fout' ? { reden: antwoord.reden } : { reden: 'mislukt' }

/** Seals pieces of text under these words; the file holds ciphertext only. Stopped or refused pieces end it. */
export async function sealFile(
  woorden: Redacted<string>,
  pieces: AsyncIterable<Result<string, KopieWeigering>>,
  signal?: AbortSignal,
): Promise<Result<Blob, KopieWeigering>> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const lijn = openLijn((bytes) => parts.push(bytes))
  return await withLijn(lijn, signal, async () => {
    const begun = await lijn.ask({ doe: 'maak', woorden: normalizePassphrase(woorden.reveal()) })
    if (begun.staat !== 'goed') return err(refusal(begun))
    for await (const piece of pieces) {
      if (!piece.ok) return piece
      const written = await lijn.ask({ doe: 'schrijf', tekst: piece.value })
      if (written.staat !== 'goed') return err(refusal(written))
    }
    const closed = await lijn.ask({ doe: 'sluit' })
    if (closed.staat !== 'klaar') return err(refusal(closed))
    return ok(new Blob(parts, { type: 'application/octet-stream' }))
  })
}

/** Opens a file and hands its lines out in runs, in order; `take` may refuse. `deel` is how far the file was read. */
export async function openFile(
  file: Blob,
  woorden: Redacted<string>,
  take: (regels: readonly string[], deel: number) => Promise<Result<void, KopieWeigering>>,
  signal?: AbortSignal,
): Promise<Result<void, KopieWeigering>> {
  const head = await file
    .slice(0, ageKopBytes)
    .arrayBuffer()
    .catch(() => undefined)
  if (head === undefined) return err({ reden: 'bestand-weg' })
  const known = checkAgeKop(new Uint8Array(head))
  if (!known.ok) return known
  const lijn = openLijn()
  return await withLijn(lijn, signal, async () => {
    const vraag = { doe: 'lees', woorden: normalizePassphrase(woorden.reveal()), bestand: file }
    const opened = await lijn.ask(vraag)
    if (opened.staat !== 'goed') return err(refusal(opened))
    for (;;) {
      const antwoord = await lijn.ask({ doe: 'verder' })
      if (antwoord.staat === 'klaar') return ok(undefined)
      if (antwoord.staat !== 'regels') return err(refusal(antwoord))
      const taken = await take(antwoord.regels, Math.min(1, antwoord.gelezen / Math.max(1, file.size)))
      if (!taken.ok) return taken
    }
  })
}
