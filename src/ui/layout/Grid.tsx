import type { ReactNode } from 'react'
import './layout.css'

export interface GridProps {
  /** The least width of one cell, a CSS length. */
  readonly min?: string | undefined
  readonly children: ReactNode
}

/** As many even columns as fit. */
export function Grid({ min = '16rem', children }: GridProps) {
  return (
    <div
      className="ui-grid"
      style={{ gridTemplateColumns: `repeat(auto-fit, minmax(min(${min}, 100%), 1fr))` }}
    >
      {children}
    </div>
  )
}
