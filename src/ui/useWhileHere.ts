import { useEffect, useRef } from 'react'

/** Gives the signal of a change that is made only while this page stands: who leaves first has changed nothing. */
export function useWhileHere(): () => AbortSignal {
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  return () => {
    running.current = new AbortController()
    return running.current.signal
  }
}
