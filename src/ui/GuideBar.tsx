import type { ReactNode } from 'react'
import './GuideBar.css'

export interface GuideBarProps {
  /** What guides, for those who listen. */
  readonly label: string
  /** How far one is; said before the text. */
  readonly step: string
  /** What to do now. */
  readonly children?: ReactNode
  readonly actions: ReactNode
}

/** One low bar in the dock of the frame: what to do now; what changes in it is told. */
export function GuideBar({ label, step, children, actions }: GuideBarProps) {
  return (
    <section className="ui-guide-bar" aria-label={label}>
      <div className="ui-guide-bar__row">
        <p className="ui-guide-bar__text" role="status">
          <strong>{step}</strong> {children}
        </p>
        <div className="ui-guide-bar__actions">{actions}</div>
      </div>
    </section>
  )
}
