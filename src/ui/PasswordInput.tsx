import { type ComponentPropsWithRef, type KeyboardEvent, useRef, useState } from 'react'
import './Field.css'
import { Button } from './Button.tsx'
import { Chips } from './Chips.tsx'
import { IconEye, IconEyeOff } from './icons.ts'
import { textInput } from './textInput.ts'
import { classes } from './tone.ts'

/** Words that may complete what stands last in the field, that one itself included; nothing under three letters. */
export type Suggest = (prefix: string) => readonly string[]

/** What stands in and beside it. */
export interface PasswordWords {
  readonly toon: string
  readonly verberg: string
  readonly passen: string
  readonly maakAf: string
  readonly meer: string
}

const dutch: PasswordWords = {
  toon: 'Toon',
  verberg: 'Verberg',
  passen: 'Woorden die passen',
  maakAf: 'Maak het woord af',
  meer: 'Er passen nog meer woorden. Typ door.',
}

export interface PasswordInputProps
  extends Omit<ComponentPropsWithRef<'input'>, 'type' | 'value' | 'onChange' | 'ref'> {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly suggest?: Suggest | undefined
  /** Another language than Dutch. */
  readonly says?: PasswordWords | undefined
  readonly inputRef?: ((element: HTMLInputElement | null) => void) | undefined
}

const SHORTEST_PREFIX = 3
/** More do not stand beside the button: then none is offered, as the one that is meant may be out of sight. */
const MOST_WORDS = 2

const isWhole = (word: string, found: readonly string[]): boolean => found.includes(word.toLowerCase())

/** What could complete the last word; nothing when that one is whole. */
function matchesOf(prefix: string, suggest: Suggest | undefined): readonly string[] {
  if (suggest === undefined || prefix.length < SHORTEST_PREFIX) return []
  const found = suggest(prefix)
  return isWhole(prefix, found) ? [] : found
}

/**
 * The input, its **Toon** / **Verberg**, and the words that complete it; pasting is allowed. While it is hidden no word
 * stands in clear: the one word that fits is completed unseen. A key completes only behind words of the same list, so
 * that a password of someone's own stays as it was typed.
 */
export function PasswordInput({
  value,
  onChange,
  suggest,
  says = dutch,
  inputRef,
  className,
  ...rest
}: PasswordInputProps) {
  const [shown, setShown] = useState(false)
  const input = useRef<HTMLInputElement | null>(null)
  const before = value.split(/\s+/u)
  const prefix = before.pop() ?? ''
  const matches = matchesOf(prefix, suggest)
  const [only] = matches.length === 1 ? matches : []

  const complete = (word: string) => {
    onChange(`${value.slice(0, value.length - prefix.length)}${word} `)
    input.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, shiftKey, ctrlKey, altKey, metaKey } = event
    if ((key !== 'Tab' && key !== 'Enter') || shiftKey || ctrlKey || altKey || metaKey) return
    const known = before.every((word) => word === '' || isWhole(word, suggest?.(word) ?? []))
    if (only === undefined || !known || rest.readOnly === true) return
    event.preventDefault()
    complete(only)
  }
  const words = matches.length <= (shown ? MOST_WORDS : 1) ? matches : []

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
        onKeyDown={onKeyDown}
      />
      <Button
        variant="secondary"
        icon={shown ? IconEyeOff : IconEye}
        aria-pressed={shown}
        aria-controls={rest.id}
        onClick={() => setShown(!shown)}
      >
        {shown ? says.verberg : says.toon}
      </Button>
      {suggest === undefined ? null : (
        <div className="ui-password__words" role="status">
          {words.length > 0 ? (
            <Chips
              label={says.passen}
              chips={words.map((word) => ({
                label: shown ? word : says.maakAf,
                onClick: () => complete(word),
              }))}
            />
          ) : matches.length > 1 ? (
            <span className="ui-field__hint">{says.meer}</span>
          ) : null}
        </div>
      )}
    </div>
  )
}
