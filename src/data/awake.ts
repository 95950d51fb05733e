/** Tells when the page comes back into sight: what waited may go on. Where there is no page it never does. */
export interface Awake {
  onAwake(listener: () => void): void
  stop(): void
}

/** Watches until it is stopped. */
export function watchAwake(): Awake {
  const listeners = new Set<() => void>()
  const onVisible = (): void => {
    if (document.visibilityState === 'visible') for (const listener of listeners) listener()
  }
  const isPage = typeof document !== 'undefined'
  if (isPage) document.addEventListener('visibilitychange', onVisible)
  return {
    onAwake: (listener) => listeners.add(listener),
    stop() {
      if (isPage) document.removeEventListener('visibilitychange', onVisible)
    },
  }
}
