import { type ReactNode, useId } from 'react'
import './ScalePicker.css'
import { fieldIds, FieldShell } from './FieldShell.tsx'

export interface ScalePickerProps {
  readonly label: ReactNode
  /** What the ends mean. */
  readonly low: ReactNode
  readonly high: ReactNode
  /** Null while nothing was chosen. */
  readonly value: number | null
  readonly onChange: (value: number) => void
  readonly error?: string | undefined
}

const marks = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

/** A number from 0 to 10, low at the start of the line. */
export function ScalePicker({ label, low, high, value, onChange, error }: ScalePickerProps) {
  const ids = fieldIds(useId())
  return (
    <FieldShell ids={ids} label={label} error={error} group>
      <div className="ui-scale">
        <span className="ui-scale__end">{low}</span>
        <div className="ui-scale__marks">
          {marks.map((mark) => (
            <label key={mark} className="ui-scale__mark">
              <input
                type="radio"
                className="ui-visually-hidden"
                name={ids.id}
                value={mark}
                checked={value === mark}
                onChange={() => onChange(mark)}
                autoComplete="off"
              />
              <span>{mark}</span>
            </label>
          ))}
        </div>
        <span className="ui-scale__end ui-scale__end--high">{high}</span>
      </div>
    </FieldShell>
  )
}
