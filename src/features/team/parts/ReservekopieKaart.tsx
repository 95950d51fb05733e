import { useTeam } from '../../../data/useNouns.ts'
import { useRegister } from '../../../data/useStand.tsx'
import { readReservekopie } from '../../../domain/team/reservekopie.ts'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Card } from '../../../ui/Card.tsx'
import { IconDeviceFloppy } from '../../../ui/icons.ts'
import { teksten } from '../teksten.ts'

/** When the last reservekopie was made, and the way to all that can be done with one. */
export function ReservekopieKaart() {
  const { reservekopie } = teksten
  const team = useTeam()
  const { oefen } = useRegister()
  return (
    <Card title={reservekopie.kop} level={3}>
      {oefen ? (
        <p>{reservekopie.oefen}</p>
      ) : (
        <>
          <p>{reservekopie.laatste(readReservekopie(team.records).op)}</p>
          <ButtonLink variant="secondary" icon={IconDeviceFloppy} href="#/reservekopie">
            {reservekopie.knop}
          </ButtonLink>
        </>
      )}
    </Card>
  )
}
