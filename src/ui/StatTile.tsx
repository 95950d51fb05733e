import type { ReactNode } from 'react'
import './StatTile.css'

export interface StatTileProps {
  readonly value: ReactNode
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly href?: string | undefined
}

/** One number with what it counts. */
export function StatTile({ value, label, hint, href }: StatTileProps) {
  const words = (
    <>
      <span className="ui-stat__value">{value}</span> <span className="ui-stat__label">{label}</span>{' '}
      {hint ? <span className="ui-subtle">{hint}</span> : null}
    </>
  )
  return href ? (
    <a className="ui-stat ui-stat--link" href={href}>
      {words}
    </a>
  ) : (
    <div className="ui-stat">{words}</div>
  )
}
