import './Chips.css'
import type { Icon } from './icons.ts'
import { classes } from './tone.ts'
import { holdDates } from './holdTogether.ts'

export interface Chip {
  readonly label: string
  readonly onClick: () => void
  readonly icon?: Icon | undefined
  /** Given: it can be on or off. */
  readonly pressed?: boolean | undefined
}

export interface ChipsProps {
  readonly label: string
  readonly chips: readonly Chip[]
  /** A press leaves the focus in the field that they fill in. */
  readonly keepFocus?: boolean | undefined
}

/** A row of small buttons that fill something in ("over 2 weken"). */
export function Chips({ label, chips, keepFocus = false }: ChipsProps) {
  return (
    <div className="ui-chips" role="group" aria-label={label}>
      {chips.map(({ label: word, onClick, icon: Glyph, pressed }, i) => (
        <button
          // Two can have one label: two people with one name.
          key={`${word} ${chips.slice(0, i).filter((chip) => chip.label === word).length}`}
          type="button"
          className={classes('ui-chip', pressed && 'ui-chip--on')}
          aria-pressed={pressed}
          onMouseDown={keepFocus ? (event) => event.preventDefault() : undefined}
          onClick={onClick}
        >
          {Glyph ? <Glyph size="1.2em" aria-hidden /> : null}
          <span>{holdDates(word)}</span>
        </button>
      ))}
    </div>
  )
}
