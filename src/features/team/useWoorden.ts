import { useEffect, useState } from 'react'
import { loadWoordenlijst, type Woordenlijst } from '../../data/wachtwoord.ts'

/** The list the words are drawn from; null until it is there. */
export function useWoordenlijst(): Woordenlijst | null {
  const [lijst, setLijst] = useState<Woordenlijst | null>(null)
  useEffect(() => {
    let mounted = true
    void loadWoordenlijst().then((loaded) => {
      if (mounted) setLijst(loaded)
      return undefined
    })
    return () => {
      mounted = false
    }
  }, [])
  return lijst
}

/** Completes a word of the wachtwoord once the list is there. */
export const useWoorden = (): Woordenlijst['complete'] | undefined => useWoordenlijst()?.complete
