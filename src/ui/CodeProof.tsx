import { Button } from './Button.tsx'
import { CodeGroups, type CodeGroupsProps } from './CodeGroups.tsx'
import { IconPrinter } from './icons.ts'
import { Row } from './layout/Row.tsx'
import { Stack } from './layout/Stack.tsx'
import { NoPrint } from './NoPrint.tsx'
import { PlainTextField } from './PlainTextField.tsx'

export type Typed = readonly [string, string]

export interface CodeProofProps extends CodeGroupsProps {
  readonly printLabel: string
  /** How a touch keyboard begins: a code is in capitals, words are not. */
  readonly letters?: 'characters' | 'none' | undefined
  /** What is asked: "Typ groep 3 en groep 6 over". */
  readonly ask: string
  /** The two groups to be typed, counted from 0. */
  readonly asked: readonly [number, number]
  readonly typed: Typed
  readonly onType: (typed: Typed) => void
  /** The sentence for a group (from 1) that was typed wrong; undefined while it is right or not looked at. */
  readonly error: (index: 0 | 1) => string | undefined
}

/** A long code to copy or print, and two of its groups typed again as proof that it stands on paper. */
export function CodeProof({
  printLabel,
  letters = 'characters',
  ask,
  asked,
  typed,
  onType,
  error,
  ...code
}: CodeProofProps) {
  return (
    <Stack>
      <CodeGroups {...code} />
      <NoPrint>
        <Stack>
          <Row>
            <Button variant="secondary" icon={IconPrinter} onClick={() => print()}>
              {printLabel}
            </Button>
          </Row>
          <p>{ask}</p>
          <Row gap="lg" align="top">
            <PlainTextField
              label={code.groupLabel(asked[0] + 1)}
              value={typed[0]}
              autoCapitalize={letters}
              width="short"
              error={error(0)}
              onChange={(text) => onType([text, typed[1]])}
            />
            <PlainTextField
              label={code.groupLabel(asked[1] + 1)}
              value={typed[1]}
              autoCapitalize={letters}
              width="short"
              error={error(1)}
              onChange={(text) => onType([typed[0], text])}
            />
          </Row>
        </Stack>
      </NoPrint>
    </Stack>
  )
}
