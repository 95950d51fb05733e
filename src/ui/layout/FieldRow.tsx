import type { ReactNode } from 'react'
import './layout.css'
import { classes } from '../tone.ts'

export interface FieldRowProps {
  /** Widths of the fields on a tablet, as CSS grid columns ("2fr 1fr auto"); even without it. */
  readonly columns?: string | undefined
  /** `top`: the labels on one line, for fields with something under them; else the boxes. */
  readonly align?: 'top' | 'bottom' | undefined
  readonly children: ReactNode
}

/** Fields on one line on a tablet, under each other on the phone: for entering row after row. */
export function FieldRow({ columns, align = 'bottom', children }: FieldRowProps) {
  return (
    <div
      className={classes('ui-field-row', align === 'top' && 'ui-field-row--top')}
      style={columns === undefined ? undefined : { gridTemplateColumns: columns }}
    >
      {children}
    </div>
  )
}
