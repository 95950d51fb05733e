import { useSyncExternalStore } from 'react'
import type { Ingekomen } from '../data/overdracht/Overdracht.ts'
import type { Register } from '../data/Register.ts'
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
    return linesOf(van, kind?.rugnummer ?? null).map((line) => ({
      key: `${plek} ${line}`,
      line,
      dossier: kind?.id,
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
      {lines.map(({ key, line, dossier }) => (
        <p key={key}>
          {line} {dossier === undefined ? null : <a href={`#/dossier/${dossier}`}>{zin.bekijk}</a>}
        </p>
      ))}
    </Alert>
  )
}

/** One line for each of what was said, begun, not understood and thrown away. */
function linesOf({ gezegd, klad, onleesbaar, gewist }: Ingekomen, nummer: number | null): readonly string[] {
  const wie = zin.gezin(nummer)
  return [
    ...(gezegd > 0 ? [zin.gezegd(wie, gezegd)] : []),
    ...(klad > 0 ? [zin.klad(wie)] : []),
    ...(onleesbaar > 0 ? [zin.onleesbaar(onleesbaar)] : []),
    ...(gewist > 0 ? [zin.gewist(gewist)] : []),
  ]
}
