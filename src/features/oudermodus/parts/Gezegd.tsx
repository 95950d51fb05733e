import type { ReactNode } from 'react'
import type { Spreker } from '../../../domain/eigenwoorden/eigenwoorden.ts'
import { sprekerOf } from '../../../domain/gezin/spreker.ts'
import type { Uitsnede, UitsnedeStem, UitsnedeWoorden } from '../../../domain/gezin/Uitsnede.ts'
import type { Partij } from '../../../domain/partij/partij.ts'
import type { Datum } from '../../../lib/datum.ts'
import { Card } from '../../../ui/Card.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { sprekerZin, veldenVoor, wieRegel } from '../teksten.ts'
import { useTaal } from '../useTaal.tsx'
import { Getypt } from './Getypt.tsx'
import { Gevraagd } from './Gevraagd.tsx'
import { Woordkaart } from './Woordkaart.tsx'

/** What others said that this reader may read: notes of the team, and words of the family for everyone. */
export function Gezegd({ uitsnede }: { readonly uitsnede: Uitsnede }) {
  const { toon } = useTaal()
  const velden = veldenVoor(uitsnede)
  const zelf = sprekerOf(uitsnede)
  const woorden = velden.eigenwoorden.filter(({ wie }) => wie !== zelf)
  const stemmen = velden.stemmen.filter(({ wie }) => wie !== zelf)
  if (velden.notities.length + woorden.length + stemmen.length === 0) return null
  const partij = (van: Partij): ReactNode =>
    toon((c) => wieRegel(c, { partij: van, naam: '' }, velden.roepnaam))
  const spreker = (wie: Spreker): ReactNode => toon((c) => sprekerZin(c, wie, velden.roepnaam))
  return (
    <Card title={toon((c) => c.meer.gezegd)}>
      <Stack gap="sm">
        {velden.notities.map(({ tekst, van, op }) => (
          <Woord key={`${op} ${van} ${tekst}`} wie={partij(van)} op={op} tekst={tekst} />
        ))}
        {woorden.map((een) => (
          <Woord key={een.id} {...een} wie={spreker(een.wie)} woord={een} antwoord={een.watErmee} />
        ))}
        {stemmen.map((een) => (
          <Woord key={een.id} {...een} wie={spreker(een.wie)} woord={een} />
        ))}
      </Stack>
    </Card>
  )
}

interface WoordProps {
  readonly wie: ReactNode
  readonly op: Datum | null
  readonly tekst: string
  readonly taal?: string
  /** What it is an answer to. */
  readonly woord?: UitsnedeWoorden | UitsnedeStem
  readonly cijfer?: number | null
  /** What the team answered, or did with it. */
  readonly antwoord?: UitsnedeStem['antwoord']
}

function Woord({ wie, op, tekst, taal, woord, cijfer = null, antwoord = null }: WoordProps) {
  const { toon } = useTaal()
  return (
    <Woordkaart op={op} taal={taal}>
      <p>
        <strong>{wie}</strong>
      </p>
      {woord === undefined ? null : <Gevraagd woord={woord} />}
      {cijfer === null ? null : <p>{cijfer}</p>}
      {tekst === '' ? null : (
        <p>
          <Getypt taal={taal}>{tekst}</Getypt>
        </p>
      )}
      {antwoord === null ? null : (
        <>
          <p>{toon((c) => c.klopt.antwoord)}</p>
          <p>
            <Getypt>{antwoord.tekst}</Getypt>
          </p>
        </>
      )}
    </Woordkaart>
  )
}
