/** Ties an auto-lock to the page: every sign of a person, every return to the page, and the clock once a second. */
import type { AutoLock } from './autoLock.ts'

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'input'] as const
const second = 1000

/** Starts watching; call what it gives back to stop, which stops the lock too. */
export function watchActivity(lock: AutoLock, page: Document = document): () => void {
  const watch = new AbortController()
  const { signal } = watch
  const view = page.defaultView
  const look = (): void => (page.visibilityState === 'hidden' ? lock.hide() : lock.show())
  for (const sign of signs) {
    page.addEventListener(sign, () => lock.touch(), { signal, capture: true, passive: true })
  }
  page.addEventListener('visibilitychange', look, { signal })
  view?.addEventListener('pageshow', look, { signal })
  const timer = setInterval(() => lock.check(), second)
  look()
  return () => {
    watch.abort()
    clearInterval(timer)
    lock.stop()
  }
}
