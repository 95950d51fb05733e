import { type FormEvent, useState } from 'react'
import { samePassphrase, type Strength, strengthOf, type Woordenlijst } from '../../../data/wachtwoord.ts'
import { type Redacted, redact } from '../../../lib/redacted.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { CodeGroups } from '../../../ui/CodeGroups.tsx'
import { FilterChips } from '../../../ui/FilterChips.tsx'
import { IconRefresh } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { PlainPasswordField } from '../../../ui/PlainPasswordField.tsx'
import { teksten } from '../teksten.ts'

interface Props {
  readonly woorden: Woordenlijst
  readonly onKlaar: (wachtwoord: Redacted<string>) => void
  readonly onTerug: () => void
}

const { wachtwoord: zin } = teksten
const keuzes = [
  { value: 'woorden', label: zin.woorden },
  { value: 'eigen', label: zin.eigen },
] as const

/** Five words on offer, or an own wachtwoord with its strength; both typed once more. Lives in memory only. */
export function WachtwoordStap({ woorden, onKlaar, onTerug }: Props) {
  const [keuze, setKeuze] = useState<'woorden' | 'eigen'>('woorden')
  const [aanbod, setAanbod] = useState(() => woorden.draw())
  const [eigen, setEigen] = useState('')
  const [nogEens, setNogEens] = useState('')
  const [gevraagd, setGevraagd] = useState(false)
  const gekozen = keuze === 'woorden' ? aanbod.reveal() : eigen
  const sterkte = strengthOf(gekozen)
  const usable = sterkte.oordeel === 'goed' || sterkte.oordeel === 'sterk'
  const same = samePassphrase(gekozen, nogEens)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setGevraagd(true)
    if (usable && same) onKlaar(redact(gekozen))
  }
  const choose = (next: 'woorden' | 'eigen') => {
    setKeuze(next)
    setNogEens('')
    setGevraagd(false)
  }

  return (
    <Card title={zin.kop}>
      <form noValidate autoComplete="off" aria-label={zin.kop} onSubmit={submit}>
        <Stack>
          <p>{zin.uitleg}</p>
          <FilterChips label={zin.keuze} options={keuzes} value={keuze} onChange={choose} />
          {keuze === 'woorden' ? (
            <Stack gap="sm">
              <p>{zin.woordenHint}</p>
              <CodeGroups label={zin.lijst} groups={aanbod.reveal().split(' ')} groupLabel={zin.woord} />
              <Row>
                <Button
                  variant="secondary"
                  icon={IconRefresh}
                  onClick={() => {
                    setAanbod(woorden.draw())
                    choose('woorden')
                  }}
                >
                  {zin.andere}
                </Button>
              </Row>
            </Stack>
          ) : (
            <Stack gap="sm">
              <PlainPasswordField
                label={zin.eigenVeld}
                hint={zin.eigenHint}
                value={eigen}
                onChange={setEigen}
                error={gevraagd && !usable ? zin.sterkte(sterkte) : undefined}
              />
              {eigen === '' ? null : <Sterkte sterkte={sterkte} />}
            </Stack>
          )}
          <PlainPasswordField
            label={keuze === 'woorden' ? zin.overtypen : zin.nogEens}
            hint={keuze === 'woorden' ? zin.overtypenHint : undefined}
            value={nogEens}
            onChange={setNogEens}
            suggest={keuze === 'woorden' ? woorden.complete : undefined}
            error={gevraagd && !same ? zin.anders : undefined}
          />
          <Row>
            <Button type="submit">{teksten.verder}</Button>
            <Button variant="secondary" onClick={onTerug}>
              {teksten.terug}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  )
}

const toon = { 'te-kort': 'neutral', 'te-gewoon': 'warning', goed: 'info', sterk: 'success' } as const

function Sterkte({ sterkte }: { readonly sterkte: Strength }) {
  return (
    <Alert tone={toon[sterkte.oordeel]} role="status">
      {zin.sterkte(sterkte)}
    </Alert>
  )
}
