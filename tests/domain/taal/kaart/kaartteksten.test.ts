import { describe, expect, it } from 'vitest'
import { kaartteksten } from '../../../../src/domain/taal/kaart/kaartteksten.ts'
import { talen } from '../../../../src/domain/taal/Taal.ts'
import { findBsnLike } from '../../../../src/lib/bsn.ts'
import type { Zin } from '../../../../src/features/oudermodus/talen/Catalogus.ts'
import { loadTaal } from '../../../../src/features/oudermodus/talen/loadTaal.ts'
import { nl } from '../../../../src/features/oudermodus/talen/nl.ts'

const toGrownup = (zin: Zin): string => (typeof zin === 'string' ? zin : zin.u)
const catalogusIn = async (taal: (typeof talen)[number]) => (taal === 'nl' ? nl : await loadTaal(taal))

/** Every text of a card, filled in where it takes a value. */
const textsOf = (een: unknown): readonly string[] => {
  if (typeof een === 'string') return [een]
  if (typeof een === 'function') return [String(een('Z. K.'))]
  return typeof een === 'object' && een !== null ? Object.values(een).flatMap(textsOf) : []
}

describe.each(talen)('the card in %s', (taal) => {
  const kaart = kaartteksten[taal]

  it('is in that language, and has every text', () => {
    expect(kaart.taal).toBe(taal)
    for (const tekst of textsOf(kaart)) expect(tekst.trim()).not.toBe('')
  })

  it('says what the family page says, in the same words', async () => {
    const { eerste, woorden, richting, nagekeken } = await catalogusIn(taal)
    expect(kaart.richting).toBe(richting)
    expect(kaart.nagekeken).toBe(nagekeken.gewoon)
    expect(kaart.doel).toBe(toGrownup(woorden.over.doel))
    expect(kaart.volgende).toBe(toGrownup(woorden.over.volgende))
    expect(kaart.uiterlijk('7')).toBe(eerste.uiterlijk('7'))
    for (const zelfde of ['geenDoel', 'stap', 'geenStap', 'geenWie', 'geenWanneer', 'geenVolgende'] as const)
      expect(kaart[zelfde]).toBe(eerste[zelfde])
    for (const [partij, woord] of Object.entries(kaart.partij))
      expect(woord).toBe(toGrownup(woorden.partij[partij as keyof typeof kaart.partij]))
    // At home there is no table to ask: only how it is.
    expect(toGrownup(eerste.voorlopig).startsWith(kaart.voorlopig)).toBe(true)
    expect(eerste.geenTelefoon.startsWith(kaart.geenTelefoon)).toBe(true)
  })

  it('holds no rights, no leerplicht rule and no number of a person', () => {
    for (const tekst of textsOf(kaart)) expect(findBsnLike(tekst)).toBeNull()
    expect(kaart).not.toHaveProperty('rechten')
    expect(kaart).not.toHaveProperty('leerplicht')
  })
})
