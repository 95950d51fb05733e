import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import './layout.css'
import { useModal } from '../useModal.ts'

export interface CoverProps {
  /** What this screen is, for those who listen. */
  readonly label: string
  readonly children: ReactNode
}

/** Covers the whole screen, above every dialog; what lies beneath cannot be seen or reached. */
export function Cover(props: CoverProps) {
  return createPortal(<OpenCover {...props} />, document.body)
}

function OpenCover({ label, children }: CoverProps) {
  const ref = useModal()
  return (
    <dialog ref={ref} className="ui-cover" aria-label={label}>
      <div className="ui-cover__body">{children}</div>
    </dialog>
  )
}
