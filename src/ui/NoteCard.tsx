import type { ReactNode } from 'react'
import './CardColumn.css'
import { holdTogether } from './holdTogether.ts'

export interface NoteCardProps {
  readonly children: ReactNode
  /** Under the text, quiet: who, when. */
  readonly meta?: ReactNode
  readonly actions?: ReactNode
}

/** One thing said, on a small card. */
export function NoteCard({ children, meta, actions }: NoteCardProps) {
  return (
    <div className="ui-note-card">
      <div className="ui-note-card__text">{children}</div>
      {meta || actions ? (
        <div className="ui-note-card__foot">
          {meta ? <span className="ui-subtle">{holdTogether(meta)}</span> : null}
          {actions ? <span className="ui-note-card__actions">{actions}</span> : null}
        </div>
      ) : null}
    </div>
  )
}
