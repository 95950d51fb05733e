import type { UitsnedeWoorden } from '../../../domain/gezin/Uitsnede.ts'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { useTaal } from '../useTaal.tsx'
import { Getypt } from './Getypt.tsx'
import { Woordkaart } from './Woordkaart.tsx'

/** What this reader wrote before, and what the team did with it; nothing when there is none. */
export function EerdereWoorden({ woorden }: { readonly woorden: readonly UitsnedeWoorden[] }) {
  const { toon } = useTaal()
  if (woorden.length === 0) return null
  return (
    <Stack gap="sm">
      <h2>{toon((c) => c.zeggen.eerder)}</h2>
      {woorden.map(({ id, tekst, taal, cijfer, op, watErmee }) => (
        <Woordkaart key={id} op={op} taal={taal}>
          {cijfer === null ? null : <p>{cijfer}</p>}
          {tekst === '' ? null : (
            <p>
              <Getypt taal={taal}>{tekst}</Getypt>
            </p>
          )}
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
      ))}
    </Stack>
  )
}
