import { useState } from 'react'
import { useTeam } from '../../../data/useNouns.ts'
import { storingTekst } from '../../../data/storingTekst.ts'
import { useRegister } from '../../../data/useStand.tsx'
import { takeOffDevice, type VanApparaatOpties } from '../../../data/wissen/takeOffDevice.ts'
import { readReservekopie } from '../../../domain/team/reservekopie.ts'
import type { Redacted } from '../../../lib/redacted.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Page } from '../../../ui/layout/Page.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { useWhileHere } from '../../../ui/useWhileHere.ts'
import { teksten } from '../teksten.ts'
import type { Afloop } from '../useBewaren.ts'
import { helemaalTekst, helemaalTeksten } from './helemaalTeksten.ts'
import { vanApparaatTeksten as zin } from './vanApparaatTeksten.ts'
import { WachtwoordForm } from './WachtwoordForm.tsx'

const own: VanApparaatOpties = {}

interface Props {
  readonly onKlaar: (afloop: Afloop) => void
  readonly deps?: VanApparaatOpties | undefined
}

/** The whole team off this device: what goes, what stays, and only with the wachtwoord. */
export function VanApparaat({ onKlaar, deps }: Props) {
  const { oefen } = useRegister()
  const { op, woorden } = readReservekopie(useTeam().records)
  /** This window is locked; only a fresh document goes on. */
  const [dicht, setDicht] = useState<string | null>(null)
  if (dicht !== null)
    return (
      <Page title={zin.titel}>
        <Alert
          tone="danger"
          role="alert"
          actions={<Button onClick={() => onKlaar('deels')}>{zin.opnieuw}</Button>}
        >
          {dicht}
        </Alert>
      </Page>
    )
  return (
    <Page title={zin.titel} subtitle={zin.uitleg} back={{ href: '#/team', label: teksten.lijst.terug }}>
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
                <Row>
                  <ButtonLink variant="secondary" href="#/reservekopie">
                    {helemaalTeksten.naarReservekopie}
                  </ButtonLink>
                  {woorden === null ? null : (
                    <ButtonLink variant="quiet" href="#/reservekopie/woorden">
                      {zin.woorden}
                    </ButtonLink>
                  )}
                </Row>
              }
            >
              {zin.laatste(op)}
            </Alert>
            <Wachtwoord onKlaar={onKlaar} onDicht={setDicht} deps={deps} />
          </Stack>
        </Card>
      )}
    </Page>
  )
}

function Wachtwoord({ onKlaar, onDicht, deps = own }: Props & { readonly onDicht: (tekst: string) => void }) {
  const register = useRegister()
  const whileHere = useWhileHere()
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<string | undefined>()

  const run = async (wachtwoord: Redacted<string>): Promise<void> => {
    setFout(undefined)
    setBezig(true)
    const removed = await takeOffDevice(register, wachtwoord, { ...deps, signal: whileHere() })
    if (removed.ok) onKlaar(removed.value.oud === 'weg' ? 'weg' : 'weg-resten')
    else if (removed.error.reden === 'blijft')
      onDicht(zin.blijft(storingTekst(removed.error.storing, 'zelf')))
    else {
      setBezig(false)
      setFout(helemaalTekst(removed.error))
    }
  }
  return (
    <WachtwoordForm
      label={zin.titel}
      knop={zin.knop}
      bezig={bezig}
      fout={fout}
      onGeef={(wachtwoord) => void run(wachtwoord)}
    />
  )
}
