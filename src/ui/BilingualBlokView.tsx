import type { ReactNode } from 'react'
import { splitIsolates } from '../lib/isolate.ts'
import './BlokView.css'
import './BilingualBlokView.css'
import { holdTogether } from './holdTogether.ts'

/** One text in both languages; without `eigen` only the Dutch is there. */
interface Paar {
  readonly eigen: string | null
  readonly nl: string
}

type Blok =
  | { readonly soort: 'kop' | 'alinea'; readonly tekst: Paar }
  | { readonly soort: 'lijst'; readonly punten: readonly Paar[] }

export interface BilingualBlokViewProps {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly titel: Paar
  readonly ondertitel: string
  readonly blokken: readonly Blok[]
}

/**
 * A document as it will be printed, in two languages: the Dutch beside each text, each in its own direction; on a narrow
 * screen under it. What people typed is marked as such, and stands as they typed it.
 */
export function BilingualBlokView({ lang, dir, titel, ondertitel, blokken }: BilingualBlokViewProps) {
  const both = ({ eigen, nl }: Paar): ReactNode => (
    <>
      {eigen === null ? null : (
        <>
          <span className="ui-two-tongues__own" lang={lang} dir={dir}>
            {typedApart(eigen)}
          </span>{' '}
        </>
      )}
      <span className="ui-two-tongues__beside" lang="nl" dir="ltr">
        {typedApart(nl, true)}
      </span>
    </>
  )
  return (
    <article className="ui-blok-view ui-two-tongues" dir={dir} translate="no">
      <h2 className="ui-blok-view__title ui-two-tongues__pair">{both(titel)}</h2>
      {ondertitel === '' ? null : (
        <p className="ui-blok-view__subtitle" lang="nl">
          <bdi>{ondertitel}</bdi>
        </p>
      )}
      {blokken.map((blok, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a document does not change while it is shown
        <BlokPart key={index} blok={blok} both={both} />
      ))}
    </article>
  )
}

function BlokPart({ blok, both }: { readonly blok: Blok; readonly both: (paar: Paar) => ReactNode }) {
  switch (blok.soort) {
    case 'kop':
      return <h3 className="ui-blok-view__kop-1 ui-two-tongues__pair">{both(blok.tekst)}</h3>
    case 'alinea':
      return <p className="ui-two-tongues__pair">{both(blok.tekst)}</p>
    default:
      return (
        <ul>
          {blok.punten.map((punt, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a document does not change while it is shown
            <li key={index} className="ui-two-tongues__pair">
              {both(punt)}
            </li>
          ))}
        </ul>
      )
  }
}

/** What was typed keeps its own direction and language, also inside a sentence of another. */
const typedApart = (tekst: string, dutch = false): ReactNode =>
  splitIsolates(tekst).map((stuk, index) =>
    stuk.getypt ? (
      // oxlint-disable-next-line react/no-array-index-key -- a sentence does not change while it is shown
      <bdi key={index} dir="auto" lang="nl">
        {stuk.tekst}
      </bdi>
    ) : dutch ? (
      holdTogether(stuk.tekst)
    ) : (
      stuk.tekst
    ),
  )
