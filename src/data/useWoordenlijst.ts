/** The word list for screens: it comes after the page, in a chunk of its own. */
import { useEffect, useState } from 'react'
import type { Woordenlijst } from './wachtwoord.ts'

/** The list the words of a wachtwoord are drawn from; null until it is there. */
export function useWoordenlijst(): Woordenlijst | null {
  const [lijst, setLijst] = useState<Woordenlijst | null>(null)
  useEffect(() => {
    let mounted = true
    void import('./wachtwoord.ts')
      .then(async ({ loadWoordenlijst }) => {
        const loaded = await loadWoordenlijst()
        if (mounted) setLijst(loaded)
        return undefined
      })
      .catch(() => undefined)
    return () => {
      mounted = false
    }
  }, [])
  return lijst
}

const none: Woordenlijst['complete'] = () => []

/** Completes a word of the wachtwoord once the list is there. */
export const useWoorden = (): Woordenlijst['complete'] => useWoordenlijst()?.complete ?? none
