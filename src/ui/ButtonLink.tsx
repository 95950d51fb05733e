import type { ComponentPropsWithRef } from 'react'
import './Button.css'
import type { ButtonVariant } from './Button.tsx'
import type { Icon } from './icons.ts'
import { classes } from './tone.ts'

export interface ButtonLinkProps extends ComponentPropsWithRef<'a'> {
  readonly href: string
  readonly variant?: ButtonVariant | undefined
  readonly icon?: Icon | undefined
  readonly block?: boolean | undefined
}

/** Goes somewhere, and looks like a button. */
export function ButtonLink({
  variant = 'primary',
  icon: Glyph,
  block = false,
  className,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <a
      {...rest}
      className={classes('ui-button', `ui-button--${variant}`, block && 'ui-button--block', className)}
    >
      {Glyph ? <Glyph size="1.3em" aria-hidden /> : null}
      <span>{children}</span>
    </a>
  )
}
