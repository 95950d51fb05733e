import './ReadAloud.css'
import { holdTogether } from './holdTogether.ts'
import type { Icon } from './icons.ts'
import { classes } from './tone.ts'

export interface ReadAloudProps {
  readonly label: string
  readonly lines: readonly {
    readonly id: string
    readonly text: string
    readonly icon: Icon
    /** Still to be settled: it stands out, and its words say so. */
    readonly open: boolean
  }[]
}

/** A few sentences in large type, one on a line, to be read aloud by one and read along by all. */
export function ReadAloud({ label, lines }: ReadAloudProps) {
  return (
    <ol className="ui-read-aloud" aria-label={label}>
      {lines.map(({ id, text, icon: Glyph, open }) => (
        <li key={id} className={classes('ui-read-aloud__line', open && 'ui-read-aloud__line--open')}>
          <Glyph size="1em" aria-hidden />
          <span>{holdTogether(text)}</span>
        </li>
      ))}
    </ol>
  )
}
