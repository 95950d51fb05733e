import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Result } from '../../src/lib/result.ts'
import { openHandedOver, sealForHandOver } from '../../src/vault/handOverBox.ts'
import { collectKey, entrustKey, hasCourier } from '../../src/vault/keyCourier.ts'
import type { Sleutelbrief } from '../../src/vault/Sleutelbrief.ts'
import { must, mustFail } from '../support/dataBuilders.ts'

type Answer = (question: unknown, port: MessagePort) => void

let end = (): void => undefined

/** A browser whose page is served by a worker: what is posted arrives there as a copy, with its port. */
function aServedPage(answer: Answer) {
  const { port1: controller, port2: worker } = new MessageChannel()
  const asked: unknown[] = []
  worker.addEventListener('message', ({ data, ports: [port] }: MessageEvent<unknown>) => {
    asked.push(data)
    if (port !== undefined) answer(data, port)
  })
  worker.start()
  vi.stubGlobal('navigator', { serviceWorker: { controller } })
  end = () => {
    controller.close()
    worker.close()
  }
  return { asked }
}

/** The timers stand still until the test lets them run; ports and keys go on. */
const stopTheClock = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })

afterEach(() => {
  end()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const says =
  (answer: unknown): Answer =>
  (_, port) =>
    port.postMessage(answer)

const silent: Answer = () => undefined

const content = new TextEncoder().encode('uitsnede')
const place = '1|overdracht|o1|vk'
const { box, key } = await sealForHandOver(place, 1, content)
const brief: Sleutelbrief = {
  id: 'o1',
  team: 'team-a',
  vkId: 'vk',
  publicKey: new Uint8Array(65).fill(4),
  key,
}

const noCourier = { reden: 'geen-bode' }

describe('a key that is entrusted', () => {
  it('lies with the worker once the worker says so, and cannot be read there', async () => {
    const { asked } = aServedPage(says('heb ik'))
    must(await entrustKey(brief))
    expect(asked).toHaveLength(1)
    const question = asked[0] as { readonly soort: string; readonly brief: Sleutelbrief }
    expect(question.soort).toBe('BEWAAR-SLEUTEL')
    expect({ ...question.brief, key: undefined }).toEqual({ ...brief, key: undefined })
    expect(must(await openHandedOver(question.brief.key, place, box)).content).toEqual(content)
    await expect(crypto.subtle.exportKey('raw', question.brief.key)).rejects.toThrow()
  })

  it.each([['nee'], [null], [{ soort: 'heb ik' }]])('and answered with %j lies nowhere', async (answer) => {
    aServedPage(says(answer))
    expect(mustFail(await entrustKey(brief))).toEqual(noCourier)
  })
})

describe('a key that is collected', () => {
  it('is the one that was entrusted, and still opens what was handed over', async () => {
    const { asked } = aServedPage(says(brief))
    const got = must(await collectKey('o1'))
    expect(asked).toEqual([{ soort: 'GEEF-SLEUTEL', id: 'o1' }])
    expect({ ...got, key: undefined }).toEqual({ ...brief, key: undefined })
    expect(must(await openHandedOver(got.key, place, box)).content).toEqual(content)
  })

  it.each([
    ['nothing', null],
    ['the key of another hand-over', { ...brief, id: 'o2' }],
    ['no key', { ...brief, key: 'AAAA' }],
    ['a public half that is no bytes', { ...brief, publicKey: [4, 4] }],
    ['no team', { ...brief, team: undefined }],
    ['a word', 'heb ik'],
  ])('is gone when the worker has %s', async (_, answer) => {
    aServedPage(says(answer))
    expect(mustFail(await collectKey('o1'))).toEqual({ reden: 'weg' })
  })
})

const acts: readonly (readonly [string, () => Promise<Result<unknown, { readonly reden: string }>>])[] = [
  ['entrusting', async () => await entrustKey(brief)],
  ['collecting', async () => await collectKey('o1')],
]

describe.each(acts)('%s', (_, act) => {
  it('does not wait for ever for a worker that says nothing', async () => {
    stopTheClock()
    aServedPage(silent)
    let told = false
    const acting = act().finally(() => {
      told = true
    })
    await vi.advanceTimersByTimeAsync(4_900)
    expect(told).toBe(false)
    await vi.advanceTimersByTimeAsync(200)
    expect(mustFail(await acting)).toEqual(noCourier)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('leaves no clock running after the answer', async () => {
    stopTheClock()
    aServedPage(says('heb ik'))
    await act()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is refused at once on a page that no worker serves, or in a browser without', async () => {
    vi.stubGlobal('navigator', { serviceWorker: { controller: null } })
    expect(mustFail(await act())).toEqual(noCourier)
    vi.stubGlobal('navigator', {})
    expect(mustFail(await act())).toEqual(noCourier)
  })

  it('is refused when the worker was replaced and takes nothing any more', async () => {
    const controller = {
      postMessage() {
        throw new DOMException('redundant', 'InvalidStateError')
      },
    }
    vi.stubGlobal('navigator', { serviceWorker: { controller } })
    expect(mustFail(await act())).toEqual(noCourier)
  })
})

describe('a page', () => {
  it('knows whether a worker serves it, so that a key could be entrusted', () => {
    expect(hasCourier()).toBe(false)
    vi.stubGlobal('navigator', { serviceWorker: { controller: null } })
    expect(hasCourier()).toBe(false)
    aServedPage(silent)
    expect(hasCourier()).toBe(true)
  })
})
