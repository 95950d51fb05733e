import { type ReactNode, useRef, useState } from 'react'
import './LinkList.css'
import './SortableList.css'
import { IconGripVertical } from './icons.ts'
import { classes } from './tone.ts'
import { type Drag, useDragOrder } from './useDragOrder.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

export interface SortableListProps<T> {
  readonly label: string
  readonly items: readonly T[]
  readonly getKey: (item: T) => string
  /** The name of the grip of one row. */
  readonly gripLabel: (item: T) => string
  /** What is said when a row has moved; `place` from 1. */
  readonly moved: (item: T, place: number) => string
  /** Moves a row to a place from 0; true when it moved. */
  readonly onMove: (item: T, to: number) => Promise<boolean>
  /** One row; the grip stands in front. */
  readonly render: (item: T, index: number, grip: ReactNode) => ReactNode
}

/**
 * An ordered list whose rows are dragged by their grip, also with a finger. On the grip the arrow keys do the same; the
 * feature gives its own buttons beside it.
 */
export function SortableList<T>({
  label,
  items,
  getKey,
  gripLabel,
  moved,
  onMove,
  render,
}: SortableListProps<T>) {
  const list = useRef<HTMLOListElement>(null)
  const [said, setSaid] = useState('')
  const keys = items.map(getKey)
  const move = async (item: T, to: number, grip?: HTMLElement) => {
    if (!(await onMove(item, to))) return
    setSaid(moved(item, to + 1))
    grip?.focus()
  }
  const { drag, gripOf } = useDragOrder(list, keys, (key, to) => {
    const item = items.find((one) => getKey(one) === key)
    if (item !== undefined) void move(item, to)
  })
  return (
    <>
      <ol ref={list} className="ui-link-list ui-sortable" aria-label={label}>
        {items.map((item, i) => {
          const key = getKey(item)
          const grip = (
            <button
              type="button"
              className="ui-sortable__grip"
              aria-label={gripLabel(item)}
              title={gripLabel(item)}
              onKeyDown={(event) => {
                const to = event.key === 'ArrowUp' ? i - 1 : event.key === 'ArrowDown' ? i + 1 : i
                if (to === i) return
                event.preventDefault()
                if (to >= 0 && to < items.length) void move(item, to, event.currentTarget)
              }}
              {...gripOf(key)}
            >
              <IconGripVertical size="1.4em" aria-hidden />
            </button>
          )
          return (
            <li key={key} className={lineOf(drag, i, items.length)}>
              {render(item, i, grip)}
            </li>
          )
        })}
      </ol>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </>
  )
}

/** Where the row in hand would land: a line above the row that comes after it, or under the last. */
function lineOf(drag: Drag | null, index: number, count: number): string {
  if (drag === null) return ''
  if (drag.from === index) return 'ui-sortable__row--held'
  const place = index > drag.from ? index - 1 : index
  return classes(
    drag.to !== drag.from && place === drag.to && 'ui-sortable__row--before',
    drag.to !== drag.from && drag.to === count - 1 && place === count - 2 && 'ui-sortable__row--after',
  )
}
