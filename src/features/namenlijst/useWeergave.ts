import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { LijstKeuze, Volgorde } from '../../domain/dossier/lijst.ts'
import { type Aandacht, isAandacht } from '../../domain/vandaag/aandacht.ts'
import { currentPath, goToInstead } from '../../lib/adres.ts'
import { useMemory } from '../../ui/Remember.tsx'

interface Gekozen {
  readonly keuze: LijstKeuze
  readonly zoek: string
  readonly volgorde: Volgorde | null
}

/** What one left to open a worksheet, so that one comes back to it. */
interface Verlaten {
  readonly aandacht: Aandacht | null
  readonly scroll: number
}

export interface Weergave extends Gekozen {
  /** Only the children of one line of Vandaag; search and filters chosen before do not count then. */
  readonly aandacht: Aandacht | null
  readonly set: (change: Partial<Gekozen>) => void
  readonly toonAlle: () => void
}

const alles: Gekozen = { keuze: {}, zoek: '', volgorde: null }
const nergens: Verlaten = { aandacht: null, scroll: 0 }

/** How one looks at the list; kept while the team is open. `adres` names a line of Vandaag whose children one wants. */
export function useWeergave(adres: string | undefined): Weergave {
  const geheugen = useMemory<Gekozen>('namenlijst')
  const [gekozen, setGekozen] = useState(() => geheugen.read() ?? alles)
  const [binnen, setBinnen] = useState('')
  const { van, forget } = useTerugkeer(isAandacht(adres) ? adres : undefined)
  const aandacht = isAandacht(adres) ? adres : van
  const keep = (next: Gekozen): void => {
    geheugen.write(next)
    setGekozen(next)
  }
  return {
    ...gekozen,
    ...(aandacht === null ? {} : { keuze: {}, zoek: binnen }),
    aandacht,
    set: ({ zoek, ...change }) => {
      if (aandacht === null) keep({ ...gekozen, ...change, ...(zoek === undefined ? {} : { zoek }) })
      else {
        if (zoek !== undefined) setBinnen(zoek)
        keep({ ...gekozen, ...change })
      }
    },
    toonAlle: () => {
      keep({ ...alles, volgorde: gekozen.volgorde })
      setBinnen('')
      forget()
      if (adres !== undefined) goToInstead('/namenlijst')
    },
  }
}

interface Terugkeer {
  /** The line of Vandaag whose children stood here when a worksheet was opened. */
  readonly van: Aandacht | null
  readonly forget: () => void
}

/** Back from a worksheet: the same children, at the same place. Left for another screen, that is over. */
function useTerugkeer(adres: Aandacht | undefined): Terugkeer {
  const geheugen = useMemory<Verlaten>('namenlijst-verlaten')
  const [verlaten, setVerlaten] = useState(() => {
    const left = geheugen.read() ?? nergens
    return adres === undefined || adres === left.aandacht ? left : nergens
  })
  const van = adres === undefined ? verlaten.aandacht : null
  const now = useRef(nergens)
  useLayoutEffect(() => {
    now.current = { ...now.current, aandacht: adres ?? van }
  }, [adres, van])

  useEffect(() => {
    const follow = (): void => {
      if (isHere()) now.current = { ...now.current, scroll: window.scrollY }
    }
    addEventListener('scroll', follow, { passive: true })
    return () => {
      removeEventListener('scroll', follow)
      geheugen.write(currentPath().startsWith('/dossier/') ? now.current : nergens)
    }
  }, [geheugen])

  const { scroll } = verlaten
  useEffect(() => {
    if (scroll === 0) return undefined
    // After the step to this address itself, which goes to the top.
    const frame = requestAnimationFrame(() => window.scrollTo(0, scroll))
    return () => cancelAnimationFrame(frame)
  }, [scroll])

  return { van, forget: () => setVerlaten(nergens) }
}

const isHere = (): boolean => currentPath().startsWith('/namenlijst')
