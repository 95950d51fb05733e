import { type FormEvent, useState } from 'react'
import type { TeamDeps } from '../../../data/teams.ts'
import { useTeam } from '../../../data/useNouns.ts'
import { useRegister } from '../../../data/useStand.tsx'
import { useWoorden } from '../../../data/useWoordenlijst.ts'
import { readReservekopie } from '../../../domain/team/reservekopie.ts'
import { redact } from '../../../lib/redacted.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Card } from '../../../ui/Card.tsx'
import { IconTrash } from '../../../ui/icons.ts'
import { Page } from '../../../ui/layout/Page.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { PlainPasswordField } from '../../../ui/PlainPasswordField.tsx'
import { teksten } from '../teksten.ts'
import type { Afloop } from '../useBewaren.ts'
import { useVanApparaat } from '../useVanApparaat.ts'
import { helemaalTekst, helemaalTeksten } from './helemaalTeksten.ts'
import { vanApparaatTeksten as zin } from './vanApparaatTeksten.ts'

const own: TeamDeps = {}

interface Props {
  readonly onKlaar: (afloop: Afloop) => void
  readonly deps?: TeamDeps | undefined
}

/** The whole team off this device: what goes, what stays, and only with the wachtwoord. */
export function VanApparaat({ onKlaar, deps }: Props) {
  const { oefen } = useRegister()
  const { op } = readReservekopie(useTeam().records)
  return (
    <Page title={zin.titel} subtitle={zin.uitleg} back={{ href: '#/bewaren', label: teksten.lijst.titel }}>
      {oefen ? (
        <Alert tone="info">{helemaalTeksten.oefening}</Alert>
      ) : (
        <Card>
          <Stack>
            <ul>
              {zin.gevolgen.map((gevolg) => (
                <li key={gevolg}>{gevolg}</li>
              ))}
            </ul>
            <Alert
              tone={op === null ? 'warning' : 'info'}
              actions={
                <ButtonLink variant="secondary" href="#/reservekopie">
                  {helemaalTeksten.naarReservekopie}
                </ButtonLink>
              }
            >
              {zin.laatste(op)}
            </Alert>
            <Wachtwoord onKlaar={onKlaar} deps={deps} />
          </Stack>
        </Card>
      )}
    </Page>
  )
}

function Wachtwoord({ onKlaar, deps = own }: Props) {
  const remove = useVanApparaat(deps)
  const suggest = useWoorden()
  const [wachtwoord, setWachtwoord] = useState('')
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<string | undefined>()

  const run = async (): Promise<void> => {
    setFout(wachtwoord === '' ? helemaalTeksten.leeg : undefined)
    if (wachtwoord === '' || bezig) return
    setBezig(true)
    const removed = await remove(redact(wachtwoord))
    if (removed.ok) onKlaar('weg')
    else if (removed.error.reden === 'blijft') onKlaar('deels')
    else {
      setBezig(false)
      setFout(helemaalTekst(removed.error))
    }
  }
  return (
    <form
      noValidate
      autoComplete="off"
      aria-label={zin.titel}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        void run()
      }}
    >
      <Stack>
        <PlainPasswordField
          label={helemaalTeksten.wachtwoord}
          value={wachtwoord}
          onChange={setWachtwoord}
          suggest={suggest}
          error={fout}
        />
        <Row>
          <Button type="submit" variant="danger" icon={IconTrash} busy={bezig}>
            {zin.knop}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
