/** What the opening page tells of how one came there; each is also the mark in the address of the fresh document. */
const reasons = [
  'gewist',
  'weg',
  'resten',
  'pincode',
  'pauze',
  'elders',
  'niet-gegeven',
  'terug',
  'weggegooid',
] as const
export type WhyLeft = (typeof reasons)[number]

/** The document of a family is marked with the id of its hand-over, for which the key waits. */
interface NaarGezin {
  readonly gezin: string
}

/**
 * Goes to a fresh document, so that nothing of the team stays in memory. Without a hash: with one it would be a step
 * within this page (measured). `begin` opens the new-team screen there; its query makes it another document.
 */
export function leave(next?: 'begin' | WhyLeft | NaarGezin): void {
  location.replace(`${location.pathname}${markOf(next)}`)
}

function markOf(next: Parameters<typeof leave>[0]): string {
  if (next === undefined) return ''
  if (next === 'begin') return '?begin#/nieuw'
  return typeof next === 'string' ? `?${next}` : `?gezin=${encodeURIComponent(next.gezin)}`
}

/** Why the document before this one was left, by the query of this one; null when it does not say. */
export const whyLeft = (search: string): WhyLeft | null =>
  reasons.find((reason) => search === `?${reason}`) ?? null

/** The hand-over that this document was made for; null for a document of the team. */
export function gezinOf(search: string): string | null {
  const id = new URLSearchParams(search).get('gezin')
  return id === '' ? null : id
}

/** Takes the mark of `leave` out of the address again. */
export function tidyAddress(): void {
  if (location.search !== '') history.replaceState(history.state, '', `${location.pathname}${location.hash}`)
}
