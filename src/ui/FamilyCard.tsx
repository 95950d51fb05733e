import './FamilyCard.css'
import { holdTogether } from './holdTogether.ts'
import { QrCode } from './QrCode.tsx'
import { classes } from './tone.ts'

/** One text as it is said in one language. */
export interface CardText {
  readonly taal: string
  readonly richting: 'ltr' | 'rtl'
  readonly tekst: string
}

export type CardPart =
  | { readonly soort: 'gezegd'; readonly talen: readonly CardText[] }
  | { readonly soort: 'getypt' | 'telefoon'; readonly tekst: string }

/** A card to take along: a few large lines, each in one language or in two beside each other, the first one's own. */
export interface CardContent {
  readonly titel: readonly CardText[]
  readonly voor: readonly CardText[]
  readonly regels: readonly {
    readonly soort: string
    readonly kop: readonly CardText[]
    readonly delen: readonly CardPart[]
  }[]
  readonly voet: readonly (readonly CardText[])[]
}

export interface FamilyCardProps {
  readonly card: CardContent
  /** The same text for a phone; null while it is not asked for. */
  readonly qr: { readonly size: number; readonly path: string; readonly label: string } | null
}

/** From so many typed characters, or with a code, a sheet of paper needs smaller letters; from so many smaller ones again. */
const long = 350
const longer = 900

/** The card as it is printed: where one stands on a page, only the card goes on paper. */
export function FamilyCard({ card: { titel, voor, regels, voet }, qr }: FamilyCardProps) {
  const [own] = titel
  const typed = regels
    .flatMap(({ delen }) => delen)
    .reduce((sum, deel) => sum + (deel.soort === 'getypt' ? deel.tekst.length : 0), 0)
  return (
    <article
      className={classes(
        'ui-family-card',
        (typed > long || qr !== null) && 'ui-family-card--long',
        typed > longer && 'ui-family-card--longer',
      )}
      lang={own?.taal}
      dir={own?.richting}
      translate="no"
    >
      <header className="ui-family-card__head">
        <h2>
          <Said talen={titel} />
        </h2>
        {voor.length === 0 ? null : (
          <p>
            <Said talen={voor} />
          </p>
        )}
      </header>
      {regels.map(({ soort, kop, delen }) => (
        <section key={soort} className="ui-family-card__line">
          <h3>
            <Said talen={kop} />
          </h3>
          {delen.map((deel, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a card does not change while it is shown
            <Part key={index} deel={deel} />
          ))}
        </section>
      ))}
      {voet.length === 0 && qr === null ? null : (
        <footer className="ui-family-card__foot">
          {voet.map((talen) => (
            <p key={talen[0]?.tekst}>
              <Said talen={talen} />
            </p>
          ))}
          {qr === null ? null : <QrCode {...qr} />}
        </footer>
      )}
    </article>
  )
}

function Part({ deel }: { readonly deel: CardPart }) {
  switch (deel.soort) {
    case 'gezegd':
      return (
        <p>
          <Said talen={deel.talen} />
        </p>
      )
    case 'getypt':
      return (
        <p className="ui-family-card__typed" lang="nl" dir="auto">
          {holdTogether(deel.tekst)}
        </p>
      )
    case 'telefoon':
      return (
        <p className="ui-family-card__typed">
          <bdi dir="ltr">{deel.tekst}</bdi>
        </p>
      )
  }
}

/** Beside each other where the card is wide enough; once where both say the same. */
function Said({ talen }: { readonly talen: readonly CardText[] }) {
  const different = talen.filter(({ tekst }, at) => talen.findIndex((een) => een.tekst === tekst) === at)
  return (
    <span className="ui-family-card__said">
      {different.map(({ taal, richting, tekst }) => (
        <span key={taal} lang={taal} dir={richting}>
          {holdTogether(tekst)}
        </span>
      ))}
    </span>
  )
}
