import { render, renderHook, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type Taal, talen } from '../../../../../src/domain/taal/Taal.ts'
import { loadTaal } from '../../../../../src/features/oudermodus/talen/loadTaal.ts'
import { loadPakkettekst } from '../../../../../src/features/oudermodus/talen/thuis/loadPakkettekst.ts'
import { nl } from '../../../../../src/features/oudermodus/talen/thuis/nl.ts'
import type { Pakkettekst } from '../../../../../src/features/oudermodus/talen/thuis/Pakkettekst.ts'
import { usePakkettaal } from '../../../../../src/features/oudermodus/usePakkettaal.tsx'
import { letters } from '../../../../support/letters.ts'

type Tekst = readonly [plek: string, tekst: string]

/** Every text by its place; a function with a made-up number. */
function walk(value: unknown, plek = ''): readonly Tekst[] {
  if (typeof value === 'string') return [[plek, value]]
  if (typeof value === 'function') return walk((value as (aantal: number) => unknown)(3), plek)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => walk(part, `${plek}.${key}`))
}

const textsOf = ({ kies, veld, tot, antwoord, fout }: Pakkettekst) =>
  walk({ kies, veld, tot, antwoord, fout })

const dutch = new Map(textsOf(nl))
const alle = await Promise.all(talen.map(async (taal) => [taal, await loadPakkettekst(taal)] as const))
const vertaald = alle.filter(([taal]) => taal !== 'nl')

describe.each(alle)('around a package, in %s,', (taal, tekst) => {
  it('is every text, none of them empty, in the direction of the pages of that language', async () => {
    const { richting, nagekeken } = await loadTaal(taal)
    expect(tekst).toMatchObject({ taal, richting })
    expect(textsOf(tekst).filter(([, zin]) => zin.trim() === '')).toEqual([])
    expect(tekst.nagekeken && !nagekeken.gewoon).toBe(false)
  })

  it('every number, name of a file and day is said that the Dutch says', () => {
    const lost = textsOf(tekst).flatMap(([plek, zin]) =>
      (dutch.get(plek)?.match(/\b3\b|gezin\.txt|antwoord\.txt|QR/gu) ?? [])
        .filter((value) => !zin.includes(value))
        .map((value) => `${plek} without ${value}: ${zin}`),
    )
    expect(lost).toEqual([])
  })
})

describe.each(vertaald)('the words around a package in %s', (taal, tekst) => {
  it('are no Dutch, and in the letters of the language', () => {
    expect(textsOf(tekst).filter(([plek, zin]) => zin === dutch.get(plek))).toEqual([])
    expect(textsOf(tekst).filter(([, zin]) => !letters[taal].test(zin))).toEqual([])
  })

  it('never stand alone before they were checked', async () => {
    const { result } = renderHook(() => usePakkettaal(taal))
    await waitFor(() => expect(result.current).not.toBeNull())
    const own = tekst.kies.titel
    expect(result.current?.zin((c) => c.kies.titel)).toBe(tekst.nagekeken ? own : `${own} · ${nl.kies.titel}`)
    render(result.current?.toon((c) => c.kies.titel))
    expect(screen.getByText(own)).toHaveAttribute('lang', taal)
    expect(screen.getByText(nl.kies.titel)).toHaveAttribute('dir', 'ltr')
  })
})

it('a language that cannot be had leaves the Dutch, and says so', async () => {
  const { result } = renderHook(() => usePakkettaal('xx' as Taal))
  await waitFor(() => expect(result.current).toMatchObject({ taal: 'nl', mislukt: true }))
})
