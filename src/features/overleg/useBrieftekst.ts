import { useEffect, useState } from 'react'
import type { Brieftekst } from '../../domain/taal/brief/Brieftekst.ts'
import { loadBrief } from '../../domain/taal/brief/loadBrief.ts'
import { nl } from '../../domain/taal/brief/nl.ts'
import type { Taal } from '../../domain/taal/Taal.ts'

interface Stand {
  readonly tekst: Brieftekst
  /** The language could not be had: the letter stays Dutch. */
  readonly mislukt: boolean
}

const dutch: Stand = { tekst: nl, mislukt: false }

/** The texts of the letter in this language; Dutch until they are there. */
export function useBrieftekst(taal: Taal): Stand {
  const [geladen, setGeladen] = useState<Stand & { readonly taal: Taal }>({ ...dutch, taal: 'nl' })
  useEffect(() => {
    if (taal === 'nl') return
    let weg = false
    const load = async () => {
      const tekst = await loadBrief(taal).catch(() => null)
      if (!weg) setGeladen({ taal, tekst: tekst ?? nl, mislukt: tekst === null })
    }
    void load()
    return () => {
      weg = true
    }
  }, [taal])
  return geladen.taal === taal ? geladen : dutch
}
