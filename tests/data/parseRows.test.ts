import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseRows } from '../../src/data/parseRows.ts'
import { splitRijen } from '../../src/werkers/splitRijen.ts'

const browserWorker = globalThis.Worker

/** Node has no web workers: this one answers with what the worker's own code gives, or fails. */
function workerThat(answers: (text: string) => Event): typeof Worker {
  return class extends EventTarget {
    postMessage(text: string): void {
      queueMicrotask(() => this.dispatchEvent(answers(text)))
    }
    terminate(): void {}
  } as unknown as typeof Worker
}

describe('pasted text', () => {
  beforeEach(() => {
    globalThis.Worker = workerThat((text) => new MessageEvent('message', { data: splitRijen(text) }))
  })
  afterEach(() => {
    globalThis.Worker = browserWorker
  })

  it('becomes rows of cells', async () => {
    expect(await parseRows('Noor\t"De Wilg\nOost"\nSam\tEik')).toEqual({
      ok: true,
      value: [
        ['Noor', 'De Wilg\nOost'],
        ['Sam', 'Eik'],
      ],
    })
  })

  it('that is too much is refused before anything starts', async () => {
    expect(await parseRows('x'.repeat(2_000_001))).toEqual({
      ok: false,
      error: { reden: 'te-groot', hoogstens: 2_000_000 },
    })
  })

  it('that the worker cannot take is told', async () => {
    globalThis.Worker = workerThat(() => new Event('error'))
    expect(await parseRows('Noor')).toEqual({ ok: false, error: { reden: 'mislukt' } })
  })
})
