import type { UitsnedeStem } from '../../../domain/gezin/Uitsnede.ts'
import type { Regel } from '../../../domain/stem/regels.ts'
import { isOpen, lineSince } from '../../../domain/stem/stem.ts'
import { useTaal } from '../useTaal.tsx'
import { Getypt } from './Getypt.tsx'
import { Woordkaart } from './Woordkaart.tsx'

interface Props {
  readonly stem: UitsnedeStem
  /** The lines as they read now. */
  readonly regels: readonly Regel[]
}

/** What this reader said of a line before, and what the team answered. */
export function EerderWoord({ stem, regels }: Props) {
  const { toon } = useTaal()
  const { soort, tekst, taal, op, gelezen, antwoord } = stem
  return (
    <Woordkaart op={op} taal={taal}>
      <p>{toon((c) => c.zeggen.eerder)}</p>
      <p>
        {toon((c) =>
          soort === 'klopt' ? c.klopt.klopt : soort === 'klopt-niet' ? c.klopt.kloptNiet : c.klopt.aanvulling,
        )}
      </p>
      {tekst === '' ? null : (
        <p>
          <Getypt taal={taal}>{tekst}</Getypt>
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
    </Woordkaart>
  )
}
