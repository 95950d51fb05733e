/**
 * How two windows of this app find each other. The big one says a nonce that only the leading one gave out; it answers
 * with one end of a channel. No key, no register and no name of a child goes through it.
 */
export const adres = '/grootscherm'

/** How often the picture is sent again (ms), and after how long without one the big screen is blank. */
export const slag = 1_000
export const stilte = 3_500

interface Bericht {
  readonly soort: 'grootscherm-klaar' | 'grootscherm-poort'
  readonly nonce: string
}

export const bericht = (soort: Bericht['soort'], nonce: string): Bericht => ({ soort, nonce })

/** True for this message with this nonce, of that window of our own origin. */
export function isBericht(event: MessageEvent, van: unknown, verwacht: Bericht): boolean {
  const data: unknown = event.data
  return (
    event.origin === location.origin &&
    van !== null &&
    event.source === van &&
    typeof data === 'object' &&
    data !== null &&
    'soort' in data &&
    data.soort === verwacht.soort &&
    'nonce' in data &&
    data.nonce === verwacht.nonce
  )
}
