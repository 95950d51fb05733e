import type { ReactNode } from 'react'
import './LinkList.css'

export interface ItemRowProps {
  /** With an address the title is a link; the controls stay their own. */
  readonly href?: string | undefined
  readonly lead?: ReactNode
  readonly title: ReactNode
  readonly meta?: ReactNode
  /** Badges and buttons at the end; under the title on the phone. */
  readonly controls?: ReactNode
}

/** A row like LinkRow that holds buttons: the title may be a link, the row itself is not. */
export function ItemRow({ href, lead, title, meta, controls }: ItemRowProps) {
  return (
    <div className="ui-link-row ui-link-row--item">
      {lead ? <span className="ui-link-row__lead">{lead}</span> : null}
      <span className="ui-link-row__text">
        {href === undefined ? (
          <span className="ui-link-row__title">{title}</span>
        ) : (
          <a className="ui-link-row__title ui-link-row__link" href={href}>
            {title}
          </a>
        )}
        {meta ? <span className="ui-link-row__meta">{meta}</span> : null}
      </span>
      {controls ? <span className="ui-link-row__trail">{controls}</span> : null}
    </div>
  )
}
