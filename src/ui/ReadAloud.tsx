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

/** In type this large a line is short: a number stays with its word, a long word breaks where it may. */
const fitting = (text: string): string =>
  text.replaceAll(/\b(nummer) (\d)/giu, '$1\u00A0$2').replaceAll(/(samenwerkings)(verband)/giu, '$1\u00AD$2')

/** A few sentences in large type, one on a line, to be read aloud by one and read along by all. */
export function ReadAloud({ label, lines }: ReadAloudProps) {
  return (
    <ol className="ui-read-aloud" aria-label={label}>
      {lines.map(({ id, text, icon: Glyph, open }) => (
        <li key={id} className={classes('ui-read-aloud__line', open && 'ui-read-aloud__line--open')}>
          <Glyph size="1em" aria-hidden />
          <span>{holdTogether(fitting(text))}</span>
        </li>
      ))}
    </ol>
  )
}
