import type { ReactNode } from 'react'
import './BigScreen.css'
import { holdTogether } from './holdTogether.ts'

export interface BigLine {
  readonly term: string
  readonly text: string
}

export interface BigScreenProps {
  /** The one thing it is about: a question, or a number. */
  readonly title: ReactNode
  /** The title is a number, as large as it can be. */
  readonly number?: boolean | undefined
  readonly lines?: readonly BigLine[] | undefined
  /** Short marks in a row: numbers. */
  readonly marks?: readonly string[] | undefined
  readonly marksLabel?: string | undefined
  /** Quiet, under it all. */
  readonly note?: ReactNode
}

const noLines: readonly BigLine[] = []
const noMarks: readonly string[] = []

/** A page to be read from across the table or from a beamer; still readable in a picture scaled to a quarter. */
export function BigScreen({
  title,
  number = false,
  lines = noLines,
  marks = noMarks,
  marksLabel,
  note,
}: BigScreenProps) {
  return (
    <main id="inhoud" className={number ? 'ui-big ui-big--number' : 'ui-big'}>
      <h1 className="ui-big__title" tabIndex={-1}>
        {title}
      </h1>
      {lines.length > 0 ? (
        <dl className="ui-big__lines">
          {lines.map(({ term, text }) => (
            <div key={term} className="ui-big__line">
              <dt>{term}</dt>
              <dd>{holdTogether(text)}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {marks.length > 0 ? (
        <ul className="ui-big__marks" aria-label={marksLabel}>
          {marks.map((mark) => (
            <li key={mark}>{mark}</li>
          ))}
        </ul>
      ) : null}
      {note ? <div className="ui-big__note">{note}</div> : null}
    </main>
  )
}
