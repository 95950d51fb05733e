import './layout.css'

/** An opaque sheet over everything, dialogs too; put there and taken away at once, without a render or a change of focus. */
export interface Veil {
  cover(): void
  uncover(): void
}

/** `words` stand on it. */
export function createVeil(words: string): Veil {
  const sheet = document.createElement('div')
  sheet.className = 'ui-veil'
  sheet.textContent = words
  sheet.setAttribute('popover', 'manual')
  return {
    cover() {
      if (sheet.isConnected) return
      document.body.append(sheet)
      // Only the top layer lies above an open dialog.
      if (typeof sheet.showPopover === 'function') sheet.showPopover()
    },
    uncover: () => sheet.remove(),
  }
}
