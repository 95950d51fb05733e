import { type ReactNode, useLayoutEffect, useRef } from 'react'
import './UndoBar.css'
import { Button } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import { type Icon, IconArrowBackUp, IconX } from './icons.ts'

export interface UndoBarProps {
  /** What was done; empty: the bar is away, while its region stays for screen readers. */
  readonly text: ReactNode
  /** Whom it was about; may draw nothing. */
  readonly about?: ReactNode
  readonly actionLabel?: string | undefined
  readonly actionIcon?: Icon | undefined
  /** Without it there is nothing to take back: the bar only tells. */
  readonly onAction?: (() => void) | undefined
  readonly onClose: () => void
}

/** Says what was just done and takes it back; stays as long as the caller lets it (ten seconds or more). */
export function UndoBar({
  text,
  about,
  actionLabel = 'Maak ongedaan',
  actionIcon = IconArrowBackUp,
  onAction,
  onClose,
}: UndoBarProps) {
  const bar = useRef<HTMLDivElement>(null)
  const there = Boolean(text)
  useLayoutEffect(() => {
    if (!there || typeof ResizeObserver !== 'function') return undefined
    // Told at once, and again whenever the page grows under it.
    const observer = new ResizeObserver(() => bringAbove(bar.current))
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [there])
  return (
    <div role="status" className="ui-undo-region">
      {there ? (
        <div ref={bar} className="ui-undo-bar">
          <div className="ui-undo-bar__row">
            <span className="ui-undo-bar__text">
              <span className="ui-undo-bar__what">{text}</span>
              <span className="ui-undo-bar__about">{about}</span>
            </span>
            {onAction === undefined ? null : (
              <Button variant="quiet" icon={actionIcon} className="ui-undo-bar__action" onClick={onAction}>
                {actionLabel}
              </Button>
            )}
            <IconButton
              className="ui-undo-bar__close"
              icon={IconX}
              label="Sluit deze melding"
              onClick={onClose}
            />
          </div>
        </div>
      ) : null}
    </div>
  )
}

/** The field one is in is not left under the bar; one that stands with the bar at the bottom cannot be. */
function bringAbove(bar: HTMLElement | null): void {
  const field = document.activeElement
  if (
    bar === null ||
    field === null ||
    field === document.body ||
    field.closest('dialog, .ui-frame__dock') !== null
  )
    return
  const { top } = bar.getBoundingClientRect()
  const at = field.getBoundingClientRect()
  if (at.bottom > top && at.top < innerHeight) scrollBy(0, Math.min(at.bottom - top + 8, at.top))
}
