import type { ReactNode } from 'react'
import './layout.css'
import { classes } from '../tone.ts'
import type { Gap } from './Stack.tsx'

export interface RowProps {
  readonly gap?: Gap | undefined
  readonly justify?: 'start' | 'between' | 'end' | undefined
  readonly align?: 'center' | 'top' | 'bottom' | undefined
  readonly children: ReactNode
}

/** Side by side, and on to the next line where there is no room. */
export function Row({ gap = 'sm', justify = 'start', align = 'center', children }: RowProps) {
  return (
    <div
      className={classes(
        'ui-row',
        `ui-gap-${gap}`,
        justify !== 'start' && `ui-row--${justify}`,
        align !== 'center' && `ui-row--${align}`,
      )}
    >
      {children}
    </div>
  )
}
