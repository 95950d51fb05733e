import type { ReactNode } from 'react'
import './DescriptionList.css'
import { holdTogether } from './holdTogether.ts'
import { classes } from './tone.ts'

export interface DescriptionListProps {
  readonly items: readonly {
    readonly term: ReactNode
    readonly children: ReactNode
    /** Left out where the list stands above the work on a narrow screen. */
    readonly onlyWide?: boolean
  }[]
}

/** What is known, as term and fact. */
export function DescriptionList({ items }: DescriptionListProps) {
  return (
    <dl className="ui-description-list">
      {items.map(({ term, children, onlyWide = false }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the order is fixed by the caller
        <div key={index} className={classes('ui-description-list__row', onlyWide && 'ui-only-wide')}>
          <dt>{term}</dt>
          <dd>{holdTogether(children)}</dd>
        </div>
      ))}
    </dl>
  )
}
