import { useState } from 'react'
import { checkKopie, type GecontroleerdeKopie } from '../../data/reservekopie/checkKopie.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { kopieTekst } from './parts/kopieTekst.ts'
import { type LangWerk, useLangWerk } from './useLangWerk.ts'

export interface Controle {
  readonly werk: LangWerk
  readonly kopie: GecontroleerdeKopie | null
  readonly fout: string | null
  /** It is what a family got: that is read elsewhere. */
  readonly voorGezin: boolean
  readonly check: (bestand: File, woorden: Redacted<string>) => Promise<void>
  /** What was read no longer counts: another file was chosen. */
  readonly forget: () => void
}

/** Looks through a file; nothing changes by it. */
export function useControle(): Controle {
  const werk = useLangWerk()
  const [kopie, setKopie] = useState<GecontroleerdeKopie | null>(null)
  const [fout, setFout] = useState<string | null>(null)
  const [voorGezin, setVoorGezin] = useState(false)
  const forget = () => {
    setVoorGezin(false)
    setFout(null)
    setKopie(null)
  }
  return {
    werk,
    kopie,
    fout,
    voorGezin,
    forget,
    async check(bestand, woorden) {
      forget()
      const checked = await werk.run(async (opties) => await checkKopie(bestand, woorden, opties))
      if (checked === undefined) return
      if (checked.ok) setKopie(checked.value)
      else {
        setFout(kopieTekst(checked.error))
        setVoorGezin(checked.error.reden === 'voor-gezin')
      }
    },
  }
}
