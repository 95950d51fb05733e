import type { ReactNode } from 'react'
import './DescriptionList.css'

export interface DescriptionListProps {
  readonly items: readonly { readonly term: ReactNode; readonly children: ReactNode }[]
}

/** What is known, as term and fact. */
export function DescriptionList({ items }: DescriptionListProps) {
  return (
    <dl className="ui-description-list">
      {items.map(({ term, children }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the order is fixed by the caller
        <div key={index} className="ui-description-list__row">
          <dt>{term}</dt>
          <dd>{children}</dd>
        </div>
      ))}
    </dl>
  )
}
