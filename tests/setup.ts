/** What Node and jsdom lack and a real browser has: IndexedDB everywhere; dialogs and observers for screens. */
import 'fake-indexeddb/auto'
import '@testing-library/jest-dom/vitest'
import { afterEach, beforeAll } from 'vitest'

/* jsdom brings bytes of a realm of its own, while what Node clones, encodes or seals is of Node's: one realm for all. */
globalThis.Uint8Array = structuredClone(new Uint8Array()).constructor as Uint8ArrayConstructor
globalThis.ArrayBuffer = structuredClone(new ArrayBuffer()).constructor as ArrayBufferConstructor

if (typeof document !== 'undefined') {
  const { cleanup, configure } = await import('@testing-library/react')

  // what is loaded lazily takes longer on a busy machine
  configure({ asyncUtilTimeout: 10_000 })

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
