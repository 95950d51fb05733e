import type { ReactNode } from 'react'
import './layout/layout.css'

/** What a card is about, before what can be done with it: larger, its first line above all. */
export function Lead({ children }: { readonly children: ReactNode }) {
  return <div className="ui-lead">{children}</div>
}
