import type { ReactNode } from 'react'
import { findTaal } from '../../../domain/taal/Taal.ts'

interface Props {
  /** In which language, as the team calls it; empty is Dutch. */
  readonly taal?: string | undefined
  readonly children: ReactNode
}

/** What people typed: as typed, in its own language and direction, never translated by the browser. */
export function Getypt({ taal = '', children }: Props) {
  return (
    <bdi dir="auto" lang={taal === '' ? 'nl' : (findTaal(taal) ?? '')} translate="no">
      {children}
    </bdi>
  )
}
