import type { ComponentPropsWithRef } from 'react'
import './Button.css'
import type { Icon } from './icons.ts'
import { classes } from './tone.ts'

export interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  readonly icon: Icon
  /** Its name, also shown as a tip. */
  readonly label: string
  readonly danger?: boolean | undefined
}

/** Only for acts that everyone knows by their sign (close, up, down), and where a row has no room for the word. */
export function IconButton({ icon: Glyph, label, danger = false, className, ...rest }: IconButtonProps) {
  return (
    <button
      title={label}
      {...rest}
      type="button"
      aria-label={label}
      className={classes('ui-icon-button', danger && 'ui-icon-button--danger', className)}
    >
      <Glyph size="1.4em" aria-hidden />
    </button>
  )
}
