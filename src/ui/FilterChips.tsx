import './Chips.css'
import { classes } from './tone.ts'

export interface FilterOption<T> {
  readonly value: T
  readonly label: string
  readonly count?: number | undefined
  /** Of the label, where it is not that of the page. */
  readonly lang?: string | undefined
}

export interface FilterChipsProps<T> {
  readonly label: string
  readonly options: readonly FilterOption<T>[]
  readonly value: T
  readonly onChange: (value: T) => void
}

/** Chooses one view of a list; what is on is told by colour, border and `aria-pressed`. */
export function FilterChips<T>({ label, options, value, onChange }: FilterChipsProps<T>) {
  return (
    <div className="ui-chips" role="group" aria-label={label}>
      {options.map((option) => {
        const on = Object.is(option.value, value)
        return (
          <button
            key={option.label}
            type="button"
            className={classes('ui-chip', on && 'ui-chip--on')}
            aria-pressed={on}
            onClick={() => onChange(option.value)}
          >
            <span lang={option.lang}>{option.label}</span>{' '}
            {option.count === undefined ? null : <span className="ui-chip__count">{option.count}</span>}
          </button>
        )
      })}
    </div>
  )
}
