import type { ReactNode } from 'react'
import './AppFrame.css'
import type { Icon } from '../icons.ts'
import { classes } from '../tone.ts'

export interface ToolButtonProps {
  readonly icon: Icon
  readonly label: string
  /** Its present value ("Karin"), shown instead of the label where there is room; always heard after it. */
  readonly value?: string | undefined
  /** Seen in the place of the label: more than one language, each in its own direction. */
  readonly words?: ReactNode
  readonly onClick?: (() => void) | undefined
  readonly href?: string | undefined
  readonly current?: boolean | undefined
  /** Its words are never cut: more lines where there is no room. */
  readonly whole?: boolean | undefined
}

/** A tool in the frame: icon and word, on the phone beneath each other. */
export function ToolButton({
  icon: Glyph,
  label,
  words: seen,
  value,
  onClick,
  href,
  current = false,
  whole = false,
}: ToolButtonProps) {
  const words = (
    <>
      <Glyph size="1.3em" aria-hidden />
      <span className="ui-tool__words">
        {value ? (
          <>
            <span className="ui-visually-hidden">{label}:</span> {value}
          </>
        ) : (
          (seen ?? label)
        )}
      </span>
    </>
  )
  return href ? (
    <a className="ui-tool" href={href} title={label} aria-current={current ? 'page' : undefined}>
      {words}
    </a>
  ) : (
    <button
      type="button"
      className={classes('ui-tool', whole && 'ui-tool--whole')}
      title={label}
      onClick={onClick}
    >
      {words}
    </button>
  )
}
