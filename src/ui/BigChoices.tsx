import type { ReactNode } from 'react'
import './BigChoices.css'
import type { Icon } from './icons.ts'
import { classes } from './tone.ts'

export interface BigChoice {
  readonly id: string
  readonly label: ReactNode
  readonly icon: Icon
  /** Small, under the label: how it stands. */
  readonly hint?: ReactNode
  /** Given: it can be on or off. */
  readonly pressed?: boolean | undefined
  readonly onClick: () => void
}

export interface BigChoicesProps {
  /** Where what stands above does not say it. */
  readonly label?: string | undefined
  readonly choices: readonly BigChoice[]
  /** The picture before its words, for more than a few. */
  readonly list?: boolean | undefined
}

/** A few large targets, each a picture and a word. */
export function BigChoices({ label, choices, list = false }: BigChoicesProps) {
  return (
    <div
      className={classes('ui-big-choices', list && 'ui-big-choices--list')}
      role={label === undefined ? undefined : 'group'}
      aria-label={label}
    >
      {choices.map(({ id, label: words, icon: Glyph, hint, pressed, onClick }) => (
        <button
          key={id}
          type="button"
          className={classes('ui-big-choice', pressed && 'ui-big-choice--on')}
          aria-pressed={pressed}
          onClick={onClick}
        >
          <Glyph size="1.9em" aria-hidden />
          <span className="ui-big-choice__words">
            <span>{words}</span>
            {hint ? <span className="ui-big-choice__hint">{hint}</span> : null}
          </span>
        </button>
      ))}
    </div>
  )
}
