import { useCallback, useRef } from 'react'

/** A double tap takes no longer. */
const doubleTapMs = 500

/**
 * For a list whose rows leave when one presses them: the next row moves under the finger, so the second tap of a double
 * tap, on whichever row, is no press.
 */
export function useOneTap(): (press: () => void) => void {
  const last = useRef(Number.NEGATIVE_INFINITY)
  return useCallback((press) => {
    const now = performance.now()
    if (now - last.current < doubleTapMs) return
    last.current = now
    press()
  }, [])
}
