import { useEffect } from 'react'
import type { Leesregelsoort } from '../../../domain/leesvoor/leesvoor.ts'

/** The part of the worksheet that says this line, by the id it bears there. */
const delen: Readonly<Record<Leesregelsoort, string | null>> = {
  nummer: null,
  regie: 'deel-regie',
  doel: 'deel-doel',
  instemming: 'deel-instemming',
  stap: 'deel-acties',
  wie: 'deel-acties',
  wanneer: 'deel-acties',
  volgende: 'deel-volgende',
}

let landing: { readonly path: string; readonly id: string } | null = null

/** Says where on the screen at this path one has to come: at what this line still lacks, or at the top. */
export function landAt(path: string, soort: Leesregelsoort | undefined): void {
  const id = soort === undefined ? null : delen[soort]
  landing = id === null ? null : { path, id }
}

/** Brings the focus there once the worksheet is there, after the heading had it; what a person does comes first. */
export function useLanding(path: string): void {
  useEffect(() => {
    if (landing?.path !== path) {
      landing = null
      return undefined
    }
    const { id } = landing
    const stop = (): void => {
      cancelAnimationFrame(frame)
      observer.disconnect()
      removeEventListener('pointerdown', stop)
      removeEventListener('keydown', stop)
    }
    const look = (): void => {
      const part = document.getElementById(id)
      if (part === null) return
      landing = null
      stop()
      part.focus({ preventScroll: true })
      part.scrollIntoView({ block: 'start' })
    }
    const observer = new MutationObserver(look)
    const frame = requestAnimationFrame(() => {
      observer.observe(document.body, { childList: true, subtree: true })
      look()
    })
    addEventListener('pointerdown', stop)
    addEventListener('keydown', stop)
    return stop
  }, [path])
}
