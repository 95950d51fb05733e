/**
 * The leading side of the big screen: one window, opened by a press, that is sent a picture every second. It is blank as
 * soon as this document stops sending: closed, locked, on pauze, killed or with a family in the room.
 */
import { type Grootbeeld, leegBeeld } from '../../../domain/grootscherm/grootbeeld.ts'
import { newId } from '../../../lib/id.ts'
import { listenTo } from '../../../lib/listenTo.ts'
import { adres, bericht, isBericht, slag } from './berichten.ts'

export interface Zender {
  /** Opens the window, or shows the one there is; false when the browser would not. */
  open(): boolean
  sluit(): void
  isOpen(): boolean
  subscribe(listener: () => void): () => void
  /** What stands there from now on. */
  toon(beeld: Grootbeeld): void
}

/** One name: a second press finds the same window. */
const naam = 'kanteltafel-grootscherm'

export function createZender(): Zender {
  const listeners = new Set<() => void>()
  let venster: Window | null = null
  let poort: MessagePort | null = null
  let beeld: Grootbeeld = leegBeeld
  let nonce = ''
  let timer: ReturnType<typeof setInterval> | undefined

  const send = (one: Grootbeeld): void => poort?.postMessage(one)
  const tell = (): void => {
    for (const listener of listeners) listener()
  }
  const letGo = (): void => {
    send(leegBeeld)
    poort?.close()
    clearInterval(timer)
    removeEventListener('message', onMessage)
    removeEventListener('pagehide', onLeave)
    poort = null
    venster = null
    timer = undefined
    tell()
  }
  const beat = (): void => {
    if (venster?.closed === true) letGo()
    else send(beeld)
  }
  const onLeave = (): void => send(leegBeeld)
  const onMessage = (event: MessageEvent): void => {
    if (!isBericht(event, venster, bericht('grootscherm-klaar', nonce))) return
    poort?.close()
    const { port1, port2 } = new MessageChannel()
    poort = port1
    venster?.postMessage(bericht('grootscherm-poort', nonce), location.origin, [port2])
    send(beeld)
  }

  return {
    open() {
      nonce = newId()
      // The answer may come before `open` is done with the listeners.
      addEventListener('message', onMessage)
      addEventListener('pagehide', onLeave)
      const opened = window.open(`${location.pathname}#${adres}/${nonce}`, naam, 'popup')
      if (opened === null) {
        letGo()
        return false
      }
      venster = opened
      timer ??= setInterval(beat, slag)
      tell()
      return true
    },
    sluit() {
      venster?.close()
      letGo()
    },
    isOpen: () => venster !== null,
    subscribe: listenTo(listeners),
    toon(next) {
      beeld = next
      send(beeld)
    },
  }
}

/** Of this document. */
export const zender = createZender()
