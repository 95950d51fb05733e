import type { ReactNode } from 'react'
import { findTaal, taalNamen } from '../../../domain/taal/Taal.ts'
import { useTaal } from '../useTaal.tsx'

interface Props {
  /** In which language, as the team calls it; empty is Dutch. */
  readonly taal?: string | undefined
  /** A name is of no language. */
  readonly naam?: boolean
  readonly children: ReactNode
}

/**
 * What people typed: as typed, in its own language and direction, never translated by the browser. Dutch on a page that
 * is not Dutch is called so.
 */
export function Getypt({ taal = '', naam = false, children }: Props) {
  const page = useTaal().taal
  const van = taal === '' ? 'nl' : findTaal(taal)
  return (
    <>
      <bdi dir="auto" lang={van ?? ''} translate="no">
        {children}
      </bdi>
      {van !== 'nl' || page === 'nl' || naam ? null : (
        <span className="ui-subtle" data-said-again>
          {' '}
          <bdi lang="nl" dir="ltr" translate="no">
            ({taalNamen.nl})
          </bdi>
        </span>
      )}
    </>
  )
}
