import './BlokView.css'
import { holdTogether } from './holdTogether.ts'
import { classes } from './tone.ts'

/** One piece of a document without form: a heading, a paragraph, a list or a table. */
export type Blok =
  | { readonly soort: 'kop'; readonly niveau: 1 | 2 | 3; readonly tekst: string }
  | { readonly soort: 'alinea'; readonly tekst: string }
  | { readonly soort: 'lijst'; readonly punten: readonly string[] }
  | {
      readonly soort: 'tabel'
      readonly koppen: readonly string[]
      readonly rijen: readonly (readonly string[])[]
    }

export interface BlokViewProps {
  readonly blokken: readonly Blok[]
  readonly titel?: string | undefined
  readonly ondertitel?: string | undefined
  /** The level that heading level 1 gets on this page: the page itself has the h1. */
  readonly vanaf?: 1 | 2 | undefined
}

/** A document as it will be printed. */
export function BlokView({ blokken, titel, ondertitel, vanaf = 2 }: BlokViewProps) {
  const Title = vanaf === 1 ? 'h1' : 'h2'
  const deeper = titel === undefined ? vanaf - 1 : vanaf
  return (
    <article className="ui-blok-view" translate="no">
      {titel === undefined ? null : <Title className="ui-blok-view__title">{holdTogether(titel)}</Title>}
      {ondertitel ? <p className="ui-blok-view__subtitle">{holdTogether(ondertitel)}</p> : null}
      {blokken.map((blok, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a document does not change while it is shown
        <BlokPart key={index} blok={blok} deeper={deeper} />
      ))}
    </article>
  )
}

const headings = ['h1', 'h2', 'h3', 'h4', 'h5'] as const

function BlokPart({ blok, deeper }: { readonly blok: Blok; readonly deeper: number }) {
  switch (blok.soort) {
    case 'kop': {
      const Heading = headings[blok.niveau - 1 + deeper] ?? 'h5'
      return <Heading className={`ui-blok-view__kop-${blok.niveau}`}>{holdTogether(blok.tekst)}</Heading>
    }
    case 'alinea':
      return <p>{holdTogether(blok.tekst)}</p>
    case 'lijst':
      return (
        <ul>
          {blok.punten.map((punt, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a document does not change while it is shown
            <li key={index}>{holdTogether(punt)}</li>
          ))}
        </ul>
      )
    default:
      return <Table koppen={blok.koppen} rijen={blok.rijen} />
  }
}

/** From this many columns a table needs a wide screen; from this many characters a cell holds sentences. */
const many = 5
const long = 40

function Table({ koppen, rijen }: Omit<Extract<Blok, { soort: 'tabel' }>, 'soort'>) {
  const wide = koppen.length >= many
  const text = koppen.map((_, column) => rijen.some((rij) => (rij[column] ?? '').length > long))
  const cell = (column: number) => (wide && text[column] ? 'ui-blok-view__text' : undefined)
  return (
    <div
      className={classes('ui-blok-view__scroller', wide && 'ui-blok-view__wide')}
      role="region"
      aria-label={koppen.join(', ')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            {koppen.map((kop, column) => (
              <th key={kop} scope="col" className={cell(column)}>
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map((rij, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a document does not change while it is shown
            <tr key={index}>
              {rij.map((cel, column) => (
                <td key={koppen[column] ?? column} data-kop={koppen[column]} className={cell(column)}>
                  {holdTogether(cel)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
