import './CodeGroups.css'
import { classes } from './tone.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

export interface CodeGroupsProps {
  /** What this code is, for those who listen. */
  readonly label: string
  readonly groups: readonly string[]
  /** The name of a group by its number (from 1): "Groep 3". */
  readonly groupLabel: (number: number) => string
}

/** A long code or a row of words in numbered pieces, easy to copy by hand; printed as it is shown. */
export function CodeGroups({ label, groups, groupLabel }: CodeGroupsProps) {
  return (
    <ol
      className={classes('ui-code-groups', groups.length === 5 && 'ui-code-groups--five')}
      aria-label={label}
      translate="no"
    >
      {groups.map((group, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- pieces may be equal; their place is what they are
        <li key={index} className="ui-code-groups__item">
          <span className="ui-code-groups__number" aria-hidden>
            {index + 1}
          </span>
          <VisuallyHidden>{groupLabel(index + 1)}: </VisuallyHidden>
          <span className="ui-code-groups__text">{group}</span>
        </li>
      ))}
    </ol>
  )
}
