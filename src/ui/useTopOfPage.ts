import { useEffect, useRef } from 'react'

/**
 * Each step of a page begins at the top, with the focus on the heading: the button that was pressed is gone. `atOnce` does
 * so for the first step too, for a page that comes in the place of another.
 */
export function useTopOfPage(step: unknown, atOnce = false): void {
  const shown = useRef<unknown>(atOnce ? {} : step)
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [step])
}
