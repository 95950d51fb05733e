import type { ReactNode } from 'react'
import './UndoBar.css'
import { Button } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import { IconArrowBackUp, IconX } from './icons.ts'

export interface UndoBarProps {
  /** What was done; empty: the bar is away, while its region stays for screen readers. */
  readonly text: ReactNode
  readonly actionLabel?: string | undefined
  /** Without it there is nothing to take back: the bar only tells. */
  readonly onAction?: (() => void) | undefined
  readonly onClose: () => void
}

/** Says what was just done and takes it back; stays as long as the caller lets it (ten seconds or more). */
export function UndoBar({ text, actionLabel = 'Maak ongedaan', onAction, onClose }: UndoBarProps) {
  return (
    <div role="status" className="ui-undo-region">
      {text ? (
        <div className="ui-undo-bar">
          <span className="ui-undo-bar__text">{text}</span>
          {onAction === undefined ? null : (
            <Button variant="quiet" icon={IconArrowBackUp} className="ui-undo-bar__action" onClick={onAction}>
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
      ) : null}
    </div>
  )
}
