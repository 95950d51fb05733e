import { useState } from 'react'
import { kaartenVan } from '../../../domain/overleg/kaarten.ts'
import type { Kaart, Overleg } from '../../../domain/overleg/Overleg.ts'
import { type Punt, puntVan, tienpunten } from '../../../domain/tienpunten/tienpunten.ts'
import { Card } from '../../../ui/Card.tsx'
import { FilterChips } from '../../../ui/FilterChips.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { teksten } from '../teksten.ts'
import { KaartRegel } from './KaartRegel.tsx'
import { kamerTeksten } from './kamerTeksten.ts'
import { NieuweKaart } from './NieuweKaart.tsx'

/** The ten steps as a strip to think with: one stands open at a time, and an idea may be put under each. */
export function TienStappen({ overleg }: { readonly overleg: Overleg }) {
  const [open, setOpen] = useState<number | null>(null)
  const ideeen = kaartenVan(overleg, 'idee')
  const onder = (nummer: number) => ideeen.filter((idee) => idee.stap === nummer)
  const punt = open === null ? undefined : puntVan(open)
  return (
    <Card title={teksten.vraag2.stappen}>
      <Stack gap="md">
        <FilterChips
          label={teksten.vraag2.stappen}
          value={open}
          onChange={(nummer) => setOpen(nummer === open ? null : nummer)}
          options={tienpunten.map(({ nummer, naam }) => {
            const n = onder(nummer).length
            return { value: nummer, label: `${nummer}. ${naam}`, ...(n === 0 ? {} : { count: n }) }
          })}
        />
        {punt === undefined ? (
          <p>{kamerTeksten.vraag2.stapUitleg}</p>
        ) : (
          <Stap key={punt.nummer} overleg={overleg} punt={punt} ideeen={onder(punt.nummer)} />
        )}
      </Stack>
    </Card>
  )
}

interface StapProps {
  readonly overleg: Overleg
  readonly punt: Punt
  readonly ideeen: readonly Kaart[]
}

function Stap({ overleg, punt, ideeen }: StapProps) {
  return (
    <Stack gap="md">
      <p>{punt.vraag}</p>
      <p>
        <strong>{teksten.vraag2.morgen}</strong> {punt.morgen}
      </p>
      {ideeen.map((idee) => (
        <KaartRegel key={idee.id} overleg={overleg} kaart={idee} />
      ))}
      <NieuweKaart
        overleg={overleg}
        soort="idee"
        stap={punt.nummer}
        label={teksten.vraag2.idee}
        knop={teksten.vraag2.zetIdee}
      />
    </Stack>
  )
}
