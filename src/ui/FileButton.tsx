import { type ReactNode, useRef } from 'react'
import { Button } from './Button.tsx'
import type { Icon } from './icons.ts'

export interface FileButtonProps {
  readonly icon?: Icon | undefined
  readonly variant?: 'secondary' | 'quiet' | undefined
  /** File kinds that are offered first (`.json`). */
  readonly accept: string
  readonly disabled?: boolean | undefined
  readonly onFile: (file: File) => void
  /** Its name, where the words are more than plain text. */
  readonly label?: string | undefined
  readonly children: ReactNode
}

/** Lets a person choose one file; the same file can be chosen again. */
export function FileButton({
  icon,
  variant = 'quiet',
  accept,
  disabled,
  onFile,
  label,
  children,
}: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button variant={variant} icon={icon} disabled={disabled} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        disabled={disabled}
        aria-label={label ?? (typeof children === 'string' ? children : undefined)}
        autoComplete="off"
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file !== undefined) onFile(file)
        }}
      />
    </>
  )
}
