import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { talen } from '../../../../src/domain/taal/Taal.ts'
import type { Zin } from '../../../../src/features/oudermodus/talen/Catalogus.ts'
import { loadTaal } from '../../../../src/features/oudermodus/talen/loadTaal.ts'
import { nl } from '../../../../src/features/oudermodus/talen/nl.ts'
import { TaalContext } from '../../../../src/features/oudermodus/talen/TaalContext.ts'
import { atHome, ThuisContext } from '../../../../src/features/oudermodus/talen/ThuisContext.ts'
import { teamvragen } from '../../../../src/features/oudermodus/talen/teamvragen.ts'
import { type Thuistekst, thuisteksten } from '../../../../src/features/oudermodus/talen/thuisteksten.ts'
import { useTaal } from '../../../../src/features/oudermodus/useTaal.tsx'

const both = (zin: Zin): readonly string[] => (typeof zin === 'string' ? [zin] : [zin.je, zin.u])
const textsOf = (tekst: Thuistekst): readonly string[] => [
  tekst.klaar,
  tekst.verstuur,
  tekst.verstuurdOm('14.03'),
  tekst.nogNiet,
  tekst.uitleg,
  ...both(tekst.nietVerstuurd),
  tekst.ja,
]
const alle = await Promise.all(talen.map(async (taal) => [taal, await loadTaal(taal)] as const))
const vertaald = alle.filter(([taal]) => taal !== 'nl')

describe.each(alle)('on the own tablet of a family, in %s,', (taal, catalogus) => {
  const tekst = thuisteksten[taal]

  it('no text is empty, and the time is said', () => {
    expect(textsOf(tekst).filter((zin) => zin.trim() === '')).toEqual([])
    expect(tekst.verstuurdOm('14.03')).toContain('14.03')
  })

  it('nothing is sent or kept: what is said at the table is said otherwise', () => {
    const { balk, bewaren, klaar } = atHome(catalogus)
    expect(balk.klaar).not.toBe(catalogus.balk.klaar)
    expect(bewaren.verstuur).not.toBe(catalogus.bewaren.verstuur)
    expect(bewaren.verstuurdOm('14.03')).not.toBe(catalogus.bewaren.verstuurdOm('14.03'))
    expect(bewaren.klad).toBe(bewaren.nogNiet)
    expect(klaar.uitleg).not.toBe(catalogus.klaar.uitleg)
    expect(klaar.ja).not.toBe(catalogus.klaar.ja)
  })
})

describe.each(alle)('at home nobody sits at a table: in %s', (taal, catalogus) => {
  it('the team is asked, in every sentence that asks', () => {
    const { eerste, zeggen, bewaren } = atHome(catalogus)
    const [here, there] = [
      [eerste.geenContact, eerste.geenTelefoon, zeggen.nogNiets, bewaren.mislukt, bewaren.dicht],
      [
        catalogus.eerste.geenContact,
        catalogus.eerste.geenTelefoon,
        catalogus.zeggen.nogNiets,
        catalogus.bewaren.mislukt,
        catalogus.bewaren.dicht,
      ],
    ].map((zinnen) => zinnen.flatMap(both))
    expect(here?.filter((zin) => zin.trim() === '' || there?.includes(zin))).toEqual([])
    expect(here).toEqual(Object.values(teamvragen[taal]).flatMap(both))
    if (taal !== 'nl') {
      const dutch = new Set(Object.values(teamvragen.nl).flatMap(both))
      expect(here?.filter((zin) => dutch.has(zin))).toEqual([])
    }
  })
})

describe.each(vertaald)('that in %s', (_, catalogus) => {
  it('stands beside the Dutch for at home, never alone before it was checked', () => {
    const wrapper = ({ children }: { readonly children: ReactNode }) => (
      <ThuisContext value>
        <TaalContext value={{ catalogus, vorm: 'u' }}>{children}</TaalContext>
      </ThuisContext>
    )
    const { zin } = renderHook(() => useTaal(), { wrapper }).result.current
    const own = thuisteksten[catalogus.taal].ja
    expect(zin((c) => c.klaar.ja)).toBe(catalogus.nagekeken.gewoon ? own : `${own} · ${thuisteksten.nl.ja}`)
    expect(zin((c) => c.klopt.titel)).toContain(nl.klopt.titel)
  })

  it('is no Dutch', () => {
    const dutch = textsOf(thuisteksten.nl)
    expect(textsOf(thuisteksten[catalogus.taal]).filter((zin) => dutch.includes(zin))).toEqual([])
  })
})
