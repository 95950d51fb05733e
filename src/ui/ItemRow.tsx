import type { ReactNode } from 'react'
import './LinkList.css'
import { holdTogether } from './holdTogether.ts'

export interface ItemRowProps {
  /** In front: a number, an icon. */
  readonly lead?: ReactNode
  readonly title: ReactNode
  /** Given: the title leads there. */
  readonly href?: string | undefined
  readonly meta?: ReactNode
  /** A badge, or who. */
  readonly trail?: ReactNode
  /** Buttons of this row: edit, up, down, remove. */
  readonly actions?: ReactNode
  /** Under the row, over its whole width: a form that is open, a longer text. */
  readonly children?: ReactNode
}

/** A row that can be acted on; where the whole row only leads somewhere, LinkRow is the one. */
export function ItemRow({ lead, title, href, meta, trail, actions, children }: ItemRowProps) {
  return (
    <div className="ui-item-row">
      {lead ? <span className="ui-link-row__lead">{lead}</span> : null}
      <div className="ui-item-row__text">
        <div>
          {href ? (
            <a className="ui-item-row__link" href={href}>
              {title}
            </a>
          ) : (
            <span className="ui-link-row__title">{title}</span>
          )}
          {meta ? <div className="ui-link-row__meta">{holdTogether(meta)}</div> : null}
        </div>
        {trail ? <div className="ui-link-row__trail">{holdTogether(trail)}</div> : null}
      </div>
      {actions ? <div className="ui-item-row__actions">{actions}</div> : null}
      {children ? <div className="ui-item-row__below">{children}</div> : null}
    </div>
  )
}
