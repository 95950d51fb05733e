import { useEffect, useLayoutEffect, useRef } from 'react'

const heading = (): HTMLElement | null => document.querySelector<HTMLElement>('#inhoud h1')

/** What a person does themselves; from then on the focus is theirs. */
const ownActs = ['pointerdown', 'keydown'] as const

/**
 * After a step to another address: the top of the screen, and the focus on its heading, also when that comes a moment
 * later. `atOnce` does so for the first screen too, for a frame that opens in the place of another.
 */
export function useArrival(path: string, atOnce = false): void {
  const before = useRef(atOnce ? null : path)
  useLayoutEffect(() => {
    if (before.current !== null && before.current !== path) scrollTo(0, 0)
  }, [path])
  useEffect(() => {
    if (before.current === path) return undefined
    before.current = path
    return arrive()
  }, [path])
}

/** Puts the focus on the heading, and again when that one is replaced, until the person does something. */
function arrive(): () => void {
  let there: HTMLElement | null = null
  const look = (): void => {
    const now = heading()
    if (now === null || now === there) return
    there = now
    now.focus({ preventScroll: true })
  }
  const observer = new MutationObserver(look)
  const stop = (): void => {
    observer.disconnect()
    for (const act of ownActs) removeEventListener(act, stop)
  }
  observer.observe(document.body, { childList: true, subtree: true })
  for (const act of ownActs) addEventListener(act, stop)
  look()
  return stop
}
