import type { ReactNode } from 'react'
import './Badge.css'
import { holdTogether } from './holdTogether.ts'
import type { Icon } from './icons.ts'
import type { Tone } from './tone.ts'

export interface BadgeProps {
  readonly tone: Tone
  readonly icon?: Icon | undefined
  readonly children: ReactNode
}

/** Icon, word and colour together say one state. */
export function Badge({ tone, icon: Glyph, children }: BadgeProps) {
  return (
    <span className={`ui-badge ui-tone ui-tone--${tone}`}>
      {Glyph ? <Glyph size="1.1em" aria-hidden /> : null}
      <span>{holdTogether(children)}</span>
    </span>
  )
}
