import { type FormEvent, useState } from 'react'
import { drawHerstelcode, isGroupRight } from '../../../data/wachtwoord.ts'
import type { Redacted } from '../../../lib/redacted.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { CodeProof, type Typed } from '../../../ui/CodeProof.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { NoPrint } from '../../../ui/NoPrint.tsx'
import { Progress } from '../../../ui/Progress.tsx'
import { teksten } from '../teksten.ts'

interface Props {
  readonly label: string
  readonly bezig: boolean
  readonly fout: string | null
  /** Null: later. */
  readonly onKlaar: (herstelcode: Redacted<string> | null) => void
  readonly onTerug: () => void
}

const { herstelcode: zin } = teksten

export function HerstelcodeStap({ label, bezig, fout, onKlaar, onTerug }: Props) {
  const [nieuw] = useState(drawHerstelcode)
  const [getypt, setGetypt] = useState<Typed>(['', ''])
  const [gekeken, setGekeken] = useState(false)
  const right = (index: 0 | 1) => isGroupRight(nieuw, index, getypt[index])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (bezig) return
    setGekeken(true)
    if (right(0) && right(1)) onKlaar(nieuw.code)
  }

  return (
    <Card title={zin.kop}>
      <form noValidate autoComplete="off" aria-label={zin.kop} onSubmit={submit}>
        <Stack>
          <p>{zin.uitleg}</p>
          <p>
            {zin.papierTeam(label)}. {zin.papier}
          </p>
          <CodeProof
            label={zin.code}
            groups={nieuw.groups.map((group) => group.reveal())}
            groupLabel={zin.groep}
            printLabel={zin.print}
            ask={`${zin.controle(nieuw.asked[0] + 1, nieuw.asked[1] + 1)} ${zin.controleHint}`}
            asked={nieuw.asked}
            typed={getypt}
            onType={setGetypt}
            error={(i) => (gekeken && !right(i) ? zin.fout(nieuw.asked[i] + 1) : undefined)}
          />
          {fout === null ? null : (
            <Alert tone="danger" role="alert">
              {fout}
            </Alert>
          )}
          {bezig ? <Progress label={zin.bezig} /> : null}
          <Row>
            <Button type="submit" busy={bezig}>
              {zin.begin}
            </Button>
            <Button variant="secondary" busy={bezig} onClick={() => onKlaar(null)}>
              {zin.later}
            </Button>
            <Button variant="quiet" disabled={bezig} onClick={onTerug}>
              {teksten.terug}
            </Button>
          </Row>
          <NoPrint>
            <p>{zin.laterUitleg}</p>
          </NoPrint>
        </Stack>
      </form>
    </Card>
  )
}
