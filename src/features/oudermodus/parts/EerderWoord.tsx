import type { UitsnedeStem } from '../../../domain/gezin/Uitsnede.ts'
import type { Regel } from '../../../domain/stem/regels.ts'
import { isOpen, lineSince } from '../../../domain/stem/stem.ts'
import { stemZin } from '../teksten.ts'
import { useTaal } from '../useTaal.tsx'
import { Getypt } from './Getypt.tsx'
import { Gevraagd, VoorWie } from './Gevraagd.tsx'
import { Woordkaart } from './Woordkaart.tsx'

interface Props {
  readonly stem: UitsnedeStem
  /** The lines as they read now. */
  readonly regels: readonly Regel[]
  /** Where it does not stand under its line: which one that is. */
  readonly over?: boolean
}

/** What this reader said of a line before, and what the team answered. */
export function EerderWoord({ stem, regels, over = false }: Props) {
  const { toon } = useTaal()
  const { soort, tekst, taal, op, gelezen, publiek, antwoord } = stem
  return (
    <Woordkaart op={op} taal={taal}>
      {over ? (
        <Gevraagd woord={stem} />
      ) : (
        <>
          <p>{toon((c) => c.zeggen.eerder)}</p>
          <p>{toon((c) => stemZin(c, soort))}</p>
        </>
      )}
      {tekst === '' ? null : (
        <p>
          <Getypt taal={taal}>{tekst}</Getypt>
        </p>
      )}
      <VoorWie publiek={publiek} />
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
