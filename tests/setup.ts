/** What Node and jsdom lack and a real browser has: IndexedDB everywhere; dialogs and observers for screens. */
import 'fake-indexeddb/auto'
import '@testing-library/jest-dom/vitest'
import { afterEach, beforeAll } from 'vitest'

if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react')

  beforeAll(() => {
    HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
      this.open = true
    }
    HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
      this.open = false
      this.dispatchEvent(new Event('close'))
    }
    window.matchMedia ??= (media) => Object.assign(new EventTarget(), blankMedia(media))
    window.ResizeObserver ??= BlindObserver
    window.IntersectionObserver ??= BlindObserver as unknown as typeof IntersectionObserver
    Element.prototype.scrollIntoView ??= () => undefined
  })

  afterEach(() => {
    cleanup()
    location.hash = ''
  })
}

function blankMedia(media: string) {
  return {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  }
}

class BlindObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
