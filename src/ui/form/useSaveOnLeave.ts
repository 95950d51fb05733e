import { type RefObject, useEffect } from 'react'
import type { FieldValues } from 'react-hook-form'
import type { FormEngine } from './FormEngine.ts'

/** `move`: also what is said half may become a thing of its own, so only a person who goes on in the page saves it. */
export type SaveOn = 'submit' | 'leave' | 'move'

/** What opens out of a field and belongs to it, though it stands elsewhere in the page. */
const BELONGS = '.ui-date-popover'

/** What stands still rather than goes on: a dialog, the tools of the frame (**Vergrendel**, **Hulp**). */
const STAYS = '.ui-dialog, .ui-frame__tools'

/**
 * Submits when a person leaves the form: focus goes elsewhere, a press outside it; with `leave` also the page out of
 * sight, the form away. A press inside it that takes the focus from a field (Safari does not focus buttons) is not
 * leaving.
 */
export function useSaveOnLeave<V extends FieldValues, O>(
  element: RefObject<HTMLFormElement | null>,
  engine: FormEngine<V, O>,
  on: SaveOn,
): void {
  useEffect(() => {
    const form = element.current
    if (on === 'submit' || !form) return undefined
    const moves = on === 'move'
    let pressedInside = false

    const inside = (target: EventTarget | null): boolean =>
      target instanceof Element &&
      (form.contains(target) || target.closest(moves ? `${BELONGS}, ${STAYS}` : BELONGS) !== null)
    const leave = () => void engine.submit('left')
    const onFocusOut = (event: FocusEvent) => {
      if (inside(event.relatedTarget)) return
      if (event.relatedTarget === null && (moves || pressedInside || !document.hasFocus())) return
      leave()
    }
    const onPress = (event: PointerEvent) => {
      pressedInside = inside(event.target)
      /* The focus may be nowhere by now, so that no focusout will come. */
      if (!pressedInside && (moves || !form.contains(document.activeElement))) leave()
    }
    const onRelease = () => {
      pressedInside = false
    }
    const onHidden = () => {
      if (document.visibilityState === 'hidden') leave()
    }
    form.addEventListener('focusout', onFocusOut)
    document.addEventListener('pointerdown', onPress, true)
    document.addEventListener('click', onRelease)
    document.addEventListener('pointercancel', onRelease)
    if (!moves) {
      document.addEventListener('visibilitychange', onHidden)
      window.addEventListener('pagehide', leave)
    }
    return () => {
      form.removeEventListener('focusout', onFocusOut)
      document.removeEventListener('pointerdown', onPress, true)
      document.removeEventListener('click', onRelease)
      document.removeEventListener('pointercancel', onRelease)
      document.removeEventListener('visibilitychange', onHidden)
      window.removeEventListener('pagehide', leave)
      if (!moves) void engine.submit('gone')
    }
  }, [element, engine, on])
}
