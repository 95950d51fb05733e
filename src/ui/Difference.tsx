import './Difference.css'
import { markVerschil } from '../lib/woordverschil.ts'

export interface DifferenceProps {
  readonly text: string
  /** What stands beside it. */
  readonly other: string | undefined
}

/** A text of which the words that the other does not have are marked, by line and colour. */
export function Difference({ text, other }: DifferenceProps) {
  if (other === undefined) return text
  return markVerschil(text, other).map(({ tekst, anders }, index) =>
    // oxlint-disable-next-line react/no-array-index-key -- pieces of one text, in order
    anders ? <Marked key={index} tekst={tekst} /> : <span key={index}>{tekst}</span>,
  )
}

/** The space before the words stays outside the mark. */
function Marked({ tekst }: { readonly tekst: string }) {
  const words = tekst.trimStart()
  return (
    <>
      {tekst.slice(0, tekst.length - words.length)}
      <mark className="ui-difference">{words}</mark>
    </>
  )
}
