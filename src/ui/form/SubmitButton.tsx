import type { ReactNode } from 'react'
import { Button, type ButtonVariant } from '../Button.tsx'
import type { Icon } from '../icons.ts'
import { useFormAround } from './FormContext.ts'

export interface SubmitButtonProps {
  readonly variant?: ButtonVariant | undefined
  readonly icon?: Icon | undefined
  readonly block?: boolean | undefined
  readonly children: ReactNode
}

/** Submits the form around it, and shows that it is busy. */
export function SubmitButton({ children, ...rest }: SubmitButtonProps) {
  const { status } = useFormAround()
  return (
    <Button {...rest} type="submit" busy={status.phase === 'saving'}>
      {children}
    </Button>
  )
}
