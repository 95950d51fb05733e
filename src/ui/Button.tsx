import type { ComponentPropsWithRef } from 'react'
import './Button.css'
import type { Icon } from './icons.ts'
import { Spinner } from './Spinner.tsx'
import { classes } from './tone.ts'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  readonly variant?: ButtonVariant | undefined
  readonly icon?: Icon | undefined
  /** Shows that it is working; a second press does nothing. */
  readonly busy?: boolean | undefined
  /** As wide as its container. */
  readonly block?: boolean | undefined
}

/** One primary button per screen; the words are a command: verb + noun. */
export function Button({
  variant = 'primary',
  icon: Glyph,
  busy = false,
  block = false,
  type = 'button',
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      // oxlint-disable-next-line react/button-has-type -- the default is 'button'
      type={type}
      className={classes('ui-button', `ui-button--${variant}`, block && 'ui-button--block', className)}
      aria-disabled={busy || rest['aria-disabled']}
      aria-busy={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else onClick?.(event)
      }}
    >
      {busy ? <Spinner /> : Glyph ? <Glyph size="1.3em" aria-hidden /> : null}
      <span>{children}</span>
    </button>
  )
}
