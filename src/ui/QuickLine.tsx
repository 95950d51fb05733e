import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import './Chips.css'
import './QuickLine.css'
import { ButtonLink } from './ButtonLink.tsx'
import { IconListDetails, IconPlus, IconX } from './icons.ts'
import { classes } from './tone.ts'

export interface QuickLineProps {
  /** What this line is, for those who listen. */
  readonly label: string
  /** The form with its one field. */
  readonly children: ReactNode
  /** What fills in the field; in sight while one is in it, above it, so that the field itself does not move. */
  readonly chips?: ReactNode
}

/** One field that stays in reach at the bottom, in the dock of the frame. */
export function QuickLine({ label, children, chips }: QuickLineProps) {
  const line = useRef<HTMLElement>(null)
  useStillWhilePressed(line)
  useChosenInSight(line)
  return (
    <section ref={line} className="ui-quick-line" aria-label={label}>
      <div className="ui-quick-line__body">
        <div className="ui-quick-line__field">{children}</div>
        {chips ? <div className={row}>{chips}</div> : null}
      </div>
    </section>
  )
}

/**
 * A press elsewhere takes the focus from the field before it is a click: until it is one the line stays as high as it
 * was, else the page would move from under the finger.
 */
function useStillWhilePressed(line: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const hold = (): void => {
      const held = line.current
      if (held?.contains(document.activeElement) !== true) return
      held.toggleAttribute('data-pressed', true)
      document.addEventListener('click', () => held.removeAttribute('data-pressed'), {
        capture: true,
        once: true,
      })
    }
    document.addEventListener('mousedown', hold, true)
    return () => document.removeEventListener('mousedown', hold, true)
  }, [line])
}

/**
 * A chip that was just chosen, by a tap or by what was typed, is whole in its row; when the row comes in sight, so is the
 * last one chosen before. Only the row is moved, at once, never the page.
 */
function useChosenInSight(line: RefObject<HTMLElement | null>): void {
  const shown = useRef<readonly Element[]>([])
  useEffect(() => {
    const chosen = chosenIn(line.current)
    for (const chip of chosen) if (!shown.current.includes(chip)) moveTo(chip)
    shown.current = chosen
  })
  useEffect(() => {
    const held = line.current
    const enter = ({ relatedTarget: from }: FocusEvent): void => {
      if (!(from instanceof Node && held?.contains(from))) chosenIn(held).forEach(moveTo)
    }
    held?.addEventListener('focusin', enter)
    return () => held?.removeEventListener('focusin', enter)
  }, [line])
}

const row = 'ui-quick-line__chips'

const chosenIn = (line: HTMLElement | null): readonly Element[] => [
  ...(line?.querySelectorAll(`.${row} .ui-chip--on`) ?? []),
]

function moveTo(chip: Element): void {
  const seen = chip.closest(`.${row}`)
  if (seen === null) return
  const [within, { left, right }] = [seen.getBoundingClientRect(), chip.getBoundingClientRect()]
  if (right > within.right) seen.scrollLeft += right - within.right
  else if (left < within.left) seen.scrollLeft -= within.left - left
}

/** The field, and beside it what keeps the line. */
export function QuickRow({ children }: { readonly children: ReactNode }) {
  return <div className="ui-quick-line__row">{children}</div>
}

export interface QuickTagProps {
  /** What the line is taken to be about. */
  readonly children: ReactNode
  /** The word before it, which a phone has no room for. */
  readonly before: string
  /** What it says and what a press does, for those who listen. */
  readonly label: string
  /** Off: the line is not about it. */
  readonly on: boolean
  readonly onClick: () => void
}

/** Before the field: what the line is about unless it says otherwise; a press takes that away, and leaves the focus. */
export function QuickTag({ children, before, label, on, onClick }: QuickTagProps) {
  return (
    <button
      type="button"
      className={classes('ui-chip', 'ui-quick-line__tag', on && 'ui-chip--on')}
      aria-label={label}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      <span>
        <span className="ui-quick-line__words">{before}</span>
        {children}
      </span>
      {on ? <IconX size="1.2em" aria-hidden /> : <IconPlus size="1.2em" aria-hidden />}
    </button>
  )
}

/** To what waits, with how much that is. */
export function QuickLink({
  href,
  label,
  count,
}: {
  readonly href: string
  readonly label: string
  readonly count: number
}) {
  return (
    <ButtonLink href={href} variant="quiet" icon={IconListDetails}>
      <span className="ui-quick-line__words">{label} </span>
      {count}
    </ButtonLink>
  )
}
