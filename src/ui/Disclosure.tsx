import type { ReactNode } from 'react'
import './Disclosure.css'
import { IconChevronDown } from './icons.ts'
import { holdTogether } from './holdTogether.ts'

export interface DisclosureProps {
  readonly summary: ReactNode
  readonly children: ReactNode
  readonly open?: boolean | undefined
  readonly onToggle?: ((open: boolean) => void) | undefined
}

/** What is needed less often stands closed under its own name; native, so the browser can find text in it. */
export function Disclosure({ summary, children, open, onToggle }: DisclosureProps) {
  return (
    <details
      className="ui-disclosure"
      open={open}
      onToggle={(event) => {
        if (event.target === event.currentTarget) onToggle?.(event.currentTarget.open)
      }}
    >
      <summary className="ui-disclosure__summary">
        <IconChevronDown size="1.3em" aria-hidden />
        <span>{holdTogether(summary)}</span>
      </summary>
      <div className="ui-disclosure__body">{children}</div>
    </details>
  )
}
