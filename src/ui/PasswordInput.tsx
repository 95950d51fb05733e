import { type ComponentPropsWithRef, useRef, useState } from 'react'
import './Field.css'
import { Button } from './Button.tsx'
import { Chips } from './Chips.tsx'
import { IconEye, IconEyeOff } from './icons.ts'
import { textInput } from './textInput.ts'
import { classes } from './tone.ts'

/** Words that may complete what stands last in the field; nothing under three letters is asked. */
export type Suggest = (prefix: string) => readonly string[]

export interface PasswordInputProps
  extends Omit<ComponentPropsWithRef<'input'>, 'type' | 'value' | 'onChange' | 'ref'> {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly suggest?: Suggest | undefined
  readonly inputRef?: ((element: HTMLInputElement | null) => void) | undefined
}

const SHORTEST_PREFIX = 3
const MOST_WORDS = 4

/** The input, its **Toon** / **Verberg**, and the words that complete it; pasting is allowed. */
export function PasswordInput({
  value,
  onChange,
  suggest,
  inputRef,
  className,
  ...rest
}: PasswordInputProps) {
  const [shown, setShown] = useState(false)
  const input = useRef<HTMLInputElement | null>(null)
  const prefix = value.split(/\s+/u).at(-1) ?? ''
  const words =
    suggest && prefix.length >= SHORTEST_PREFIX
      ? suggest(prefix)
          .filter((word) => word !== prefix)
          .slice(0, MOST_WORDS)
      : []

  const complete = (word: string) => {
    onChange(`${value.slice(0, value.length - prefix.length)}${word} `)
    input.current?.focus()
  }

  return (
    <div className="ui-password">
      <input
        {...rest}
        {...textInput}
        ref={(element) => {
          input.current = element
          inputRef?.(element)
        }}
        type={shown ? 'text' : 'password'}
        autoCapitalize="off"
        className={classes('ui-input', className)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <Button
        variant="secondary"
        icon={shown ? IconEyeOff : IconEye}
        aria-pressed={shown}
        aria-controls={rest.id}
        onClick={() => setShown(!shown)}
      >
        {shown ? 'Verberg' : 'Toon'}
      </Button>
      {words.length > 0 ? (
        <div className="ui-password__words">
          <Chips
            label="Woorden die passen"
            chips={words.map((word) => ({ label: word, onClick: () => complete(word) }))}
          />
        </div>
      ) : null}
    </div>
  )
}
