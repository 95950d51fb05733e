import type { ReactNode } from 'react'
import { sprekerOf } from '../../../domain/gezin/spreker.ts'
import type { Uitsnede } from '../../../domain/gezin/Uitsnede.ts'
import { readRegels } from '../../../domain/stem/regels.ts'
import { Card } from '../../../ui/Card.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { veldenVoor } from '../teksten.ts'
import { useTaal } from '../useTaal.tsx'
import { EerderWoord } from './EerderWoord.tsx'
import { EigenWoord } from './EerdereWoorden.tsx'

/** How many stand open; what is older is behind a fold. */
const newest = 3

/** All that the team answered to this reader, also where the line is gone since; nothing when it answered nothing. */
export function AntwoordVanTeam({ uitsnede }: { readonly uitsnede: Uitsnede }) {
  const { toon } = useTaal()
  const zelf = sprekerOf(uitsnede)
  const { stemmen, eigenwoorden } = uitsnede.velden
  const regels = readRegels(veldenVoor(uitsnede))
  const all: readonly { readonly id: string; readonly op: string; readonly woord: ReactNode }[] = [
    ...stemmen
      .filter(({ wie, antwoord }) => wie === zelf && antwoord !== null)
      .map((stem) => ({
        id: stem.id,
        op: stem.antwoord?.op ?? '',
        woord: <EerderWoord key={stem.id} stem={stem} regels={regels} over />,
      })),
    ...eigenwoorden
      .filter(({ wie, watErmee }) => wie === zelf && watErmee !== null)
      .map((woorden) => ({
        id: woorden.id,
        op: woorden.watErmee?.op ?? '',
        woord: <EigenWoord key={woorden.id} woorden={woorden} over />,
      })),
  ].toSorted((a, b) => (a.op < b.op ? 1 : a.op > b.op ? -1 : 0))
  if (all.length === 0) return null
  const woorden = all.map(({ woord }) => woord)
  return (
    <Card title={toon((c) => c.klopt.antwoord)}>
      <Stack gap="sm">
        {woorden.slice(0, newest)}
        {woorden.length > newest ? (
          <Disclosure summary={toon((c) => c.meer.eerder)}>
            <Stack gap="sm">{woorden.slice(newest)}</Stack>
          </Disclosure>
        ) : null}
      </Stack>
    </Card>
  )
}
