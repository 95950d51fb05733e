import type { ReactNode } from 'react'
import './layout.css'

export interface ColumnsProps {
  readonly aside?: ReactNode
  /** The aside is read first: it stands above on a narrow screen, and stays in sight beside the work on a wide one. */
  readonly asideFirst?: boolean | undefined
  readonly children: ReactNode
}

/** The work, and beside it what helps; under it on a narrow screen. */
export function Columns({ aside, asideFirst = false, children }: ColumnsProps) {
  if (!aside) return <div className="ui-columns__part">{children}</div>
  return (
    <div className="ui-columns-frame">
      <div className="ui-columns">
        {asideFirst ? <div className="ui-columns__part ui-columns__part--stays">{aside}</div> : null}
        <div className="ui-columns__part">{children}</div>
        {asideFirst ? null : <div className="ui-columns__part">{aside}</div>}
      </div>
    </div>
  )
}
