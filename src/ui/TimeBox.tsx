import type { ReactNode } from 'react'
import './TimeBox.css'
import { IconClock } from './icons.ts'

export interface TimeBoxProps {
  /** What the time is for. */
  readonly label: string
  /** What is left, in words. */
  readonly left: string
  /** From 0 to 1: how much has gone by. */
  readonly part: number
  readonly children?: ReactNode
}

/** The time that is left, quietly: no sound, no blinking, never the focus, and nothing that is read aloud by itself. */
export function TimeBox({ label, left, part, children }: TimeBoxProps) {
  return (
    <section className="ui-time-box" aria-label={label}>
      <IconClock size="1.4em" aria-hidden />
      <div className="ui-time-box__words">
        <span>{label}:</span> <strong>{left}</strong>
      </div>
      <div className="ui-time-box__bar" aria-hidden>
        <div
          className="ui-time-box__gone"
          style={{ inlineSize: `${Math.round(Math.min(1, part) * 100)}%` }}
        />
      </div>
      {children}
    </section>
  )
}
