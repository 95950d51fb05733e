import { useSyncExternalStore } from 'react'
import type { Ingekomen } from '../data/overdracht/Overdracht.ts'
import type { Register } from '../data/Register.ts'
import { gezinPlek, pointTo } from '../lib/wijzer.ts'
import { Alert } from '../ui/Alert.tsx'
import { Button } from '../ui/Button.tsx'
import { teksten } from './teksten.ts'

const { post: zin } = teksten

/** What families wrote while the tablet was theirs; by number, until the team has read it. */
export function PostMelding({ register }: { readonly register: Register }) {
  const ingekomen = useSyncExternalStore(register.subscribe, register.ingekomen)
  const dossiers = useSyncExternalStore(register.subscribe, register.dossiers)
  const lines = ingekomen.flatMap((van, plek) => {
    const kind = dossiers.find(({ id }) => id === van.dossier)
    const naarKind = kind === undefined ? null : { href: `#/dossier/${kind.id}`, label: zin.bekijk }
    return linesOf(van, kind?.rugnummer ?? null, naarKind).map((line) => ({
      ...line,
      key: `${plek} ${line.tekst}`,
    }))
  })
  if (lines.length === 0) return null
  return (
    <Alert
      tone="info"
      role="status"
      actions={
        <Button variant="quiet" onClick={() => register.noteIngekomenGezien()}>
          {teksten.afscheid.gelezen}
        </Button>
      }
    >
      {lines.map(({ key, tekst, naar }) => (
        <p key={key}>
          {tekst}{' '}
          {naar === null ? null : (
            <a href={naar.href} onClick={naar.onGa}>
              {naar.label}
            </a>
          )}
        </p>
      ))}
    </Alert>
  )
}

interface Naar {
  readonly href: string
  readonly label: string
  readonly onGa?: (() => void) | undefined
}

interface Line {
  readonly tekst: string
  readonly naar: Naar | null
}

/** One line for each of what was said, begun, not understood and thrown away. */
function linesOf(
  { dossier, gezegd, klad, onleesbaar, gewist }: Ingekomen,
  nummer: number | null,
  naarKind: Naar | null,
): readonly Line[] {
  const wie = zin.gezin(nummer)
  const naarWoorden =
    naarKind === null || dossier === null
      ? naarKind
      : { ...naarKind, onGa: () => pointTo(gezinPlek(dossier)) }
  return [
    ...(gezegd > 0 ? [{ tekst: zin.gezegd(wie, gezegd), naar: naarWoorden }] : []),
    ...(klad > 0 ? [{ tekst: zin.klad(wie), naar: naarKind }] : []),
    ...(onleesbaar > 0
      ? [{ tekst: zin.onleesbaar(onleesbaar), naar: { href: '#/team/berichten', label: zin.watNu } }]
      : []),
    ...(gewist > 0 ? [{ tekst: zin.gewist(gewist), naar: null }] : []),
  ]
}
