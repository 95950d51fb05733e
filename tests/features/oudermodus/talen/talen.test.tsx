import { render, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { type Taal, talen } from '../../../../src/domain/taal/Taal.ts'
import type { Catalogus, Groep, Zin } from '../../../../src/features/oudermodus/talen/Catalogus.ts'
import { loadTaal } from '../../../../src/features/oudermodus/talen/loadTaal.ts'
import { nl } from '../../../../src/features/oudermodus/talen/nl.ts'
import { TaalContext } from '../../../../src/features/oudermodus/talen/TaalContext.ts'
import { useTaal } from '../../../../src/features/oudermodus/useTaal.tsx'
import { needsDutch, talenKlaar, talenNagekeken } from '../../../../src/features/overdracht/overdrachtForm.ts'
import { letters } from '../../../support/letters.ts'

const groepen: readonly Groep[] = ['gewoon', 'rechten', 'leerplicht']
const vormen = ['je', 'u'] as const
type Vorm = (typeof vormen)[number]

type Tekst = readonly [plek: string, tekst: string]

/** Every text by its place as one reader reads it; a function with made-up values. */
function walk(value: unknown, vorm: Vorm, plek = ''): readonly Tekst[] {
  if (typeof value === 'string') return [[plek, value]]
  if (typeof value === 'function')
    return walk((value as (...args: string[]) => unknown)('Noor', '3'), vorm, plek)
  if (typeof value !== 'object' || value === null) return []
  if ('je' in value && 'u' in value) return walk(value[vorm], vorm, plek)
  return Object.entries(value).flatMap(([key, part]) => walk(part, vorm, `${plek}.${key}`))
}

function textsOf(catalogus: Catalogus, vorm: Vorm): readonly Tekst[] {
  const { taal: _taal, richting: _richting, nagekeken: _nagekeken, datum: _datum, ...teksten } = catalogus
  return walk(teksten, vorm)
}

const bothForms = (catalogus: Catalogus): readonly Tekst[] =>
  vormen.flatMap((vorm) =>
    textsOf(catalogus, vorm).map(([plek, tekst]) => [`${vorm}${plek}`, tekst] as const),
  )

const dutch = new Map(bothForms(nl))
const words = (tekst: string): number => tekst.split(/\s+/u).length
const catalogi = await Promise.all(talen.map(async (taal) => [taal, await loadTaal(taal)] as const))
const vertaald = catalogi.filter(([taal]) => taal !== 'nl')

describe('the languages to choose from', () => {
  it('are all that there are, and who checked them is told as their texts say', () => {
    expect(talenKlaar).toEqual(talen)
    const checked = catalogi.filter(([, { nagekeken }]) => groepen.every((groep) => nagekeken[groep]))
    expect(talenNagekeken).toEqual(checked.map(([taal]) => taal))
    expect(talen.filter(needsDutch)).toEqual(talen.filter((taal) => !talenNagekeken.includes(taal)))
    expect(needsDutch('')).toBe(false)
  })

  it('answer with an error for one that is not there', async () => {
    await expect(loadTaal('xx' as Taal)).rejects.toThrow()
  })
})

describe.each(catalogi)('the catalogue %s', (taal, catalogus) => {
  it('is of that language, in its direction', () => {
    expect(catalogus.taal).toBe(taal)
    expect(catalogus.richting).toBe(taal === 'ar' ? 'rtl' : 'ltr')
  })

  it('has every text that the Dutch has, none of them empty', () => {
    const all = bothForms(catalogus)
    expect(all.map(([plek]) => plek).toSorted()).toEqual([...dutch.keys()].toSorted())
    expect(all.filter(([, tekst]) => tekst.trim() === '')).toEqual([])
  })

  it('says every name, date and number that the Dutch says', () => {
    const lost = bothForms(catalogus).flatMap(([plek, tekst]) =>
      (dutch.get(plek)?.match(/\bNoor\b|\b3\b/gu) ?? [])
        .filter((value) => !tekst.includes(value))
        .map((value) => `${plek} without ${value}: ${tekst}`),
    )
    expect(lost).toEqual([])
  })

  it('has a date of its own for every month, with and without the day, in digits everyone knows', () => {
    const maanden = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`)
    expect(new Set(maanden.map((maand) => catalogus.datum(maand))).size).toBe(12)
    for (const maand of maanden) {
      expect(catalogus.datum(`${maand}-09`)).toMatch(/(?<!\d)9(?!\d).*2026/u)
      expect(catalogus.datum(maand)).toContain('2026')
      expect(catalogus.datum(maand)).not.toMatch(/(?<!\d)\d{1,2}(?!\d)/u)
      expect(catalogus.datum(maand)).toMatch(letters[taal])
    }
  })
})

describe.each(vertaald)('the translation %s', (taal, catalogus) => {
  it('is no Dutch, and written in the letters of its language', () => {
    const same = bothForms(catalogus).filter(([plek, tekst]) => words(tekst) > 3 && tekst === dutch.get(plek))
    expect(same).toEqual([])
    const foreign = bothForms(catalogus).filter(([, tekst]) => {
      const own = tekst.replaceAll('Noor', '')
      return /\p{L}/u.test(own) && !letters[taal].test(own)
    })
    expect(foreign).toEqual([])
  })

  it('never stands alone before it was checked', () => {
    const wrapper = ({ children }: { readonly children: ReactNode }) => (
      <TaalContext value={{ catalogus, vorm: 'u' }}>{children}</TaalContext>
    )
    const { zin, toon } = renderHook(() => useTaal(), { wrapper }).result.current
    const inForm = (text: Zin) => (typeof text === 'string' ? text : text.u)
    const samples: Readonly<Record<Groep, (van: Catalogus) => Zin>> = {
      gewoon: (c) => c.klopt.titel,
      rechten: (c) => c.rechten.zin,
      leerplicht: (c) => c.leerplicht.toezicht,
    }
    for (const groep of groepen) {
      const kies = samples[groep]
      const [own, beside] = [inForm(kies(catalogus)), inForm(kies(nl))]
      const alone = catalogus.nagekeken[groep]
      expect(zin(kies, groep)).toBe(alone ? own : `${own} · ${beside}`)
      const { container, unmount } = render(toon(kies, groep))
      expect(container).toHaveTextContent(alone ? own : `${own}${beside}`)
      if (!alone) expect(container.querySelector('[lang="nl"][dir="ltr"]')).toHaveTextContent(beside)
      unmount()
    }
  })
})
