import type { ReactNode } from 'react'
import './FactList.css'
import type { Icon } from './icons.ts'

export interface FactListProps {
  readonly facts: readonly {
    readonly id: string
    readonly icon: Icon
    readonly term: ReactNode
    readonly children: ReactNode
  }[]
}

/** The few things that matter, each with its picture, in large type. */
export function FactList({ facts }: FactListProps) {
  return (
    <dl className="ui-facts">
      {facts.map(({ id, icon: Glyph, term, children }) => (
        <div key={id} className="ui-facts__row">
          <dt>
            <Glyph size="2.125rem" aria-hidden className="ui-facts__icon" />
            {term}
          </dt>
          <dd>{children}</dd>
        </div>
      ))}
    </dl>
  )
}
