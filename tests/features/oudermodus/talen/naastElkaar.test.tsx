import { render, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { talen } from '../../../../src/domain/taal/Taal.ts'
import type { Catalogus, Groep, Zin } from '../../../../src/features/oudermodus/talen/Catalogus.ts'
import { loadTaal } from '../../../../src/features/oudermodus/talen/loadTaal.ts'
import { nl } from '../../../../src/features/oudermodus/talen/nl.ts'
import { TaalContext } from '../../../../src/features/oudermodus/talen/TaalContext.ts'
import { useTaal } from '../../../../src/features/oudermodus/useTaal.tsx'

type Pad = readonly string[]

/** The place of every text in a catalogue. */
function paden(value: unknown, pad: Pad = []): readonly Pad[] {
  if (typeof value !== 'object' || value === null) return [pad]
  if ('je' in value) return [pad]
  return Object.entries(value).flatMap(([key, part]) => paden(part, [...pad, key]))
}

/** The text at a place; a function is given made-up values. */
function textAt(catalogus: Catalogus, pad: Pad): Zin {
  const found = pad.reduce<unknown>(
    (part, key) => (part as Readonly<Record<string, unknown>>)[key],
    catalogus,
  )
  return (typeof found === 'function' ? found('Noor', 3) : found) as Zin
}

const { taal: _taal, richting: _richting, nagekeken: _nagekeken, datum: _datum, ...teksten } = nl
const alle = paden(teksten)
const groepVan = ([first]: Pad): Groep => (first === 'rechten' || first === 'leerplicht' ? first : 'gewoon')

describe('a language that nobody checked', () => {
  it.each(talen.filter((taal) => taal !== 'nl'))(
    '%s stands beside the Dutch, in every text',
    async (taal) => {
      const catalogus = await loadTaal(taal)
      expect(catalogus.nagekeken).toEqual({ gewoon: false, rechten: false, leerplicht: false })
      for (const vorm of ['je', 'u'] as const) {
        const wrapper = ({ children }: { readonly children: ReactNode }) => (
          <TaalContext value={{ catalogus, vorm }}>{children}</TaalContext>
        )
        const { zin, toon } = renderHook(() => useTaal(), { wrapper }).result.current
        const read = (zelf: Zin) => (typeof zelf === 'string' ? zelf : zelf[vorm])
        const alone = alle.filter((pad) => {
          const kies = (van: Catalogus) => textAt(van, pad)
          const [own, dutch] = [read(kies(catalogus)), read(kies(nl))]
          const { container: shown, unmount } = render(toon(kies, groepVan(pad)))
          const found = [`[lang="${taal}"][dir="${catalogus.richting}"]`, '[lang="nl"][dir="ltr"]'].map(
            (where) => shown.querySelector(where)?.textContent,
          )
          unmount()
          return !(zin(kies, groepVan(pad)) === `${own} · ${dutch}` && found[0] === own && found[1] === dutch)
        })
        expect(alone).toEqual([])
      }
      expect(alle.length).toBeGreaterThan(120)
      expect(alle.length).toBeLessThanOrEqual(140)
    },
  )
})
