import { timeOf } from '../../../data/stamp.ts'
import { useOverleggen, useRegister } from '../../../data/useStand.tsx'
import { firstTeamStamp, startklok } from '../../../domain/team/start.ts'
import { startUitleg, startZin } from '../../../domain/team/startZin.ts'
import type { Team } from '../../../domain/team/Team.ts'
import { today } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { teksten } from '../teksten.ts'

/** The first 14 days: until onderwijs, leerplicht and ouders sat at one table. Not in the practice team. */
export function Start({ team }: { readonly team: Team }) {
  const { oefen } = useRegister()
  const overleggen = useOverleggen()
  const stamp = firstTeamStamp(team.records)
  const klok = oefen || stamp === '' ? null : startklok(today(new Date(timeOf(stamp))), overleggen, today())
  if (klok === null) return null
  return (
    <Alert
      tone="info"
      title={startZin(klok)}
      actions={
        <ButtonLink variant="secondary" href="#/overleg">
          {teksten.leden.naarOverleg}
        </ButtonLink>
      }
    >
      {startUitleg(klok)}
    </Alert>
  )
}
