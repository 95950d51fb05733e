import { createContext, use, useEffect, useId } from 'react'

/** Parts of which something can be half typed without being kept by going on. */
export const kladdelen = ['regie', 'doel', 'instemming', 'acties'] as const
export type Kladdeel = (typeof kladdelen)[number]

/** Tells that under this name something is typed and not kept; null when there is nothing any more. */
type Meld = (naam: string, deel: Kladdeel | null) => void

export const KladContext = createContext<Meld>(() => undefined)

/** Lets the worksheet know that something stands here that only a press on a button keeps. */
export function useKladmelding(deel: Kladdeel, typed: boolean): void {
  const meld = use(KladContext)
  const naam = useId()
  useEffect(() => {
    if (!typed) return undefined
    meld(naam, deel)
    return () => meld(naam, null)
  }, [meld, naam, deel, typed])
}
