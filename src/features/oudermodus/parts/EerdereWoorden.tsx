import type { UitsnedeWoorden } from '../../../domain/gezin/Uitsnede.ts'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { useTaal } from '../useTaal.tsx'
import { Getypt } from './Getypt.tsx'
import { Gevraagd, VoorWie } from './Gevraagd.tsx'
import { Woordkaart } from './Woordkaart.tsx'

/** What this reader wrote before, who may read it, and what the team did with it; nothing when there is none. */
export function EerdereWoorden({ woorden }: { readonly woorden: readonly UitsnedeWoorden[] }) {
  const { toon } = useTaal()
  if (woorden.length === 0) return null
  return (
    <Stack gap="sm">
      <h2>{toon((c) => c.zeggen.eerder)}</h2>
      {woorden.map((een) => (
        <EigenWoord key={een.id} woorden={een} />
      ))}
    </Stack>
  )
}

interface Props {
  readonly woorden: UitsnedeWoorden
  /** Where it does not stand under its question: which one that is. */
  readonly over?: boolean
}

/** One of them. */
export function EigenWoord({ woorden, over = false }: Props) {
  const { toon } = useTaal()
  const { tekst, taal, cijfer, op, publiek, watErmee } = woorden
  return (
    <Woordkaart op={op} taal={taal}>
      {over ? <Gevraagd woord={woorden} /> : null}
      {cijfer === null ? null : <p>{cijfer}</p>}
      {tekst === '' ? null : (
        <p>
          <Getypt taal={taal}>{tekst}</Getypt>
        </p>
      )}
      <VoorWie publiek={publiek} />
      {watErmee === null ? (
        <p>{toon((c) => c.zeggen.nogNiets)}</p>
      ) : (
        <>
          <p>
            <strong>{toon((c) => c.zeggen.watErmee)}</strong>
          </p>
          <p>
            <Getypt>{watErmee.tekst}</Getypt>
          </p>
        </>
      )}
    </Woordkaart>
  )
}
