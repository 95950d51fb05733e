import { Children, type ReactNode, useId } from 'react'
import './CardColumn.css'
import type { Icon } from './icons.ts'
import type { Tone } from './tone.ts'

export interface CardColumnProps {
  readonly title: ReactNode
  readonly tone: Tone
  readonly level?: 2 | 3 | undefined
  readonly icon?: Icon | undefined
  readonly hint?: ReactNode
  /** How many there are, when not all of them are shown. */
  readonly count?: number | undefined
  /** Under the pile: the field with which one adds a card. */
  readonly footer?: ReactNode
  /** The cards. */
  readonly children?: ReactNode
}

/** A pile of small cards under one heading. */
export function CardColumn({
  title,
  tone,
  level = 2,
  icon: Glyph,
  hint,
  count,
  footer,
  children,
}: CardColumnProps) {
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  const cards = Children.toArray(children)
  const total = count ?? cards.length
  return (
    <section className={`ui-card-column ui-tone ui-tone--${tone}`} aria-labelledby={id}>
      <Heading className="ui-card-column__title" id={id}>
        {Glyph ? <Glyph size="1.4em" aria-hidden /> : null}
        <span>{title}</span> {total > 0 ? <span className="ui-card-column__count">{total}</span> : null}
      </Heading>
      {hint ? <p className="ui-card-column__hint">{hint}</p> : null}
      {cards.length > 0 ? (
        <ul className="ui-card-column__pile" aria-labelledby={id}>
          {cards.map((card, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- the card carries its own key
            <li key={keyOf(card) ?? index}>{card}</li>
          ))}
        </ul>
      ) : null}
      {footer ? <div className="ui-card-column__footer">{footer}</div> : null}
    </section>
  )
}

const keyOf = (node: ReactNode): string | null =>
  typeof node === 'object' && node !== null && 'key' in node && typeof node.key === 'string' ? node.key : null
