const mark = 'data-pointed-out'

/** What a person does themselves; from then on the page is theirs. */
const ownActs = ['pointerdown', 'keydown', 'wheel'] as const

/**
 * Brings the first element that fits the selector into sight and marks it, also when it comes a moment later or the page
 * still fills above it, until the person does something. The answer takes the mark away.
 */
export function pointOut(selector: string): () => void {
  let marked: HTMLElement | null = null
  const unmark = (): void => marked?.removeAttribute(mark)
  const look = (): void => {
    const found = document.querySelector<HTMLElement>(selector)
    if (found === null) return
    if (found !== marked) unmark()
    marked = found
    found.setAttribute(mark, '')
    found.scrollIntoView({ block: found.offsetHeight > innerHeight / 3 ? 'start' : 'center' })
  }
  const observer = new MutationObserver(look)
  const stop = (): void => {
    observer.disconnect()
    for (const act of ownActs) removeEventListener(act, stop)
  }
  for (const act of ownActs) addEventListener(act, stop, { passive: true })
  observer.observe(document.body, { childList: true, subtree: true })
  look()
  return () => {
    stop()
    unmark()
  }
}
