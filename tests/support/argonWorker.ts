/** Node has no web workers: this one answers at once, with key bytes of a hash that cost nothing. */
import { createHash } from 'node:crypto'
import { afterAll, beforeAll } from 'vitest'

interface Vraag {
  readonly password: Uint8Array
  readonly salt: Uint8Array
}

class ArgonWorker extends EventTarget {
  #ended = false

  postMessage({ password, salt }: Vraag): void {
    const data = new Uint8Array(
      createHash('sha256')
        .update(Buffer.concat([password, salt]))
        .digest(),
    )
    setTimeout(() => {
      if (!this.#ended) this.dispatchEvent(new MessageEvent('message', { data }))
    }, 0)
  }

  terminate(): void {
    this.#ended = true
  }
}

/** Lets this file's tests hash words without the time it takes. */
export function useArgonWorker(): void {
  const browserWorker = globalThis.Worker as typeof Worker | undefined
  beforeAll(() => {
    globalThis.Worker = ArgonWorker as unknown as typeof Worker
  })
  afterAll(() => {
    if (browserWorker === undefined) Reflect.deleteProperty(globalThis, 'Worker')
    else globalThis.Worker = browserWorker
  })
}
