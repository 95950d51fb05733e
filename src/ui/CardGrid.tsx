import type { ReactNode } from 'react'
import './CardColumn.css'

/** Columns of cards side by side; under each other where there is no room. */
export function CardGrid({ label, children }: { readonly label?: string; readonly children: ReactNode }) {
  return (
    <div className="ui-card-grid" role={label ? 'group' : undefined} aria-label={label}>
      {children}
    </div>
  )
}
