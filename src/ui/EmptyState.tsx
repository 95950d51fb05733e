import type { ReactNode } from 'react'
import './EmptyState.css'
import type { Icon } from './icons.ts'
import { holdTogether } from './holdTogether.ts'

export interface EmptyStateProps {
  readonly title: ReactNode
  readonly children?: ReactNode
  readonly action?: ReactNode
  readonly icon?: Icon | undefined
}

/** Nothing here yet: says so kindly, and what one can do. */
export function EmptyState({ title, children, action, icon: Glyph }: EmptyStateProps) {
  return (
    <div className="ui-empty">
      {Glyph ? (
        <span className="ui-empty__icon">
          <Glyph size="1.9em" aria-hidden />
        </span>
      ) : null}
      <p className="ui-empty__title">{holdTogether(title)}</p>
      {children ? <div className="ui-empty__text">{holdTogether(children)}</div> : null}
      {action}
    </div>
  )
}
