import { useEffect, useLayoutEffect, useRef } from 'react'
import { newId } from '../lib/id.ts'

let stopArrival: () => void = () => undefined

/** The focus has another place to be than the heading: the arrival is over. */
export const endArrival = (): void => stopArrival()

const heading = (): HTMLElement | null => document.querySelector<HTMLElement>('#inhoud h1')

/** What a person does themselves; from then on the focus is theirs. */
const ownActs = ['pointerdown', 'keydown'] as const

/**
 * After a step to another address: the top of the screen, or with Back the place where one left it, and the focus on its
 * heading, also when that comes a moment later. `atOnce` does so for the first screen too, for a frame that opens in the
 * place of another.
 */
export function useArrival(path: string, atOnce = false): void {
  const before = useRef(atOnce ? null : path)
  const places = useRef(new Map<string, number>())
  const page = useRef('')
  useEffect(() => {
    history.scrollRestoration = 'manual'
    const follow = (): void => void places.current.set(page.current, scrollY)
    addEventListener('scroll', follow, { passive: true })
    return () => removeEventListener('scroll', follow)
  }, [])
  useLayoutEffect(() => {
    page.current = stampedPage(before.current ?? '')
    if (before.current === null || before.current === path) return undefined
    return goToPlace(places.current.get(page.current) ?? 0)
  }, [path])
  useEffect(() => {
    if (before.current === path) return undefined
    before.current = path
    return arrive()
  }, [path])
}

/**
 * The stamp on this step of the browser's history; a step that has none yet gets one beside what stood there, and from
 * which path it was taken (`cameFrom`).
 */
function stampedPage(van: string): string {
  const state = history.state as unknown
  const known = typeof state === 'object' && state !== null ? state : {}
  if ('plek' in known) return String(known.plek)
  const plek = newId()
  history.replaceState({ ...known, plek, van }, '')
  return plek
}

/** Scrolls there, and again while the page is still filling, until the person does something. */
export function goToPlace(top: number): () => void {
  scrollTo(0, top)
  if (top === 0 || typeof ResizeObserver !== 'function') return () => undefined
  const observer = new ResizeObserver(() => {
    scrollTo(0, top)
    if (scrollY >= top - 1) stop()
  })
  const stop = (): void => {
    observer.disconnect()
    for (const act of [...ownActs, 'wheel']) removeEventListener(act, stop)
  }
  for (const act of [...ownActs, 'wheel']) addEventListener(act, stop, { passive: true })
  observer.observe(document.body)
  return stop
}

/** Puts the focus on the heading, and again when that one is replaced, until the person does something. */
function arrive(): () => void {
  let there: HTMLElement | null = null
  const look = (): void => {
    const now = heading()
    if (now === null || now === there) return
    now.focus({ preventScroll: true })
    // A heading that is hidden, while a part of its screen is still coming, takes no focus yet.
    if (document.activeElement === now) there = now
  }
  const observer = new MutationObserver(look)
  const stop = (): void => {
    observer.disconnect()
    for (const act of ownActs) removeEventListener(act, stop)
  }
  stopArrival = stop
  observer.observe(document.body, { childList: true, subtree: true })
  for (const act of ownActs) addEventListener(act, stop)
  look()
  return stop
}
