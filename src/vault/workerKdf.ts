/** Argon2id in a worker of its own, that is ended after one answer: its memory, with what it computed, goes with it. */
import { err, ok } from '../lib/result.ts'
import { startWorker } from '../lib/trustedScript.ts'
import workerUrl from '../werkers/argon2.worker.ts?worker&url'
import { isBytes } from './bytes.ts'
import type { Kdf } from './kdf.ts'

/** The Kdf of the app. The screen stays alive while it runs (0.3 s on a laptop, some seconds on an old tablet). */
export const workerKdf: Kdf = async (password, salt, params) => {
  let worker: Worker | undefined
  try {
    const started = startWorker(workerUrl)
    worker = started
    const answer = await new Promise<unknown>((resolve, reject) => {
      started.addEventListener('message', (event: MessageEvent<unknown>) => resolve(event.data))
      started.addEventListener('messageerror', () => reject(new Error('unreadable answer')))
      started.addEventListener('error', () => reject(new Error('worker failed')))
      started.postMessage({ password, salt, ...params })
    })
    return isBytes(answer) ? ok(answer) : err({ reden: 'kdf-mislukt' })
  } catch {
    return err({ reden: 'kdf-mislukt' })
  } finally {
    worker?.terminate()
  }
}
