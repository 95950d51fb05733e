/** Pasted text to rows of cells, in a worker, so that a large paste does not hold up the screen. */
import { err, ok, type Result } from '../lib/result.ts'
import { startWorker } from '../lib/trustedScript.ts'
import workerUrl from '../werkers/rijen.worker.ts?worker&url'

/** Why pasted text gives no rows: more than `hoogstens` characters, or the worker did not answer. */
export type ParseWeigering =
  | { readonly reden: 'te-groot'; readonly hoogstens: number }
  | { readonly reden: 'mislukt' }

export type Rijen = readonly (readonly string[])[]

const hoogstens = 2_000_000

/** The rows of a pasted text (tab, `;` or `,`; quoted line breaks kept); the worker ends with the answer. */
export function parseRows(text: string): Promise<Result<Rijen, ParseWeigering>> {
  if (text.length > hoogstens) return Promise.resolve(err({ reden: 'te-groot', hoogstens }))
  return new Promise((resolve) => {
    const worker = startWorker(workerUrl)
    const finish = (result: Result<Rijen, ParseWeigering>): void => {
      worker.terminate()
      resolve(result)
    }
    worker.addEventListener('message', (event: MessageEvent<Rijen>) => finish(ok(event.data)))
    worker.addEventListener('error', () => finish(err({ reden: 'mislukt' })))
    worker.addEventListener('messageerror', () => finish(err({ reden: 'mislukt' })))
    worker.postMessage(text)
  })
}
