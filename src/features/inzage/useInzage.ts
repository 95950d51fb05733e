import { useEffect, useState } from 'react'
import type { Storing } from '../../data/Register.ts'
import { useRegister } from '../../data/useStand.tsx'
import type { InzageRegel } from '../../domain/inzage/inzage.ts'

export type MaandenStand =
  | { readonly staat: 'laden' }
  | { readonly staat: 'storing'; readonly storing: Storing }
  | { readonly staat: 'klaar'; readonly maanden: readonly string[] }

export type RegelsStand =
  | { readonly staat: 'laden' }
  | { readonly staat: 'storing'; readonly storing: Storing }
  | { readonly staat: 'klaar'; readonly regels: readonly InzageRegel[] }

/** The months of which there are notes, newest first. */
export function useMaanden(): MaandenStand {
  const register = useRegister()
  const [stand, setStand] = useState<MaandenStand>({ staat: 'laden' })
  useEffect(() => {
    let mounted = true
    void (async () => {
      const { inzage } = await register.beheer()
      const found = await inzage.months()
      if (!mounted) return
      setStand(
        found.ok ? { staat: 'klaar', maanden: found.value } : { staat: 'storing', storing: found.error },
      )
    })()
    return () => {
      mounted = false
    }
  }, [register])
  return stand
}

/** The notes of one month; read again when something was written. */
export function useRegels(maand: string): RegelsStand {
  const register = useRegister()
  const [read, setRead] = useState<{ readonly maand: string; readonly stand: RegelsStand } | null>(null)
  useEffect(() => {
    let mounted = true
    const look = async (): Promise<void> => {
      const { inzage } = await register.beheer()
      const found = await inzage.read(maand)
      if (!mounted) return
      const stand: RegelsStand = found.ok
        ? { staat: 'klaar', regels: found.value }
        : { staat: 'storing', storing: found.error }
      setRead({ maand, stand })
    }
    void look()
    const unsubscribe = register.subscribe(() => void look())
    return () => {
      mounted = false
      unsubscribe()
    }
  }, [register, maand])
  return read?.maand === maand ? read.stand : { staat: 'laden' }
}
