import type { ReactNode } from 'react'
import './LinkList.css'
import type { Icon } from './icons.ts'

/** A small icon before its words, in a line of text. */
export function IconText({ icon: Glyph, children }: { readonly icon: Icon; readonly children: ReactNode }) {
  return (
    <span className="ui-icon-text">
      <Glyph size="1.2em" aria-hidden />
      <span>{children}</span>
    </span>
  )
}
