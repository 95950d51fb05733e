import { type PointerEvent, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'

export interface Drag {
  readonly key: string
  readonly from: number
  /** Where it would stand when it is let go now. */
  readonly to: number
}

/** This near (px) to the upper or lower edge of the window the page goes along. */
const edge = 96
const mostSpeed = 14

interface Hand {
  readonly key: string
  readonly from: number
  readonly pointer: number
  y: number
}

/**
 * Drags one row of a list to another place with mouse, pen or finger; near an edge the page scrolls along, Escape lets
 * go where it was. The rows are the children of `list`, in the order of `keys`.
 */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  keys: readonly string[],
  onMove: (key: string, to: number) => void,
) {
  const hand = useRef<Hand | null>(null)
  const [drag, setDrag] = useState<Drag | null>(null)

  /** The rows above the pointer, the row in hand left out. */
  const placeOf = ({ from, y }: Hand): number =>
    [...(list.current?.children ?? [])].filter((row, i) => {
      const { top, height } = row.getBoundingClientRect()
      return i !== from && top + height / 2 < y
    }).length

  const end = useEffectEvent(() => {
    hand.current = null
    setDrag(null)
  })

  const look = useEffectEvent(() => {
    const held = hand.current
    if (held === null) return
    if (keys[held.from] !== held.key) {
      end()
      return
    }
    const to = placeOf(held)
    setDrag((was) => (was?.key === held.key && was.to === to ? was : { key: held.key, from: held.from, to }))
  })

  const dragging = drag !== null
  useEffect(() => {
    if (!dragging) return undefined
    let frame = requestAnimationFrame(function step() {
      const y = hand.current?.y ?? edge
      const over = y < edge ? y - edge : Math.max(0, y - (innerHeight - edge))
      if (over !== 0) {
        scrollBy({ top: Math.max(-1, Math.min(1, over / edge)) * mostSpeed, behavior: 'instant' })
        look()
      }
      frame = requestAnimationFrame(step)
    })
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') end()
    }
    addEventListener('keydown', onKey)
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('keydown', onKey)
    }
  }, [dragging])

  /** What the grip of one row listens to. */
  const gripOf = (key: string) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || hand.current !== null) return
      event.currentTarget.setPointerCapture(event.pointerId)
      hand.current = { key, from: keys.indexOf(key), pointer: event.pointerId, y: event.clientY }
      look()
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (hand.current?.pointer !== event.pointerId) return
      hand.current.y = event.clientY
      look()
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const held = hand.current
      if (held?.pointer !== event.pointerId) return
      const to = placeOf({ ...held, y: event.clientY })
      end()
      if (keys[held.from] === held.key && to !== held.from) onMove(held.key, to)
    },
    onPointerCancel: end,
    onLostPointerCapture: end,
  })
  return { drag, gripOf }
}
