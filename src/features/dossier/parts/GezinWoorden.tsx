import { useState } from 'react'
import type { Woordensoort } from '../../../domain/eigenwoorden/eigenwoorden.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { IconMessage } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import type { Werk } from '../useDossier.ts'
import { EigenWoordenForm } from './EigenWoordenForm.tsx'
import { EigenWoordenKaart } from './EigenWoordenKaart.tsx'
import { woordenTeksten } from './woordenTeksten.ts'

/** Own words while the family sits there: a place to write, and beneath it only what all of them may read. */
export function GezinWoorden({ werk }: { readonly werk: Werk }) {
  const [nieuw, setNieuw] = useState<Woordensoort | null>(null)
  const [gezegd, setGezegd] = useState('')
  const sluit = (zin: string) => {
    setNieuw(null)
    setGezegd(zin)
  }
  return (
    <Card title={woordenTeksten.titel}>
      <Stack gap="md">
        {nieuw === null ? (
          <>
            {gezegd === '' ? null : <p role="status">{gezegd}</p>}
            <Row>
              {(['inbreng', 'verhaal'] as const).map((soort) => (
                <Button key={soort} variant="secondary" icon={IconMessage} onClick={() => setNieuw(soort)}>
                  {woordenTeksten.begin[soort]}
                </Button>
              ))}
            </Row>
          </>
        ) : (
          <EigenWoordenForm
            key={nieuw}
            werk={werk}
            soort={nieuw}
            bijGezin
            onBewaard={() => sluit(woordenTeksten.bijGezin)}
            onNiet={() => sluit(woordenTeksten.nietBewaard)}
          />
        )}
        {werk.dossier.eigenwoorden.map((een) => (
          <EigenWoordenKaart key={een.id} werk={werk} woorden={een} />
        ))}
      </Stack>
    </Card>
  )
}
