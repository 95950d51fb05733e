/** The big side: asks the window that opened it for a channel, and is blank when no picture came for a few seconds. */
import { type Grootbeeld, leegBeeld, readGrootbeeld } from '../../../domain/grootscherm/grootbeeld.ts'
import { bericht, isBericht, slag, stilte } from './berichten.ts'

/** Follows the pictures sent under this nonce; the answer stops it. `toon` is told every picture, blank ones too. */
export function ontvang(nonce: string, toon: (beeld: Grootbeeld) => void): () => void {
  const opener = window.opener as Window | null
  let poort: MessagePort | null = null
  let last = 0

  const blank = (): void => toon(leegBeeld)
  const take = (event: MessageEvent): void => {
    last = Date.now()
    toon(readGrootbeeld(event.data) ?? leegBeeld)
  }
  const onMessage = (event: MessageEvent): void => {
    const [next] = event.ports
    if (next === undefined || !isBericht(event, opener, bericht('grootscherm-poort', nonce))) return
    poort?.close()
    poort = next
    poort.addEventListener('message', take)
    // Where the browser tells that the other side is gone.
    poort.addEventListener('close', blank)
    poort.start()
  }
  const look = (): void => {
    if (Date.now() - last <= stilte) return
    blank()
    // The leading window may be another document by now, or this one was loaded again.
    opener?.postMessage(bericht('grootscherm-klaar', nonce), location.origin)
  }

  addEventListener('message', onMessage)
  const timer = setInterval(look, slag)
  look()
  return () => {
    removeEventListener('message', onMessage)
    clearInterval(timer)
    poort?.close()
  }
}
