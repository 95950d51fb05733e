/** Node has no web workers: this one runs the worker's own code on the other end of a line in this process. */
import { afterAll, beforeAll } from 'vitest'
import { type AgeAntwoord, type AgePoort, type AgeVraag, serveAge } from '../../src/werkers/serveAge.ts'

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

  constructor(work: number | undefined) {
    super()
    const page = this.#page
    const poort: AgePoort = {
      postMessage: (data: AgeAntwoord) => {
        if (!this.#ended) this.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }))
      },
      addEventListener: (_type, listener) =>
        page.addEventListener('message', (event) => listener(event as MessageEvent<AgeVraag>)),
    }
    serveAge(poort, work)
  }

  postMessage(data: AgeVraag): void {
    setTimeout(() => this.#page.dispatchEvent(new MessageEvent('message', { data })), 0)
  }

  terminate(): void {
    this.#ended = true
  }
}

/** Lets this file's tests make and read real age files, quick to open unless the app's own work factor is asked. */
export function useAgeWorker(work: 'quick' | 'as the app' = 'quick'): void {
  const browserWorker = globalThis.Worker as typeof Worker | undefined
  const factor = work === 'quick' ? 2 : undefined
  beforeAll(() => {
    globalThis.Worker = class extends AgeWorker {
      constructor() {
        super(factor)
      }
    } as unknown as typeof Worker
  })
  afterAll(() => {
    if (browserWorker !== undefined) globalThis.Worker = browserWorker
  })
}
