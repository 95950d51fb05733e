import type { ReactNode } from 'react'
import './LinkList.css'
import { holdTogether } from './holdTogether.ts'

export interface LinkRowProps {
  readonly href: string
  /** In front: a number, an icon. */
  readonly lead?: ReactNode
  readonly title: ReactNode
  /** Under the title, quiet. */
  readonly meta?: ReactNode
  /** At the end: who, and a badge; under the title on the phone. */
  readonly trail?: ReactNode
  readonly current?: boolean | undefined
}

/** The whole row is one link, so that it is easily hit with a finger. */
export function LinkRow({ href, lead, title, meta, trail, current = false }: LinkRowProps) {
  return (
    <a className="ui-link-row" href={href} aria-current={current ? 'true' : undefined}>
      {lead ? <span className="ui-link-row__lead">{lead}</span> : null}{' '}
      <span className="ui-link-row__text">
        <span className="ui-link-row__title">{title}</span>{' '}
        {meta ? <span className="ui-link-row__meta">{holdTogether(meta)}</span> : null}
      </span>{' '}
      {trail ? <span className="ui-link-row__trail">{holdTogether(trail)}</span> : null}
    </a>
  )
}
