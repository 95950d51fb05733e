/**
 * Goes to a fresh document, so that nothing of the team stays in memory. Without a hash: with one it would be a step
 * within this page (measured). `begin` opens the new-team screen there; its query makes it another document.
 */
export function leave(begin?: 'begin'): void {
  location.replace(`${location.pathname}${begin === undefined ? '' : '?begin#/nieuw'}`)
}

/** Takes the mark of `leave('begin')` out of the address again. */
export function tidyAddress(): void {
  if (location.search !== '') history.replaceState(history.state, '', `${location.pathname}${location.hash}`)
}
