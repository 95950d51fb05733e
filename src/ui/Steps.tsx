import type { CSSProperties, ReactNode } from 'react'
import './Steps.css'
import { type Icon, IconCheck } from './icons.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

export interface Step {
  readonly id: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** In the circle instead of its place in the order: an icon, or a number the step is known by. */
  readonly mark?: Icon | number | undefined
  readonly state: 'done' | 'current' | 'todo'
  readonly href?: string | undefined
}

export interface StepsProps {
  readonly label: string
  readonly items: readonly Step[]
  /** `row`: side by side; on the phone only circles, with the words of the present one beneath. */
  readonly direction?: 'column' | 'row' | undefined
}

/** Where one is in a fixed order; a step with an address can be gone to. */
export function Steps({ label, items, direction = 'column' }: StepsProps) {
  return (
    <div className="ui-steps-frame">
      <ol
        className={`ui-steps ui-steps--${direction}`}
        aria-label={label}
        style={variable('--steps', items.length)}
      >
        {items.map((item, index) => {
          const words = (
            <>
              <span className="ui-steps__mark" aria-hidden>
                {item.state === 'done' ? (
                  <IconCheck size="1.3em" stroke={2.5} />
                ) : (
                  <Mark of={item.mark ?? index + 1} />
                )}
              </span>
              <span className="ui-steps__text">
                <span className="ui-steps__label">{item.label}</span>{' '}
                {item.state === 'done' ? <VisuallyHidden>(klaar)</VisuallyHidden> : null}{' '}
                {item.hint ? <span className="ui-steps__hint">{item.hint}</span> : null}
              </span>
            </>
          )
          const current = item.state === 'current' ? 'step' : undefined
          return (
            <li
              key={item.id}
              className={`ui-steps__item ui-steps__item--${item.state}`}
              style={variable('--step', index + 1)}
            >
              {item.href ? (
                <a className="ui-steps__link" href={item.href} aria-current={current}>
                  {words}
                </a>
              ) : (
                <span className="ui-steps__link" aria-current={current}>
                  {words}
                </span>
              )}
            </li>
          )
        })}
      </ol>
    </div>
  )
}

function Mark({ of: Given }: { readonly of: Icon | number }) {
  return typeof Given === 'number' ? Given : <Given size="1.3em" />
}

const variable = (name: string, value: number): CSSProperties => ({ [name]: value })
