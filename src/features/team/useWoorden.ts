import { useEffect, useState } from 'react'
import { loadWoordenlijst, type Woordenlijst } from '../../data/wachtwoord.ts'

const none: Woordenlijst['complete'] = () => []

/** Completes a word of the wachtwoord once the list is there. */
export function useWoorden(): Woordenlijst['complete'] {
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
  return lijst?.complete ?? none
}
