import { Children, type ReactNode } from 'react'
import './LinkList.css'

/** A list of rows that each lead somewhere. */
export function LinkList({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ul className="ui-link-list" aria-label={label}>
      {Children.map(children, (child) => (child ? <li>{child}</li> : null))}
    </ul>
  )
}
