import { useState } from 'react'
import type { Register } from '../../../data/Register.ts'
import { useStand } from '../../../data/useStand.tsx'
import type { Team } from '../../../domain/team/Team.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { NieuweWoorden } from './NieuweWoorden.tsx'
import { sleutelTeksten } from './sleutelTeksten.ts'

interface Props {
  readonly team: Team
  readonly weg: string | null
  /** Why the name stayed in the list; null when it is gone. */
  readonly naamBleef: string | null
  /** This window had a pincode. */
  readonly pinWeg: boolean
}

const { gaatWeg: zin, sleutels } = sleutelTeksten

const whoTypes = (register: Register) => register.wieTypt()

/** What changed, whom to tell, and what a change of wachtwoord cannot reach. */
export function GaatWegKlaar({ team, weg, naamBleef, pinWeg }: Props) {
  /** There are new words: to see them comes first now. */
  const [nieuw, setNieuw] = useState(false)
  const eigen = useStand(whoTypes)?.reveal().naam
  const kenden = team.leden.filter(
    ({ id, naam, kentWachtwoord }) => kentWachtwoord && id !== weg && naam.reveal() !== eigen,
  )
  return (
    <Card title={zin.klaar}>
      <Stack>
        <Alert tone="success" role="status">
          {sleutels.gewijzigd} {zin.passkeyWeg}
        </Alert>
        {naamBleef === null ? null : (
          <Alert tone="warning" role="alert">
            {zin.naamBleef} {naamBleef}
          </Alert>
        )}
        {kenden.length === 0 ? null : <p>{zin.vertel(kenden.map(({ naam }) => naam.reveal()).join(', '))}</p>}
        {pinWeg ? <p>{zin.pinWeg}</p> : null}
        <NieuweWoorden team={team} onNieuw={() => setNieuw(true)} />
        <p>
          {zin.gelekt} {zin.kopieVanApparaat}
        </p>
        <Row>
          <ButtonLink variant={nieuw ? 'secondary' : 'primary'} href="#/team">
            {sleutels.naarTeam}
          </ButtonLink>
          <ButtonLink variant="quiet" href="#/bewaren/helemaal">
            {zin.naarWisHelemaal}
          </ButtonLink>
        </Row>
      </Stack>
    </Card>
  )
}
