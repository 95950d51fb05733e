import { describe, expect, it } from 'vitest'
import { redact } from '../../src/lib/redacted.ts'
import {
  askWoorden,
  drawHerstelcode,
  judgePassphrase,
  loadWoordenlijst,
  samePassphrase,
} from '../../src/data/wachtwoord.ts'

describe('five words', () => {
  it('are drawn from the list, and each can be completed after three letters', async () => {
    const lijst = await loadWoordenlijst()
    const words = lijst.draw().reveal().split(' ')
    expect(words).toHaveLength(5)
    for (const word of words) {
      expect(lijst.complete(word.slice(0, 2))).toEqual([])
      expect(lijst.complete(word)).toContain(word)
    }
  })

  it.each([
    ['Tulp fiets brug zomer kast', 'tulp-fiets-brug-zomer-kast', true],
    ['tulp fiets brug zomer kast', 'tulp fiets brug zomer kist', false],
    ['Mijn eigen lange zin 12', 'mijn eigen lange zin 12', false],
  ])('%s and %s open the same: %s', (a, b, same) => {
    expect(samePassphrase(a, b)).toBe(same)
  })
})

describe('a wachtwoord of one’s own', () => {
  it('may be taken when it is long and not what anyone tries first', () => {
    expect(judgePassphrase('kort')).toMatchObject({ usable: false, tone: 'neutral' })
    expect(judgePassphrase('qwertyuiopasdfgh')).toMatchObject({ usable: false, tone: 'warning' })
    expect(judgePassphrase('mijn tante eet graag oude kaas')).toEqual({
      usable: true,
      tone: 'success',
      text: 'Sterkte: sterk.',
    })
  })
})

describe('a fresh herstelcode', () => {
  it('has eight groups, of which two different ones are asked', () => {
    const { groups, asked, code } = drawHerstelcode()
    expect(groups).toHaveLength(8)
    expect(groups.map((group) => group.reveal()).join('-')).toBe(code.reveal())
    expect(asked[0]).toBeLessThan(asked[1])
  })

  it('takes the asked group or the whole code, and nothing else', () => {
    const nieuw = drawHerstelcode()
    const group = (index: 0 | 1) => nieuw.groups[nieuw.asked[index]]?.reveal() ?? ''
    expect(nieuw.isRight(0, group(0).toLowerCase())).toBe(true)
    expect(nieuw.isRight(1, nieuw.code.reveal())).toBe(true)
    expect(nieuw.isRight(0, '')).toBe(false)
    expect(nieuw.isRight(1, `${group(1).slice(0, 3)}U`)).toBe(false)
  })
})

describe('words on paper', () => {
  it('are five, of which two different ones are asked', () => {
    const { groups, asked } = askWoorden(redact('tulp fiets brug zomer kast'))
    expect(groups.map((woord) => woord.reveal())).toEqual(['tulp', 'fiets', 'brug', 'zomer', 'kast'])
    expect(asked[0]).toBeLessThan(asked[1])
    expect(asked[1]).toBeLessThan(5)
  })

  it('take the asked word in any capitals or all of them, and nothing else', () => {
    const woorden = 'tulp fiets brug zomer kast'
    const { groups, asked, isRight } = askWoorden(redact(woorden))
    const word = groups[asked[0]]?.reveal() ?? ''
    expect(isRight(0, ` ${word.toUpperCase()}`)).toBe(true)
    expect(isRight(1, woorden)).toBe(true)
    expect(isRight(1, word)).toBe(false)
    expect(isRight(0, '')).toBe(false)
  })
})
