import { useEffect, useState } from 'react'
import type { Taal } from '../../domain/taal/Taal.ts'
import type { Catalogus } from './talen/Catalogus.ts'
import { loadTaal } from './talen/loadTaal.ts'
import { nl } from './talen/nl.ts'

interface Stand {
  readonly catalogus: Catalogus
  /** The language could not be had: what stands there is Dutch, and stays so. */
  readonly mislukt: boolean
}

const dutch: Stand = { catalogus: nl, mislukt: false }

/** The texts in this language; null until they are there, so that no page turns from left to right before one's eyes. */
export function useCatalogus(taal: Taal): Stand | null {
  const [geladen, setGeladen] = useState<Stand & { readonly taal: Taal }>({ ...dutch, taal: 'nl' })
  useEffect(() => {
    if (taal === 'nl') return
    let weg = false
    const load = async () => {
      const catalogus = await loadTaal(taal).catch(() => null)
      if (!weg) setGeladen({ taal, catalogus: catalogus ?? nl, mislukt: catalogus === null })
    }
    void load()
    return () => {
      weg = true
    }
  }, [taal])
  if (taal === 'nl') return dutch
  return geladen.taal === taal ? geladen : null
}
