/** Splits one pasted text into rows, away from the screen, and answers with them. */
import { splitRijen } from './splitRijen.ts'

self.addEventListener('message', (event: MessageEvent<string>) => {
  self.postMessage(splitRijen(event.data))
})
