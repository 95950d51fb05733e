import { type RefObject, useLayoutEffect } from 'react'

/** The bars of the frame that may stay in sight while the page scrolls. */
const atTop = ['.ui-frame__header', '.ui-frame__bar'] as const
const atBottom = ['.ui-frame__nav', '.ui-undo-region', '.ui-guide-bar', '.ui-quick-line']

/**
 * Keeps what takes focus free of the bars at the top and bottom, however high they are: by the size of text, by the
 * strip, by tools that wrap. A header that would take more than a third of the window scrolls away.
 */
export function useScrollRoom(frame: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const within = frame.current
    if (within === null || typeof ResizeObserver !== 'function') return undefined
    const { style } = document.documentElement
    const measure = (): void => {
      const header = within.querySelector(atTop[0])?.getBoundingClientRect().height ?? 0
      within.toggleAttribute('data-tall-header', header > innerHeight / 3)
      const top = Math.max(...atTop.map((bar) => heightOf(within.querySelector(bar))))
      const bottom = atBottom.reduce((sum, bar) => sum + heightOf(within.querySelector(bar)), 0)
      style.scrollPaddingBlock = `${top + 16}px ${bottom + 16}px`
      style.setProperty('--ui-room-top', `${top + 16}px`)
    }
    const observer = new ResizeObserver(measure)
    const watch = (): void => {
      for (const bar of within.querySelectorAll('.ui-frame__header, .ui-frame__bar, .ui-frame__dock > *'))
        observer.observe(bar)
    }
    watch()
    // The line for an overleg comes later than the frame.
    const coming = new MutationObserver(watch)
    const dock = within.querySelector('.ui-frame__dock')
    if (dock !== null) coming.observe(dock, { childList: true })
    return () => {
      coming.disconnect()
      observer.disconnect()
      style.removeProperty('scroll-padding-block')
      style.removeProperty('--ui-room-top')
    }
  }, [frame])
}

/** How high a bar is that stays in sight; 0 for one that scrolls away or is not there. */
function heightOf(bar: Element | null): number {
  if (bar === null) return 0
  const { position } = getComputedStyle(bar)
  const inDock = bar.closest('.ui-frame__dock') !== null
  return position === 'sticky' || position === 'fixed' || inDock ? bar.getBoundingClientRect().height : 0
}
