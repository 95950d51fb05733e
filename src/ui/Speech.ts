/** Reading aloud by the browser, with voices that live on this device only: nothing that is read leaves it. */

const noVoices: readonly SpeechSynthesisVoice[] = []

const synthesis = (): SpeechSynthesis | undefined =>
  'speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined

/** A voice on this device for a language (`nl`, `ar`); null when there is none. A voice of elsewhere is never taken. */
export function localVoice(lang: string): SpeechSynthesisVoice | null {
  const voices = synthesis()?.getVoices() ?? noVoices
  const fits = voices.filter(
    (voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/u)[0] === lang,
  )
  return fits.find((voice) => voice.default) ?? fits[0] ?? null
}

/** Calls when the voices of the device become known; the answer stops that. */
export function onVoices(listener: () => void): () => void {
  const speech = synthesis()
  speech?.addEventListener('voiceschanged', listener)
  return () => speech?.removeEventListener('voiceschanged', listener)
}

/** Ends what is being read. */
export const stopSpeaking = (): void => synthesis()?.cancel()

/**
 * Reads the lines one after the other, slowly, in this language; calls `onEnd` once, when the last was read or when it
 * was stopped. False when the device has no voice for it.
 */
export function speak(lines: readonly string[], lang: string, onEnd: () => void): boolean {
  const speech = synthesis()
  const voice = localVoice(lang)
  if (speech === undefined || voice === null || lines.length === 0) return false
  speech.cancel()
  let open = true
  const end = () => {
    if (open) onEnd()
    open = false
  }
  const said = lines.map((line) =>
    Object.assign(new SpeechSynthesisUtterance(line), { voice, lang: voice.lang, rate: 0.9 }),
  )
  for (const utterance of said) {
    utterance.addEventListener('error', end)
    speech.speak(utterance)
  }
  said.at(-1)?.addEventListener('end', end)
  return true
}

const blocks = 'h1,h2,h3,p,dt,dd,li,legend,label,summary,button,a,[data-line]'
const unread =
  '[aria-hidden="true"],[data-said-again],[data-unread],textarea,input,select,details:not([open]) > :not(summary)'

/**
 * The text of a part of the page as lines to be read, in the order in which it stands. What is folded away, typed, or
 * said a second time in another language is left out.
 */
export function linesOf(root: Element): readonly string[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const lines: { readonly block: Element; text: string }[] = []
  while (walker.nextNode() !== null) {
    const node = walker.currentNode
    const parent = node.parentElement
    if (parent === null || parent.closest(unread) !== null) continue
    const block = parent.closest(blocks) ?? parent
    const last = lines.at(-1)
    if (last?.block === block) last.text += node.textContent ?? ''
    else lines.push({ block, text: node.textContent ?? '' })
  }
  return lines
    .map(({ text }) => text.trim().replace(/\s+/gu, ' '))
    .filter((text) => /[\p{L}\p{N}]/u.test(text))
}
