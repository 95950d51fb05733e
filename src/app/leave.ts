/** What the opening page tells of how one came there; each is also the mark in the address of the fresh document. */
const reasons = ['gewist', 'weg', 'resten', 'pincode', 'pauze', 'elders'] as const
export type WhyLeft = (typeof reasons)[number]

/**
 * Goes to a fresh document, so that nothing of the team stays in memory. Without a hash: with one it would be a step
 * within this page (measured). `begin` opens the new-team screen there; its query makes it another document.
 */
export function leave(next?: 'begin' | WhyLeft): void {
  const mark = next === undefined ? '' : next === 'begin' ? '?begin#/nieuw' : `?${next}`
  location.replace(`${location.pathname}${mark}`)
}

/** Why the document before this one was left, by the query of this one; null when it does not say. */
export const whyLeft = (search: string): WhyLeft | null =>
  reasons.find((reason) => search === `?${reason}`) ?? null

/** Takes the mark of `leave` out of the address again. */
export function tidyAddress(): void {
  if (location.search !== '') history.replaceState(history.state, '', `${location.pathname}${location.hash}`)
}
