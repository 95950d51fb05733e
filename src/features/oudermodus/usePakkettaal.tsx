import { type ReactNode, useEffect, useState } from 'react'
import type { Taal } from '../../domain/taal/Taal.ts'
import { Bilingual } from '../../ui/Bilingual.tsx'
import { loadPakkettekst } from './talen/thuis/loadPakkettekst.ts'
import { nl } from './talen/thuis/nl.ts'
import type { Pakkettekst } from './talen/thuis/Pakkettekst.ts'

type Kies = (tekst: Pakkettekst) => string

export interface Pakketspraak {
  /** In this language; beside the Dutch while nobody checked it. For a name that takes plain text only. */
  readonly zin: (kies: Kies) => string
  /** The same for the eye: each language in its own direction. */
  readonly toon: (kies: Kies) => ReactNode
  readonly taal: Taal
  readonly richting: 'ltr' | 'rtl'
  /** The language could not be had: what stands there is Dutch. */
  readonly mislukt: boolean
}

function spraak(tekst: Pakkettekst, mislukt: boolean): Pakketspraak {
  const { taal, richting, nagekeken } = tekst
  return {
    zin: (kies) => (nagekeken ? kies(tekst) : `${kies(tekst)} · ${kies(nl)}`),
    toon: (kies) =>
      nagekeken ? (
        kies(tekst)
      ) : (
        <Bilingual
          lang={taal}
          dir={richting}
          text={kies(tekst)}
          beside={{ lang: 'nl', dir: 'ltr', text: kies(nl) }}
        />
      ),
    taal,
    richting,
    mislukt,
  }
}

const dutch = spraak(nl, false)

/** The words around a package in this language; null until there are any, then the ones before until these are there. */
export function usePakkettaal(taal: Taal): Pakketspraak | null {
  const [geladen, setGeladen] = useState<Pakketspraak | null>(null)
  useEffect(() => {
    let weg = false
    const load = async () => {
      const tekst = await loadPakkettekst(taal).catch(() => null)
      if (!weg) setGeladen(tekst === null ? spraak(nl, true) : spraak(tekst, false))
    }
    void load()
    return () => {
      weg = true
    }
  }, [taal])
  return taal === 'nl' ? dutch : geladen
}
