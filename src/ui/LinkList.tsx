import { Children, type ReactNode } from 'react'
import './LinkList.css'

export interface LinkListProps {
  readonly label: string
  /** The order means something (an agenda). */
  readonly ordered?: boolean | undefined
  readonly children: ReactNode
}

/** A named list of LinkRows or ItemRows. */
export function LinkList({ label, ordered = false, children }: LinkListProps) {
  const List = ordered ? 'ol' : 'ul'
  return (
    <List className="ui-link-list" aria-label={label}>
      {Children.map(children, (child) => (child ? <li>{child}</li> : null))}
    </List>
  )
}
