import { useState } from 'react'
import { useDossier, useOverleg } from '../../../data/useNouns.ts'
import { leeftijdsgrens } from '../../../domain/geboren/geboren.ts'
import { letGezinIn } from '../../../domain/overleg/gezinErbij.ts'
import { today } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { flushDrafts } from '../../../ui/form/flushDrafts.ts'
import { IconCheck, IconDoorEnter } from '../../../ui/icons.ts'
import { teksten } from '../teksten.ts'
import { useGezinAct } from '../useGezin.ts'

interface Props {
  readonly overlegId: string
  readonly dossierId: string
}

/**
 * One tap before the door opens, and where there is something to ask first two: every window goes to this child alone. What
 * was half typed is sealed first.
 */
export function GezinErbijKnop({ overlegId, dossierId }: Props) {
  const overleg = useOverleg(overlegId)
  const leeftijd = useLeeftijdvraag(dossierId)
  const { run, message } = useGezinAct(overlegId)
  const [vraagt, setVraagt] = useState(false)
  const [busy, setBusy] = useState(false)
  if (overleg.staat !== 'klaar' || overleg.waarde.staat !== 'bezig' || leeftijd === null) return null
  const { vraag, beslist } = leeftijd
  const enter = async () => {
    setVraagt(false)
    setBusy(true)
    await flushDrafts()
    await run((stand) => letGezinIn(stand, dossierId, Date.now(), { vandaag: today() }, beslist))
    setBusy(false)
  }
  return (
    <>
      <Button
        variant="secondary"
        icon={IconDoorEnter}
        busy={busy}
        onClick={() => (vraag === '' ? void enter() : setVraagt(true))}
      >
        {teksten.erbij}
      </Button>
      <Dialog
        open={vraagt}
        title={teksten.erbij}
        onClose={() => setVraagt(false)}
        actions={
          <>
            <Button icon={IconCheck} onClick={() => void enter()}>
              {beslist ? teksten.vindtGoed : teksten.isGevraagd}
            </Button>
            <Button variant="secondary" onClick={() => setVraagt(false)}>
              {teksten.nogNiet}
            </Button>
          </>
        }
      >
        <p>{vraag}</p>
      </Dialog>
      {message === null ? null : (
        <Alert tone="warning" role="alert">
          {message}
        </Alert>
      )}
    </>
  )
}

interface Leeftijdvraag {
  /** What is asked before the door opens; empty where nothing is. */
  readonly vraag: string
  /** From 16 it is the young person who says so. */
  readonly beslist: boolean
}

/** From 16 the young person decides who looks along (product rule 5); null until it is known what to ask. */
function useLeeftijdvraag(dossierId: string): Leeftijdvraag | null {
  const stand = useDossier(dossierId)
  if (stand.staat === 'laden') return null
  const geboren = stand.staat === 'klaar' ? stand.waarde.geboren : null
  if (geboren === null) return { vraag: teksten.onbekend, beslist: false }
  const grens = leeftijdsgrens(geboren, today())
  if (grens === 'vanaf-18') return { vraag: teksten.vanaf18, beslist: true }
  return grens === 'vanaf-16' ? { vraag: teksten.vanaf16, beslist: true } : { vraag: '', beslist: false }
}
