import { describe, expect, it } from 'vitest'
import { sterkteTekst } from '../../src/data/wachtwoordTekst.ts'
import { strengthOf } from '../../src/vault/strengthOf.ts'

describe('what is said of an own wachtwoord', () => {
  it.each([
    ['korter dan 14', 'Nog 1 teken erbij. Minstens 14.'],
    ['kort', 'Nog 10 tekens erbij. Minstens 14.'],
    ['928374650192837', 'Alleen cijfers is snel te raden.'],
    ['fietsbelfietsbel', 'Hier komt steeds hetzelfde terug.'],
    ['qwertyuiopasdfgh', 'Een rijtje van het toetsenbord is snel te raden.'],
    ['Kantelteam 2026!', 'Dit proberen mensen het eerst.'],
    ['roze mist 31 uil', 'Sterkte: goed. De vijf woorden zijn sterker.'],
    ['mijn tante eet graag oude kaas', 'Sterkte: sterk.'],
  ])('for %j: %s', (wachtwoord, zin) => {
    expect(sterkteTekst(strengthOf(wachtwoord))).toContain(zin)
  })
})
