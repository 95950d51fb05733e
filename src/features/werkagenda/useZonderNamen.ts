import { useState } from 'react'
import { useTeam } from '../../data/useNouns.ts'
import { useDossiers, useRegister } from '../../data/useStand.tsx'
import { scrubKaart } from '../../domain/werkagenda/scrubKaart.ts'
import type { Vervangen } from '../../domain/verslag/Verslag.ts'

export interface ZonderNamen {
  /** What was taken out and is to be looked at before it is kept. */
  readonly vervangen: readonly Vervangen[]
  /** The texts without the names the team knows; null when there was none that was not shown before. */
  readonly clean: (teksten: Readonly<Record<string, string>>) => Readonly<Record<string, string>> | null
}

/** The same road as a card: names are taken out, shown once, and what a person then leaves there is kept. */
export function useZonderNamen(): ZonderNamen {
  const register = useRegister()
  const kinderen = useDossiers()
  const { leden } = useTeam()
  const [vervangen, setVervangen] = useState<readonly Vervangen[]>([])
  const clean: ZonderNamen['clean'] = (teksten) => {
    const mensen = leden.map(({ naam }) => naam)
    const nummers = register.rugnummersInUse()
    const shown = new Set(vervangen.map(({ gevonden }) => gevonden.reveal()))
    const found = Object.entries(teksten).flatMap(([veld, tekst]) => {
      const schoon = scrubKaart(tekst, kinderen, mensen, nummers, shown)
      return schoon.vervangen.length === 0 ? [] : [{ veld, ...schoon }]
    })
    if (found.length === 0) return null
    setVervangen(found.flatMap((een) => een.vervangen).reduce(addUp, vervangen))
    return Object.fromEntries(found.map(({ veld, tekst }) => [veld, tekst]))
  }
  return { vervangen, clean }
}

/** The same name in two columns is one line. */
function addUp(known: readonly Vervangen[], een: Vervangen): readonly Vervangen[] {
  const same = (other: Vervangen): boolean =>
    other.door === een.door && other.gevonden.reveal() === een.gevonden.reveal()
  if (!known.some(same)) return [...known, een]
  return known.map((other) => (same(other) ? { ...other, aantal: other.aantal + een.aantal } : other))
}
