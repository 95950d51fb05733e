import { describe, expect, it } from 'vitest'
import type { Storing } from '../../src/data/Register.ts'
import { storingTekst } from '../../src/data/storingTekst.ts'

const storingen: readonly Storing[] = [
  { reden: 'schijf-vol' },
  { reden: 'verbinding-weg' },
  { reden: 'kluis-dicht' },
  { reden: 'gewist' },
  { reden: 'onleesbaar', aantal: 1 },
  { reden: 'onleesbaar', aantal: 3 },
  { reden: 'nieuwere-versie' },
  { reden: 'vreemde-rij' },
  { reden: 'opslag-weg' },
  { reden: 'klok', verschilUren: 48 },
  { reden: 'geen-opslag' },
  { reden: 'geen-crypto' },
  { reden: 'gestopt' },
  { reden: 'onbekend' },
]

describe('a failure', () => {
  it('has a sentence of its own, for each that there is', () => {
    const sentences = storingen.map((storing) => storingTekst(storing))
    expect(new Set(sentences).size).toBe(storingen.length)
    expect(sentences.every((sentence) => sentence.endsWith('.'))).toBe(true)
  })

  it('of a full disk is tried again by the app, or by the person where nothing waits', () => {
    expect(storingTekst({ reden: 'schijf-vol' })).toMatch(
      /Maak ruimte vrij\. De app bewaart het dan vanzelf\.$/,
    )
    expect(storingTekst({ reden: 'schijf-vol' }, 'zelf')).toMatch(/probeer het opnieuw\.$/)
    expect(storingTekst({ reden: 'verbinding-weg' }, 'zelf')).not.toContain('vanzelf')
  })

  it('counts what cannot be read', () => {
    expect(storingTekst({ reden: 'onleesbaar', aantal: 3 })).toContain('3 regels')
  })
})
