import { type RefObject, useId, useRef } from 'react'
import './Field.css'
import { IconButton } from './IconButton.tsx'
import { IconSearch, IconX } from './icons.ts'
import { textInput } from './textInput.ts'

export interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string | undefined
  readonly inputRef?: RefObject<HTMLInputElement | null> | undefined
}

/** Searches while one types; the cross empties it and keeps the focus. */
export function SearchField({ label, value, onChange, hint, inputRef }: SearchFieldProps) {
  const id = useId()
  const own = useRef<HTMLInputElement>(null)
  const ref = inputRef ?? own
  return (
    <div role="search" className="ui-field">
      <label className="ui-field__label" htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <p className="ui-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <div className="ui-search">
        <IconSearch size="1.3em" aria-hidden className="ui-search__icon" />
        <input
          {...textInput}
          ref={ref}
          id={id}
          type="search"
          className="ui-input ui-search__input"
          autoCapitalize="off"
          enterKeyHint="search"
          aria-describedby={hint ? `${id}-hint` : undefined}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        {value === '' ? null : (
          <IconButton
            className="ui-search__clear"
            icon={IconX}
            label="Maak het zoekveld leeg"
            onClick={() => {
              onChange('')
              ref.current?.focus()
            }}
          />
        )}
      </div>
    </div>
  )
}
