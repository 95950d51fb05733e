import { useState } from 'react'
import { useDossier, useOverleg } from '../../../data/useNouns.ts'
import { leeftijdsgrens } from '../../../domain/geboren/geboren.ts'
import { letGezinIn } from '../../../domain/overleg/gezinErbij.ts'
import { today } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { flushDrafts } from '../../../ui/form/flushDrafts.ts'
import { IconCheck, IconDoorEnter } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { teksten } from '../teksten.ts'
import { useGezinAct } from '../useGezin.ts'

interface Props {
  readonly overlegId: string
  readonly dossierId: string
}

/**
 * One tap before the door opens, from 16 two: every window goes to this child alone. What was half typed is sealed first.
 */
export function GezinErbijKnop({ overlegId, dossierId }: Props) {
  const overleg = useOverleg(overlegId)
  const leeftijd = useLeeftijdvraag(dossierId)
  const { run, message } = useGezinAct(overlegId)
  const [goedVoor, setGoedVoor] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  if (overleg.staat !== 'klaar' || overleg.waarde.staat !== 'bezig' || leeftijd === null) return null
  const { vraag, eerst } = leeftijd
  const goed = eerst && goedVoor === dossierId
  const enter = async () => {
    setBusy(true)
    await flushDrafts()
    await run((stand) => letGezinIn(stand, dossierId, Date.now(), { vandaag: today() }, goed))
    setBusy(false)
  }
  return (
    <>
      <Row gap="sm" justify="between">
        <span>{vraag}</span>
        {eerst && !goed ? (
          <Button variant="secondary" icon={IconCheck} onClick={() => setGoedVoor(dossierId)}>
            {teksten.vindtGoed}
          </Button>
        ) : (
          <Button variant="secondary" icon={IconDoorEnter} busy={busy} onClick={() => void enter()}>
            {teksten.erbij}
          </Button>
        )}
      </Row>
      {message === null ? null : (
        <Alert tone="warning" role="alert">
          {message}
        </Alert>
      )}
    </>
  )
}

interface Leeftijdvraag {
  readonly vraag: string
  /** The young person says so before the door opens. */
  readonly eerst: boolean
}

/** From 16 the young person decides who looks along (product rule 5); null until it is known what to ask. */
function useLeeftijdvraag(dossierId: string): Leeftijdvraag | null {
  const stand = useDossier(dossierId)
  if (stand.staat === 'laden') return null
  const geboren = stand.staat === 'klaar' ? stand.waarde.geboren : null
  if (geboren === null) return { vraag: teksten.onbekend, eerst: false }
  const grens = leeftijdsgrens(geboren, today())
  if (grens === 'vanaf-18') return { vraag: teksten.vanaf18, eerst: true }
  return grens === 'vanaf-16' ? { vraag: teksten.vanaf16, eerst: true } : { vraag: '', eerst: false }
}
