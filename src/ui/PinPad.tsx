import { useEffect, useEffectEvent, useState } from 'react'
import './PinPad.css'
import { IconBackspace } from './icons.ts'
import { classes } from './tone.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

export interface PinPadProps {
  /** What is typed here, for those who listen. */
  readonly label: string
  readonly length: number
  /** Called with the digits once the last one is typed; the pad is empty again then. */
  readonly onDone: (digits: string) => void
  readonly busy?: boolean | undefined
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const

/** Large keys for a short code, also by keyboard. It is no text field: a browser has nothing to remember of it. */
export function PinPad({ label, length, onDone, busy = false }: PinPadProps) {
  const [typed, setTyped] = useState('')

  const type = (digit: string) => {
    if (busy) return
    const next = typed + digit
    setTyped(next.length < length ? next : '')
    if (next.length === length) onDone(next)
  }
  const back = () => setTyped(typed.slice(0, -1))

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || inField(event.target)) return
    if (/^\d$/.test(event.key)) type(event.key)
    else if (event.key === 'Backspace') back()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])

  return (
    <div className="ui-pin" role="group" aria-label={label} tabIndex={-1} data-autofocus>
      <div className="ui-pin__dots" aria-hidden>
        {Array.from({ length }, (_, i) => (
          <span key={i} className={classes('ui-pin__dot', i < typed.length && 'ui-pin__dot--typed')} />
        ))}
      </div>
      <VisuallyHidden>
        <span role="status">{`${typed.length} van ${length} cijfers`}</span>
      </VisuallyHidden>
      <div className="ui-pin__keys">
        {digits.map((digit) => (
          <button
            key={digit}
            type="button"
            className={classes('ui-pin__key', digit === '0' && 'ui-pin__key--zero')}
            onClick={() => type(digit)}
          >
            {digit}
          </button>
        ))}
        <button
          type="button"
          className="ui-pin__key ui-pin__key--back"
          aria-label="Haal het laatste cijfer weg"
          onClick={back}
        >
          <IconBackspace size="1.3em" aria-hidden />
        </button>
      </div>
    </div>
  )
}

const inField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select') !== null
