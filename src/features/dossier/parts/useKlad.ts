import { useEffect } from 'react'
import { useRegister } from '../../../data/useStand.tsx'

/** What was typed under a button and not kept stands open again, so that it is seen. */
export function useKlad(key: string, onGevonden: (open: boolean) => void): void {
  const register = useRegister()
  useEffect(() => {
    let mounted = true
    void register.drafts.keys().then((keys) => {
      if (mounted && keys.includes(key)) onGevonden(true)
      return undefined
    })
    return () => {
      mounted = false
    }
  }, [register, key, onGevonden])
}
