import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/** Shows a `<dialog>` as modal while it is mounted; Escape asks `onClose`, and focus returns to where it was. */
export function useModal(onClose?: () => void): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null)
  const close = useRef(onClose)

  useEffect(() => {
    close.current = onClose
  }, [onClose])

  useLayoutEffect(() => {
    const dialog = ref.current
    if (!dialog) return undefined
    const before = document.activeElement
    show(dialog)
    firstStop(dialog)?.focus({ preventScroll: true })

    const askClose = (event: Event) => {
      event.preventDefault()
      close.current?.()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || closesItself(event.target)) return
      event.preventDefault()
      close.current?.()
    }
    /* A browser may close it in spite of us (Escape twice): then follow, or show it again when it may not close. */
    const onClosed = () => {
      /* Shown again since: the event belongs to an earlier mount. */
      if (dialog.open) return
      if (close.current) close.current()
      else show(dialog)
    }
    dialog.addEventListener('cancel', askClose)
    dialog.addEventListener('keydown', onKey)
    dialog.addEventListener('close', onClosed)
    return () => {
      dialog.removeEventListener('cancel', askClose)
      dialog.removeEventListener('keydown', onKey)
      dialog.removeEventListener('close', onClosed)
      if (dialog.open && typeof dialog.close === 'function') dialog.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])

  return ref
}

function show(dialog: HTMLDialogElement): void {
  if (typeof dialog.showModal === 'function') dialog.showModal()
  else dialog.setAttribute('open', '')
}

/** What opens within a dialog (a calendar) takes its own Escape. */
const closesItself = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.ui-date-popover') !== null

/** What was asked for, else the first field, else the heading (a button might be pressed by mistake). */
function firstStop(dialog: HTMLElement): HTMLElement | null {
  for (const selector of ['[data-autofocus]', 'input, textarea, select', 'h1, h2']) {
    const found = dialog.querySelector<HTMLElement>(selector)
    if (found) return found
  }
  return null
}
