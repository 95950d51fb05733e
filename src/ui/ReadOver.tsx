import { useState } from 'react'
import { Alert } from './Alert.tsx'
import { Disclosure } from './Disclosure.tsx'
import { holdTogether } from './holdTogether.ts'

interface ReadOverProps {
  readonly title: string
  readonly counts: readonly string[]
  /** Above `lines`. */
  readonly summary: string
  /** Not for everyone who can see this screen: not there until asked for. */
  readonly lines: readonly string[]
}

/** What a person reads over before a text goes to someone else. */
export function ReadOver({ title, counts, summary, lines }: ReadOverProps) {
  const [open, setOpen] = useState(false)
  return (
    <Alert tone="warning" title={title}>
      {counts.map((count) => (
        <p key={count}>{holdTogether(count)}</p>
      ))}
      {lines.length === 0 ? null : (
        <Disclosure summary={summary} open={open} onToggle={setOpen}>
          {open ? (
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ) : null}
        </Disclosure>
      )}
    </Alert>
  )
}
