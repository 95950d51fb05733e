import type { ReactNode } from 'react'
import { eigenNamen, findTaal } from '../../../domain/taal/Taal.ts'
import type { Datum } from '../../../lib/datum.ts'
import { NoteCard } from '../../../ui/NoteCard.tsx'
import { useTaal } from '../useTaal.tsx'

interface Props {
  readonly op: Datum | null
  /** In which language it was said, as the team calls it; empty is Dutch. */
  readonly taal?: string | undefined
  readonly children: ReactNode
}

/** Something that was said: when, and in which language where that is not Dutch. */
export function Woordkaart({ op, taal = '', children }: Props) {
  const { toon } = useTaal()
  const meta =
    op === null && taal === '' ? undefined : (
      <>
        {op === null ? null : toon((c) => c.datum(op))}
        {taal === '' ? null : (
          <p>
            <Taalnaam taal={taal} />
          </p>
        )}
      </>
    )
  return <NoteCard meta={meta}>{children}</NoteCard>
}

/** As those who speak it call it, and as the team does. */
function Taalnaam({ taal }: { readonly taal: string }) {
  const van = findTaal(taal)
  return (
    <>
      {van === null ? null : (
        <>
          <bdi lang={van}>{eigenNamen[van]}</bdi>
          {' · '}
        </>
      )}
      <bdi lang="nl">{taal}</bdi>
    </>
  )
}
