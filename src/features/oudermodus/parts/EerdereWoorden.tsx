import type { UitsnedeWoorden } from '../../../domain/gezin/Uitsnede.ts'
import { NoteCard } from '../../../ui/NoteCard.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { useTaal } from '../useTaal.tsx'
import { Getypt } from './Getypt.tsx'

/** What this reader wrote before, and what the team did with it; nothing when there is none. */
export function EerdereWoorden({ woorden }: { readonly woorden: readonly UitsnedeWoorden[] }) {
  const { toon } = useTaal()
  if (woorden.length === 0) return null
  return (
    <Stack gap="sm">
      <h2>{toon((c) => c.zeggen.eerder)}</h2>
      {woorden.map(({ id, tekst, cijfer, op, watErmee }) => (
        <NoteCard key={id} meta={op === null ? undefined : toon((c) => c.datum(op))}>
          {cijfer === null ? null : <p>{cijfer}</p>}
          {tekst === '' ? null : (
            <p>
              <Getypt>{tekst}</Getypt>
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
        </NoteCard>
      ))}
    </Stack>
  )
}
