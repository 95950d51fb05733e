import { useCallback, useEffect, useRef, useState } from 'react'

export interface TimedMessage<T> {
  readonly message: T | null
  readonly show: (message: T) => void
  readonly clear: () => void
}

/** A message that stays for `ms` milliseconds (12 s unless told), or until it is cleared or replaced. */
export function useTimedMessage<T>(ms = 12_000): TimedMessage<T> {
  const [message, setMessage] = useState<T | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const clear = useCallback(() => {
    clearTimeout(timer.current)
    setMessage(null)
  }, [])

  const show = useCallback(
    (next: T) => {
      clearTimeout(timer.current)
      setMessage(() => next)
      timer.current = setTimeout(() => setMessage(null), ms)
    },
    [ms],
  )

  useEffect(() => () => clearTimeout(timer.current), [])
  return { message, show, clear }
}
