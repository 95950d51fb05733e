/** Node has no web workers: this one runs the worker's own code on the other end of a line in this process. */
import { afterAll, beforeAll } from 'vitest'
import { type AgeAntwoord, type AgeVraag, serveAge } from '../../src/werkers/serveAge.ts'

/* What the Blob of jsdom lacks and that of a browser has. */
Blob.prototype.arrayBuffer ??= async function arrayBuffer(this: Blob) {
  return await new Promise<ArrayBuffer>((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(reader.result as ArrayBuffer))
    reader.readAsArrayBuffer(this)
  })
}
Blob.prototype.stream ??= function stream(this: Blob) {
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: async (controller) => {
      controller.enqueue(new Uint8Array(await this.arrayBuffer()))
      controller.close()
    },
  })
}

class AgeWorker extends EventTarget {
  readonly #page = new EventTarget()
  #ended = false

  constructor() {
    super()
    const page = this.#page
    serveAge({
      postMessage: (data: AgeAntwoord) => {
        if (!this.#ended) this.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }))
      },
      addEventListener: (_type, listener) =>
        page.addEventListener('message', (event) => listener(event as MessageEvent<AgeVraag>)),
    })
  }

  postMessage(data: AgeVraag): void {
    setTimeout(() => this.#page.dispatchEvent(new MessageEvent('message', { data })), 0)
  }

  terminate(): void {
    this.#ended = true
  }
}

/** Lets this file's tests make and read real age files. */
export function useAgeWorker(): void {
  const browserWorker = globalThis.Worker as typeof Worker | undefined
  beforeAll(() => {
    globalThis.Worker = AgeWorker as unknown as typeof Worker
  })
  afterAll(() => {
    if (browserWorker !== undefined) globalThis.Worker = browserWorker
  })
}
