import { type ReactNode, useId } from 'react'
import { createPortal } from 'react-dom'
import './Dialog.css'
import { IconButton } from './IconButton.tsx'
import { IconX } from './icons.ts'
import { useModal } from './useModal.ts'

export interface DialogProps {
  readonly open: boolean
  readonly title: ReactNode
  readonly onClose: () => void
  readonly children?: ReactNode
  readonly actions?: ReactNode
  readonly size?: 'md' | 'lg' | undefined
  readonly closeLabel?: string | undefined
}

/** A native modal dialog: focus goes in, Escape closes, focus comes back; a full-width sheet on the phone. */
export function Dialog({ open, ...rest }: DialogProps) {
  return open ? createPortal(<OpenDialog {...rest} />, document.body) : null
}

function OpenDialog({
  title,
  onClose,
  children,
  actions,
  size = 'md',
  closeLabel = 'Sluit dit venster',
}: Omit<DialogProps, 'open'>) {
  const titleId = useId()
  const ref = useModal(onClose)
  return (
    <dialog ref={ref} className={`ui-dialog ui-dialog--${size}`} aria-labelledby={titleId}>
      <div className="ui-dialog__header">
        <h2 id={titleId} className="ui-dialog__title" tabIndex={-1}>
          {title}
        </h2>
        <IconButton icon={IconX} label={closeLabel} onClick={onClose} />
      </div>
      <div className="ui-dialog__body">{children}</div>
      {actions ? <div className="ui-dialog__actions">{actions}</div> : null}
    </dialog>
  )
}
