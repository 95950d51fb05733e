import type { ReactNode } from 'react'
import './Badge.css'

export interface NumberBadgeProps {
  readonly children: ReactNode
  readonly size?: 'sm' | 'md' | 'lg' | undefined
}

/** A number by which something goes, on a quiet tile. */
export function NumberBadge({ children, size = 'md' }: NumberBadgeProps) {
  return <span className={`ui-number-badge ui-number-badge--${size}`}>{children}</span>
}
