import { useEffect, useState } from 'react'
import { loadWoordenlijst, type Woordenlijst } from '../../data/wachtwoord.ts'

/** The list of words, once it is there. */
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
