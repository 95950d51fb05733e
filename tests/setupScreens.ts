/** What jsdom lacks and a real browser has: dialogs, observers, media queries; and a clean page after every test. */
import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

/* jsdom brings bytes of a realm of its own, while what Node clones, encodes or seals is of Node's: one realm for all. */
globalThis.Uint8Array = structuredClone(new Uint8Array()).constructor as Uint8ArrayConstructor
globalThis.ArrayBuffer = structuredClone(new ArrayBuffer()).constructor as ArrayBufferConstructor

// what is loaded lazily takes longer on a busy machine
configure({ asyncUtilTimeout: 10_000 })

class BlindObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true
}
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false
  this.dispatchEvent(new Event('close'))
}
window.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  })
window.ResizeObserver ??= BlindObserver
window.IntersectionObserver ??= BlindObserver as unknown as typeof IntersectionObserver
window.scrollTo = () => undefined
Element.prototype.scrollIntoView ??= () => undefined

afterEach(() => {
  cleanup()
  location.hash = ''
})
