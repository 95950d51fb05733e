import type { UitsnedeStem } from '../../../domain/gezin/Uitsnede.ts'
import type { Regel } from '../../../domain/stem/regels.ts'
import { isOpen, lineSince } from '../../../domain/stem/stem.ts'
import { NoteCard } from '../../../ui/NoteCard.tsx'
import { useTaal } from '../useTaal.tsx'
import { Getypt } from './Getypt.tsx'

interface Props {
  readonly stem: UitsnedeStem
  /** The lines as they read now. */
  readonly regels: readonly Regel[]
}

/** What this reader said of a line before, and what the team answered. */
export function EerderWoord({ stem, regels }: Props) {
  const { toon } = useTaal()
  const { soort, tekst, op, gelezen, antwoord } = stem
  return (
    <NoteCard meta={op === null ? undefined : toon((c) => c.datum(op))}>
      <p>{toon((c) => c.zeggen.eerder)}</p>
      <p>
        {toon((c) =>
          soort === 'klopt' ? c.klopt.klopt : soort === 'klopt-niet' ? c.klopt.kloptNiet : c.klopt.aanvulling,
        )}
      </p>
      {tekst === '' ? null : (
        <p>
          <Getypt>{tekst}</Getypt>
        </p>
      )}
      {lineSince(stem, regels) === null ? null : (
        <>
          <p>{toon((c) => c.klopt.toenStond)}</p>
          <p>
            <Getypt>{gelezen}</Getypt>
          </p>
        </>
      )}
      {antwoord !== null ? (
        <>
          <p>{toon((c) => c.klopt.antwoord)}</p>
          <p>
            <Getypt>{antwoord.tekst}</Getypt>
          </p>
        </>
      ) : isOpen(stem) ? (
        <p>{toon((c) => c.klopt.geenAntwoord)}</p>
      ) : null}
    </NoteCard>
  )
}
