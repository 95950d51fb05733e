import { type FormEvent, type ReactNode, useState } from 'react'
import type { Redacted } from '../lib/redacted.ts'
import { Button } from './Button.tsx'
import { CodeProof, type CodeProofProps, type Typed } from './CodeProof.tsx'
import { Row } from './layout/Row.tsx'
import { Stack } from './layout/Stack.tsx'
import { NoPrint } from './NoPrint.tsx'

/** A fresh code, and the two of its groups that must be typed again. */
export interface FreshCode {
  readonly groups: readonly Redacted<string>[]
  readonly asked: readonly [number, number]
  readonly isRight: (index: 0 | 1, typed: string) => boolean
}

export interface CodeText {
  readonly code: string
  readonly groep: (nummer: number) => string
  readonly controle: (a: number, b: number) => string
  readonly fout: (nummer: number) => string
  readonly print: string
}

export interface CodeFormProps {
  /** The name of the form, for those who listen. */
  readonly label: string
  readonly code: FreshCode
  readonly text: CodeText
  readonly letters?: CodeProofProps['letters']
  /** Both groups were typed right. */
  readonly onDone: () => void
  readonly submitLabel: string
  readonly busy?: boolean | undefined
  /** Above the code; it is printed with it. */
  readonly intro?: ReactNode
  /** Between the code and the buttons: another field, what went wrong, how far it is. */
  readonly children?: ReactNode
  /** Buttons beside the one that goes on. */
  readonly actions?: ReactNode
}

/** A code that is shown once: it goes on only after two groups of it were typed from the paper. */
export function CodeForm({ label, code, text, onDone, submitLabel, busy, ...rest }: CodeFormProps) {
  const [typed, setTyped] = useState<Typed>(['', ''])
  const [looked, setLooked] = useState(false)
  const right = (index: 0 | 1) => code.isRight(index, typed[index])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (busy === true) return
    setLooked(true)
    if (right(0) && right(1)) onDone()
  }

  return (
    <form noValidate autoComplete="off" aria-label={label} onSubmit={submit}>
      <Stack>
        {rest.intro}
        <CodeProof
          label={text.code}
          groups={code.groups.map((group) => group.reveal())}
          groupLabel={text.groep}
          printLabel={text.print}
          letters={rest.letters}
          ask={text.controle(code.asked[0] + 1, code.asked[1] + 1)}
          asked={code.asked}
          typed={typed}
          onType={setTyped}
          error={(i) => (looked && !right(i) ? text.fout(code.asked[i] + 1) : undefined)}
        />
        <NoPrint>
          <Stack>
            {rest.children}
            <Row>
              <Button type="submit" busy={busy}>
                {submitLabel}
              </Button>
              {rest.actions}
            </Row>
          </Stack>
        </NoPrint>
      </Stack>
    </form>
  )
}
