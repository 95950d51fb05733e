import {
  measureElement,
  useVirtualizer,
  useWindowVirtualizer,
  type Virtualizer,
} from '@tanstack/react-virtual'
import { type Key, type ReactNode, useCallback, useLayoutEffect, useRef, useState } from 'react'
import './VirtualList.css'

export interface VirtualListProps<T> {
  readonly items: readonly T[]
  readonly getKey: (item: T) => Key
  /** About how high one row is, in pixels; the real height is measured. */
  readonly estimateHeight: number
  readonly render: (item: T, index: number) => ReactNode
  readonly label: string
  /** Given (a CSS length): the list scrolls in itself; without it the page scrolls. */
  readonly height?: string | undefined
}

/** Up to this many rows all stand in the page: find-in-page works, and nothing needs measuring. */
const ALL_ROWS = 60
const OVERSCAN = 6

/** A list of any length; only the rows near the window are in the page, each knowing its place among all. */
export function VirtualList<T>(props: VirtualListProps<T>) {
  if (props.items.length <= ALL_ROWS) return <PlainRows {...props} />
  return props.height === undefined ? (
    <WindowRows {...props} />
  ) : (
    <ContainerRows {...props} height={props.height} />
  )
}

function PlainRows<T>({ items, getKey, render, label, height }: VirtualListProps<T>) {
  return (
    <div
      role="list"
      aria-label={label}
      className="ui-virtual-list"
      style={height === undefined ? undefined : { maxBlockSize: height, overflow: 'auto' }}
    >
      {items.map((item, index) => (
        <div role="listitem" key={getKey(item)} aria-setsize={items.length} aria-posinset={index + 1}>
          {render(item, index)}
        </div>
      ))}
    </div>
  )
}

function WindowRows<T>(props: VirtualListProps<T>) {
  const list = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const rows = useRows(props)

  useLayoutEffect(() => {
    const measure = () => {
      if (list.current) setTop(Math.round(list.current.getBoundingClientRect().top + window.scrollY))
    }
    measure()
    const observer = typeof ResizeObserver === 'function' ? new ResizeObserver(measure) : null
    observer?.observe(document.body)
    return () => observer?.disconnect()
  }, [])

  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized: rows follow each scroll
  const virtualizer = useWindowVirtualizer<HTMLDivElement>({
    ...rows,
    overscan: OVERSCAN,
    scrollMargin: top,
  })
  return (
    <div ref={list}>
      <VirtualRows list={props} virtualizer={virtualizer} offset={top} />
    </div>
  )
}

function ContainerRows<T>(props: VirtualListProps<T> & { readonly height: string }) {
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useRows(props)
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized: rows follow each scroll
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    ...rows,
    getScrollElement: () => scroller.current,
    overscan: OVERSCAN,
  })
  return (
    <div ref={scroller} className="ui-virtual-scroller" style={{ blockSize: props.height }}>
      <VirtualRows list={props} virtualizer={virtualizer} offset={0} />
    </div>
  )
}

interface VirtualRowsProps<T, S extends Element | Window> {
  readonly list: VirtualListProps<T>
  readonly virtualizer: Virtualizer<S, HTMLDivElement>
  readonly offset: number
}

function VirtualRows<T, S extends Element | Window>({ list, virtualizer, offset }: VirtualRowsProps<T, S>) {
  return (
    <div
      role="list"
      aria-label={list.label}
      className="ui-virtual-list"
      style={{ blockSize: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ key, index, start }) => {
        const item = list.items[index]
        if (item === undefined) return null
        return (
          <div
            role="listitem"
            key={String(key)}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={list.items.length}
            aria-posinset={index + 1}
            className="ui-virtual-list__row"
            style={{ transform: `translateY(${start - offset}px)` }}
          >
            {list.render(item, index)}
          </div>
        )
      })}
    </div>
  )
}

/**
 * What the virtualizer asks of the rows. It works out every place in the list again whenever the function that gives
 * the keys is another one, so that stays the same as long as the rows do; and the first row that is measured tells how
 * high the others will be, so that measuring those changes nothing.
 */
function useRows<T>({ items, getKey, estimateHeight }: VirtualListProps<T>) {
  const typical = useRef(0)
  const getItemKey = useCallback(
    (index: number): string | number => {
      const item = items[index]
      return item === undefined ? index : String(getKey(item))
    },
    [items, getKey],
  )
  // A row that is not laid out (hidden, printed elsewhere) counts as estimated.
  const measure: typeof measureElement = (...args) => {
    const height = measureElement(...args)
    if (typical.current === 0) typical.current = height
    return height || estimateHeight
  }
  return {
    count: items.length,
    getItemKey,
    estimateSize: () => typical.current || estimateHeight,
    measureElement: measure,
  }
}
