import type { ReactNode } from 'react'
import './layout.css'

/** The work, and beside it what helps; under it on a narrow screen. */
export function Columns({ aside, children }: { readonly aside?: ReactNode; readonly children: ReactNode }) {
  if (!aside) return <div className="ui-columns__part">{children}</div>
  return (
    <div className="ui-columns-frame">
      <div className="ui-columns">
        <div className="ui-columns__part">{children}</div>
        <div className="ui-columns__part">{aside}</div>
      </div>
    </div>
  )
}
