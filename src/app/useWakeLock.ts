import { useEffect } from 'react'

/** As long as this is true the screen stays on; the browser drops the lock when the page is hidden, so it is asked again. */
export function useWakeLock(runs: boolean): void {
  useEffect(() => {
    if (!runs || !('wakeLock' in navigator)) return
    let held: WakeLockSentinel | null = null
    let stopped = false
    const ask = async () => {
      if (stopped || document.visibilityState !== 'visible') return
      try {
        const sentinel = await navigator.wakeLock.request('screen')
        if (stopped) await sentinel.release()
        else held = sentinel
      } catch {
        held = null // Low battery or a browser that says no: the screen then dims as usual.
      }
    }
    const onVisible = () => void ask()
    void ask()
    document.addEventListener('visibilitychange', onVisible)
    return () => {
      stopped = true
      document.removeEventListener('visibilitychange', onVisible)
      void held?.release()
    }
  }, [runs])
}
