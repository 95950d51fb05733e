import { useState } from 'react'
import { useDossier, useOverleg } from '../../../data/useNouns.ts'
import { leeftijdsgrens } from '../../../domain/geboren/geboren.ts'
import { letGezinIn } from '../../../domain/overleg/gezinErbij.ts'
import { today } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { flushDrafts } from '../../../ui/form/flushDrafts.ts'
import { IconDoorEnter } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { teksten } from '../teksten.ts'
import { useGezinAct } from '../useGezin.ts'

interface Props {
  readonly overlegId: string
  readonly dossierId: string
}

/** One tap before the door opens: every window goes to this child alone. What was half typed is sealed first. */
export function GezinErbijKnop({ overlegId, dossierId }: Props) {
  const overleg = useOverleg(overlegId)
  const vraag = useLeeftijdvraag(dossierId)
  const { run, message } = useGezinAct(overlegId)
  const [busy, setBusy] = useState(false)
  if (overleg.staat !== 'klaar' || overleg.waarde.staat !== 'bezig') return null
  const enter = async () => {
    setBusy(true)
    await flushDrafts()
    await run((stand) => letGezinIn(stand, dossierId, Date.now(), { vandaag: today() }))
    setBusy(false)
  }
  return (
    <>
      <Row gap="sm" justify="between">
        <span>{vraag}</span>
        <Button variant="secondary" icon={IconDoorEnter} busy={busy} onClick={() => void enter()}>
          {teksten.erbij}
        </Button>
      </Row>
      {message === null ? null : (
        <Alert tone="warning" role="alert">
          {message}
        </Alert>
      )}
    </>
  )
}

/** From 16 the young person decides who looks along (product rule 5). */
function useLeeftijdvraag(dossierId: string): string {
  const stand = useDossier(dossierId)
  const geboren = stand.staat === 'klaar' ? stand.waarde.geboren : null
  if (geboren === null) return ''
  const grens = leeftijdsgrens(geboren, today())
  return grens === 'vanaf-18' ? teksten.vanaf18 : grens === 'vanaf-16' ? teksten.vanaf16 : ''
}
