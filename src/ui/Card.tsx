import { type ReactNode, useId } from 'react'
import './Card.css'
import { classes, type Tone } from './tone.ts'
import { holdTogether } from './holdTogether.ts'

export interface CardProps {
  readonly title?: ReactNode
  readonly level?: 2 | 3 | undefined
  readonly actions?: ReactNode
  readonly tone?: Tone | 'plain' | undefined
  readonly id?: string | undefined
  readonly children: ReactNode
}

/** One subject on the page: a region with its heading as name. With an id one can be taken to it. */
export function Card({ title, level = 2, actions, tone = 'plain', id, children }: CardProps) {
  const headingId = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section
      id={id}
      tabIndex={id === undefined ? undefined : -1}
      aria-labelledby={title ? headingId : undefined}
      className={classes('ui-card', tone !== 'plain' && `ui-card--tone ui-tone ui-tone--${tone}`)}
    >
      {title || actions ? (
        <header className="ui-card__header">
          {title ? (
            <Heading id={headingId} className="ui-card__title">
              {holdTogether(title)}
            </Heading>
          ) : null}
          {actions ? <div className="ui-card__actions">{actions}</div> : null}
        </header>
      ) : null}
      <div className="ui-card__body">{children}</div>
    </section>
  )
}
