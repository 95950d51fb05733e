import { describe, expect, it } from 'vitest'
import { type GewoneWeigering, gewoneTekst } from '../../src/data/gewoneTekst.ts'
import type { Storing } from '../../src/data/Register.ts'

describe('what any screen says when an act is refused', () => {
  it.each<readonly [GewoneWeigering | Storing, RegExp]>([
    [{ reden: 'leeg', veld: 'tekst' }, /Vul eerst iets in/],
    [{ reden: 'te-lang', veld: 'tekst', hoogstens: 200 }, /mag 200 tekens zijn/],
    [{ reden: 'bsn', veld: 'tekst' }, /burgerservicenummer/],
    [{ reden: 'datum' }, /datum bestaat niet/],
    [{ reden: 'datum-ongeldig' }, /datum bestaat niet/],
    [{ reden: 'bestaat-niet' }, /er niet meer/],
    [{ reden: 'niets-gewijzigd' }, /niets veranderd/],
    [{ reden: 'niets-veranderd' }, /niets veranderd/],
  ])('is a Dutch sentence: %o', (weigering, zin) => {
    expect(gewoneTekst(weigering)).toMatch(zin)
  })

  it('is never that something is gone when only the disk failed', () => {
    expect(gewoneTekst({ reden: 'onbekend' })).toBe(
      'Bewaren lukte niet. Wat u typte, staat nog hier. Probeer het opnieuw.',
    )
    expect(gewoneTekst({ reden: 'schijf-vol' })).toMatch(/schijf van dit apparaat is vol/)
  })
})
