import { type ReactNode, useState } from 'react'
import { sprekerOf } from '../../../domain/gezin/spreker.ts'
import type { Uitsnede } from '../../../domain/gezin/Uitsnede.ts'
import { readRegels } from '../../../domain/stem/regels.ts'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { veldenVoor } from '../teksten.ts'
import { useTaal } from '../useTaal.tsx'
import { EerderWoord } from './EerderWoord.tsx'
import { EigenWoord } from './EerdereWoorden.tsx'

/**
 * All that the team answered to this reader, also where the line is gone since; nothing when it answered nothing. Closed
 * each time one comes: whoever looks on as the tablet is given reads no words that are not for them.
 */
export function AntwoordVanTeam({ uitsnede }: { readonly uitsnede: Uitsnede }) {
  const { toon } = useTaal()
  const [open, setOpen] = useState(false)
  const zelf = sprekerOf(uitsnede)
  const { stemmen, eigenwoorden } = uitsnede.velden
  const regels = readRegels(veldenVoor(uitsnede))
  const all: readonly { readonly op: string; readonly woord: ReactNode }[] = [
    ...stemmen
      .filter(({ wie, antwoord }) => wie === zelf && antwoord !== null)
      .map((stem) => ({
        op: stem.antwoord?.op ?? '',
        woord: <EerderWoord key={stem.id} stem={stem} regels={regels} over />,
      })),
    ...eigenwoorden
      .filter(({ wie, watErmee }) => wie === zelf && watErmee !== null)
      .map((woorden) => ({
        op: woorden.watErmee?.op ?? '',
        woord: <EigenWoord key={woorden.id} woorden={woorden} over />,
      })),
  ].toSorted((a, b) => (a.op < b.op ? 1 : a.op > b.op ? -1 : 0))
  if (all.length === 0) return null
  return (
    <Disclosure summary={toon((c) => `${c.klopt.antwoord} (${all.length})`)} open={open} onToggle={setOpen}>
      {open ? <Stack gap="sm">{all.map(({ woord }) => woord)}</Stack> : null}
    </Disclosure>
  )
}
