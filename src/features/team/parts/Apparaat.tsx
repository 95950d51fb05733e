import { useState } from 'react'
import { useRegister, useStand } from '../../../data/useStand.tsx'
import type { Register } from '../../../data/Register.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { IconDeviceFloppy } from '../../../ui/icons.ts'
import { teksten } from '../teksten.ts'
import type { Sleutels as SleutelActs } from '../useSleutels.ts'
import type { TeamApparaat } from '../useTeamApparaat.ts'
import { PasskeyKaart } from './PasskeyKaart.tsx'
import { PauzeKaart, type PauzeInstelling } from './PauzeKaart.tsx'
import { Sleutels } from './Sleutels.tsx'
import { ReservekopieKaart } from './ReservekopieKaart.tsx'
import { Terugzetten } from './Terugzetten.tsx'

const damaged = (register: Register): number => register.damage().reduce((sum, { aantal }) => sum + aantal, 0)
const quarantined = (register: Register): number => register.quarantined()

interface Props {
  readonly apparaat: TeamApparaat
  readonly sleutels: SleutelActs
  readonly pauze: PauzeInstelling | undefined
}

export function Apparaat({ apparaat, sleutels, pauze }: Props) {
  const { oefen } = useRegister()
  const [metPincode, setMetPincode] = useState(pauze?.isSet() === true)
  return (
    <>
      <Slot metPincode={metPincode} />
      {pauze === undefined ? null : <PauzeKaart pauze={pauze} set={metPincode} onSet={setMetPincode} />}
      <Sleutels heeftHerstelcode={apparaat.heeftHerstelcode} />
      {oefen ? null : <PasskeyKaart sleutels={sleutels} />}
      <ReservekopieKaart />
      <Bewaren apparaat={apparaat} />
      <Toestand />
      <Teams apparaat={apparaat} />
    </>
  )
}

function Slot({ metPincode }: { readonly metPincode: boolean }) {
  const { oefen } = useRegister()
  return (
    <Card title={teksten.slot.kop} level={3}>
      <p>{metPincode ? teksten.slot.metPincode : teksten.slot.zin}</p>
      {oefen ? null : <p>{teksten.slot.eerlijk}</p>}
    </Card>
  )
}

function Bewaren({ apparaat: { blijft, geweigerd, askToKeep } }: { readonly apparaat: TeamApparaat }) {
  const { bewaren } = teksten
  return (
    <Card title={bewaren.kop} level={3}>
      <p>{blijft === null ? bewaren.onbekend : blijft ? bewaren.blijft : bewaren.kanWeg}</p>
      {blijft === true ? null : (
        <Button variant="secondary" icon={IconDeviceFloppy} onClick={() => void askToKeep()}>
          {bewaren.vraag}
        </Button>
      )}
      {geweigerd ? (
        <Alert tone="warning" role="status">
          {bewaren.geweigerd}
        </Alert>
      ) : null}
      <Terugzetten />
    </Card>
  )
}

function Toestand() {
  const { toestand } = teksten
  const damage = useStand(damaged)
  const apart = useStand(quarantined)
  return (
    <Card title={toestand.kop} level={3}>
      <p>{toestand.schade(damage)}</p>
      {apart === 0 ? null : <p>{toestand.quarantaine(apart)}</p>}
      <p>{toestand.versie(__APP_VERSION__)}</p>
    </Card>
  )
}

function Teams({ apparaat: { teams } }: { readonly apparaat: TeamApparaat }) {
  const { teamId } = useRegister()
  const zin = teksten.teams
  return (
    <Card title={zin.kop} level={3}>
      {teams === null ? (
        <p>{zin.nietTeLezen}</p>
      ) : (
        <ul>
          {teams.map((team) => (
            <li key={team.id}>
              {team.label}
              {team.id === teamId ? ` (${zin.dit})` : ''}
            </li>
          ))}
        </ul>
      )}
      <p>{teams === null || teams.some(({ id }) => id !== teamId) ? zin.uitleg : zin.geenAndere}</p>
    </Card>
  )
}
