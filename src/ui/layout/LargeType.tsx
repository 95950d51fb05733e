import type { ReactNode } from 'react'
import './layout.css'

/** For readers who do not read every day: all type on the page, and in what opens over it, a step larger. */
export function LargeType({ children }: { readonly children: ReactNode }) {
  return <div className="ui-large-type">{children}</div>
}
