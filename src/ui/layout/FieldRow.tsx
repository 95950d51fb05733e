import type { ReactNode } from 'react'
import './layout.css'

export interface FieldRowProps {
  /** Widths of the fields on a tablet, as CSS grid columns ("2fr 1fr auto"); even without it. */
  readonly columns?: string | undefined
  readonly children: ReactNode
}

/** Fields on one line on a tablet, under each other on the phone: for entering row after row. */
export function FieldRow({ columns, children }: FieldRowProps) {
  return (
    <div
      className="ui-field-row"
      style={columns === undefined ? undefined : { gridTemplateColumns: columns }}
    >
      {children}
    </div>
  )
}
