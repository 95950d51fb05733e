import { useRef } from 'react'
import { Button } from './Button.tsx'
import type { Icon } from './icons.ts'

export interface FileButtonProps {
  readonly icon?: Icon | undefined
  readonly variant?: 'secondary' | 'quiet' | undefined
  /** File kinds that are offered first (`.json`). */
  readonly accept: string
  readonly disabled?: boolean | undefined
  readonly onFile: (file: File) => void
  readonly children: string
}

/** Lets a person choose one file; the same file can be chosen again. */
export function FileButton({ icon, variant = 'quiet', accept, disabled, onFile, children }: FileButtonProps) {
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
        aria-label={children}
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
