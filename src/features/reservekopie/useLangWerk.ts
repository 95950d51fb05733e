import { useEffect, useRef, useState } from 'react'
import type { KopieOpties } from '../../data/reservekopie/weigering.ts'

export interface LangWerk {
  /** How far it is, 0 to 1; null when nothing runs. */
  readonly deel: number | null
  /** Runs one piece of long work; a second one waits for nobody and is not begun. */
  readonly run: <T>(work: (opties: KopieOpties) => Promise<T>) => Promise<T | undefined>
  readonly stop: () => void
}

/** Long work with progress that stops by its button, or when the screen is left. */
export function useLangWerk(): LangWerk {
  const [deel, setDeel] = useState<number | null>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  return {
    deel,
    async run(work) {
      if (running.current !== null) return undefined
      const controller = new AbortController()
      running.current = controller
      setDeel(0)
      try {
        return await work({ signal: controller.signal, onProgress: setDeel })
      } finally {
        running.current = null
        setDeel(null)
      }
    },
    stop: () => running.current?.abort(),
  }
}
