import type { UitsnedeStem, UitsnedeWoorden } from '../../../domain/gezin/Uitsnede.ts'
import type { Publiek } from '../../../domain/notitie/notitie.ts'
import { askedOf, stemZin } from '../teksten.ts'
import { useTaal } from '../useTaal.tsx'

interface Props {
  readonly woord: UitsnedeStem | UitsnedeWoorden
}

/** To what something was said: the question as it was asked to who answered it, or the line and the word about it. */
export function Gevraagd({ woord }: Props) {
  const { toon } = useTaal()
  return (
    <>
      <p className="ui-subtle">{toon((c) => askedOf(c, woord))}</p>
      {'over' in woord ? <p>{toon((c) => stemZin(c, woord.soort))}</p> : null}
    </>
  )
}

/** Who may read it, as was chosen; words for one partij alone are never of the family. */
export function VoorWie({ publiek }: { readonly publiek: Publiek }) {
  const { toon } = useTaal()
  if (publiek === 'partij') return null
  return (
    <>
      <p className="ui-subtle">{toon((c) => c.lezen.vraag)}</p>
      <p className="ui-subtle">{toon((c) => c.lezen.publiek[publiek])}</p>
    </>
  )
}
