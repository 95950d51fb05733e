import { afterEach, describe, expect, it } from 'vitest'
import { createTabVote, type TabVote } from '../../src/app/tabVote.ts'

/** What the browser does for locks, as far as counting tabs needs it; jsdom has none. */
class SharedLocks {
  #held: { name: string }[] = []

  async request(name: string, _: object, hold: () => Promise<void>): Promise<void> {
    const lock = { name }
    this.#held = [...this.#held, lock]
    await hold()
    this.#held = this.#held.filter((other) => other !== lock)
  }

  query(): Promise<{ held: { name: string }[] }> {
    return Promise.resolve({ held: this.#held })
  }
}

const tabs: TabVote[] = []
let place = 0

function open(answers: readonly (boolean | 'sleeps')[]): readonly TabVote[] {
  Object.defineProperty(navigator, 'locks', { configurable: true, value: new SharedLocks() })
  place += 1
  const opened = answers.map((answer) =>
    createTabVote(
      `/${place}/`,
      () => (answer === 'sleeps' ? new Promise(() => undefined) : Promise.resolve(answer)),
      200,
    ),
  )
  tabs.push(...opened)
  return opened
}

afterEach(() => {
  for (const tab of tabs.splice(0)) tab.close()
})

describe('before a new version is taken', () => {
  it.each([
    ['a tab alone that may', [true], true],
    ['a tab alone where an overleg runs', [false], false],
    ['three tabs that all may', [true, true, true], true],
    ['another tab where an overleg runs', [true, true, false], false],
    ['another tab that sleeps and cannot answer', [true, 'sleeps'], false],
  ] as const)('%s: asked %o, the answer is %s', async (_, answers, outcome) => {
    const [first] = open(answers)
    expect(await first?.ask()).toBe(outcome)
  })

  it('a tab that was closed is not waited for', async () => {
    const [first, second] = open([true, false])
    second?.close()
    await Promise.resolve()
    expect(await first?.ask()).toBe(true)
  })

  it('a tab that fails to put its typing away says no', async () => {
    open([])
    const tab = createTabVote('/x/', () => Promise.reject(new Error('disk')))
    tabs.push(tab)
    expect(await tab.ask()).toBe(false)
  })
})
