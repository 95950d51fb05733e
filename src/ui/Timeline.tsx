import type { ReactNode } from 'react'
import './Timeline.css'
import { holdTogether } from './holdTogether.ts'
import type { Icon } from './icons.ts'
import type { Tone } from './tone.ts'

export interface TimelineItem {
  readonly id: string
  /** The date in words, as it is read. */
  readonly when: ReactNode
  readonly title: ReactNode
  readonly children?: ReactNode
  readonly tone?: Tone | undefined
  readonly icon?: Icon | undefined
}

/** What happened, in order. */
export function Timeline({
  label,
  items,
}: {
  readonly label: string
  readonly items: readonly TimelineItem[]
}) {
  return (
    <ol className="ui-timeline" aria-label={label}>
      {items.map(({ id, when, title, children, tone = 'neutral', icon: Glyph }) => (
        <li key={id} className="ui-timeline__item">
          <span className={`ui-timeline__dot ui-tone ui-tone--${tone}`} aria-hidden>
            {Glyph ? <Glyph size="1.1em" /> : null}
          </span>
          <div className="ui-timeline__text">
            <span className="ui-timeline__when">{holdTogether(when)}</span>{' '}
            <span className="ui-timeline__title">{title}</span>
            {children ? <div>{children}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
