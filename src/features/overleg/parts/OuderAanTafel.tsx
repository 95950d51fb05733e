import { gewoneTekst } from '../../../data/gewoneTekst.ts'
import { useTeam } from '../../../data/useNouns.ts'
import { useRecordButton } from '../../../data/useRecord.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { setAlleenNummers } from '../../../domain/team/afspraken.ts'
import type { TeamWeigering } from '../../../domain/team/weigering.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { contextNow } from '../useOverleg.ts'
import { kamerTeksten } from './kamerTeksten.ts'
import { Melding } from './Melding.tsx'

/** A parent who is here for all parents reads numbers only (rows 1-3): said at once, and done with one tap. */
export function OuderAanTafel({ overleg }: { readonly overleg: Overleg }) {
  const team = useTeam()
  const { run, message } = useRecordButton<TeamWeigering>(gewoneTekst)
  const { ouder } = kamerTeksten.wieIsEr
  const here = overleg.stoelen.some(
    ({ partij, aanwezig }) => partij === 'ouder' && aanwezig?.hoe === 'aanwezig',
  )
  if (!here || team.alleenNummers || overleg.soort === 'een-kind' || overleg.staat !== 'bezig') return null
  return (
    <Alert
      tone="info"
      actions={
        <Button variant="secondary" onClick={() => void run(setAlleenNummers(team, true, contextNow()))}>
          {ouder.toonNummers}
        </Button>
      }
    >
      {ouder.uitleg}
      <Melding message={message} />
    </Alert>
  )
}
