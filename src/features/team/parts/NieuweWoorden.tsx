import { useState } from 'react'
import { loadWoordenlijst } from '../../../data/wachtwoord.ts'
import { readReservekopie, renewReservekopieWoorden } from '../../../domain/team/reservekopie.ts'
import type { Team } from '../../../domain/team/Team.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { useTeamActs } from '../useTeamActs.ts'
import { sleutelTeksten } from './sleutelTeksten.ts'

const { gaatWeg: zin } = sleutelTeksten

interface Props {
  readonly team: Team
  readonly onNieuw: () => void
}

/** Another wachtwoord leaves the words of the reservekopie as they are: here they can be changed too. */
export function NieuweWoorden({ team, onNieuw }: Props) {
  const act = useTeamActs()
  const [klaar, setKlaar] = useState(false)
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<string | null>(null)
  if (readReservekopie(team.records).woorden === null) return null

  const renew = async () => {
    setBezig(true)
    const woorden = (await loadWoordenlijst()).draw()
    const kept = await act((ctx) => renewReservekopieWoorden(team, woorden, ctx))
    setBezig(false)
    setKlaar(kept.ok)
    if (kept.ok) onNieuw()
    setFout(kept.ok ? null : kept.message)
  }

  if (klaar)
    return (
      <Alert
        tone="success"
        role="status"
        actions={<ButtonLink href="#/reservekopie/woorden">{zin.naarWoorden}</ButtonLink>}
      >
        {zin.woordenNieuw}
      </Alert>
    )
  return (
    <Alert
      tone="info"
      actions={
        <Button variant="secondary" busy={bezig} onClick={() => void renew()}>
          {zin.nieuweWoorden}
        </Button>
      }
    >
      {zin.woorden} <span role="alert">{fout}</span>
    </Alert>
  )
}
