import type { ReactNode } from 'react'
import './UndoBar.css'

export interface ToastsProps {
  readonly items: readonly { readonly id: string; readonly text: ReactNode }[]
}

/** Short messages that ask nothing ("Gekopieerd"); the region always stands, so that they are heard. */
export function Toasts({ items }: ToastsProps) {
  return (
    <div role="status" className="ui-toasts">
      {items.map(({ id, text }) => (
        <div key={id} className="ui-toast">
          {text}
        </div>
      ))}
    </div>
  )
}
