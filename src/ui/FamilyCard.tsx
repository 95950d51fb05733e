import './FamilyCard.css'
import type { CSSProperties } from 'react'
import type { CardContent, CardPart, CardText } from './CardContent.ts'
import { cardType, denseFrom } from './cardType.ts'
import { holdTogether } from './holdTogether.ts'
import { classes } from './tone.ts'

export interface FamilyCardProps {
  readonly card: CardContent
  /** Not on the screen, where something else has its place; on paper it is there. */
  readonly paperOnly?: boolean
}

/** The card as it is printed: where one stands on a page, only the card goes on paper. */
export function FamilyCard({ card, paperOnly = false }: FamilyCardProps) {
  const { titel, voor, regels, voet } = card
  const [own] = titel
  const type = cardType(card)
  return (
    <article
      className={classes(
        'ui-family-card',
        titel.length > 1 && 'ui-family-card--two',
        type <= denseFrom && 'ui-family-card--dense',
        paperOnly && 'ui-family-card--paper-only',
      )}
      style={{ '--ui-family-card-type': `${type}pt` } as CSSProperties}
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
      {voet.length === 0 ? null : (
        <footer className="ui-family-card__foot">
          {voet.map((talen) => (
            <p key={talen[0]?.tekst}>
              <Said talen={talen} />
            </p>
          ))}
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
        <div className={deel.breed ? undefined : 'ui-family-card__second'}>
          <p className="ui-family-card__typed" lang="nl" dir="auto">
            {holdTogether(deel.tekst)}
          </p>
        </div>
      )
    case 'telefoon':
      return (
        <p className="ui-family-card__phone">
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
