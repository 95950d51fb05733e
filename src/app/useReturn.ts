import { useEffect, useRef } from 'react'
import { followField, type Plek, takePlek } from './plek.ts'
import { endArrival, goToPlace } from './useArrival.ts'

/** After a lock or a pauze: back in the field where one typed, or as far down as one was; and follows it for the next. */
export function useReturn(path: string): void {
  const done = useRef(false)
  useEffect(() => {
    if (done.current) return undefined
    done.current = true
    const plek = takePlek(path)
    return plek === null ? undefined : goToPlek(plek)
  }, [path])
  useEffect(followField, [])
}

function goToPlek(plek: Plek): () => void {
  return plek.veld === '' ? goToPlace(plek.top) : goToField(plek)
}

const ownActs = ['pointerdown', 'keydown', 'wheel'] as const

/** Waits for the field as long as the person does nothing; the page may still be filling. */
function goToField({ klad, veld, top }: Plek): () => void {
  const stopPlace = goToPlace(top)
  const stop = (): void => {
    stopPlace()
    observer.disconnect()
    for (const act of ownActs) removeEventListener(act, stop)
  }
  const look = (): void => {
    const form = `form[data-draft="${CSS.escape(klad)}"]`
    const field = document.querySelector<HTMLElement>(`#inhoud ${form} [name="${CSS.escape(veld)}"]`)
    if (field === null) return
    stop()
    endArrival()
    field.focus({ preventScroll: true })
    field.scrollIntoView({ block: 'center' })
  }
  const observer = new MutationObserver(look)
  observer.observe(document.body, { childList: true, subtree: true })
  for (const act of ownActs) addEventListener(act, stop, { passive: true })
  look()
  return stop
}
