import type { ReactNode } from 'react'
import './QuickLine.css'
import { ButtonLink } from './ButtonLink.tsx'
import { IconListDetails } from './icons.ts'

export interface QuickLineProps {
  /** What this line is, for those who listen. */
  readonly label: string
  /** The form with its one field. */
  readonly children: ReactNode
  /** What fills in the field; in sight while one is in it, above it, so that the field itself does not move. */
  readonly chips?: ReactNode
}

/** One field that stays in reach at the bottom, in the dock of the frame. */
export function QuickLine({ label, children, chips }: QuickLineProps) {
  return (
    <section className="ui-quick-line" aria-label={label}>
      <div className="ui-quick-line__body">
        <div className="ui-quick-line__field">{children}</div>
        {chips ? <div className="ui-quick-line__chips">{chips}</div> : null}
      </div>
    </section>
  )
}

/** The field, and beside it what keeps the line. */
export function QuickRow({ children }: { readonly children: ReactNode }) {
  return <div className="ui-quick-line__row">{children}</div>
}

/** To what waits, with how much that is. */
export function QuickLink({
  href,
  label,
  count,
}: {
  readonly href: string
  readonly label: string
  readonly count: number
}) {
  return (
    <ButtonLink href={href} variant="quiet" icon={IconListDetails}>
      <span className="ui-quick-line__words">{label} </span>
      {count}
    </ButtonLink>
  )
}
