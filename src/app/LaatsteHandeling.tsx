import { useEffect, useState, useSyncExternalStore } from 'react'
import { mayPass } from '../data/queue.ts'
import type { LastRecorded, Register } from '../data/Register.ts'
import { useTeam } from '../data/useNouns.ts'
import { useDossiers } from '../data/useStand.tsx'
import { describeHandeling } from '../domain/geschiedenis/describeHandeling.ts'
import { currentPath } from '../lib/adres.ts'
import { UndoBar } from '../ui/UndoBar.tsx'
import { useTimedMessage } from '../ui/useTimedMessage.ts'
import { aboutWhom } from './aboutWhom.ts'
import { belongsHere, dossiersIn } from './belongsHere.ts'
import { teksten } from './teksten.ts'
import { useHashPath } from './useHashPath.ts'

/** How long the bar stays, in ms; later an act is undone through the history. */
const stays = 12_000

/** After every act: what was done, about whom, and one tap to take it back where it belongs. */
export function LaatsteHandeling({ register }: { readonly register: Register }) {
  const path = useHashPath()
  const last = useSyncExternalStore(register.subscribe, register.lastRecorded)
  const shown = useShown(last)
  const [undoing, setUndoing] = useState(false)
  const outcome = useTimedMessage<string>(stays)
  const { clear } = outcome
  useEffect(() => clear, [clear, path])
  useEffect(() => {
    if (shown.handeling !== null) clear()
  }, [clear, shown.handeling])

  if (outcome.message !== null) return <UndoBar text={outcome.message} onClose={clear} />
  const here = last !== null && shown.handeling === last.handeling
  if (undoing || !here || !belongsHere(last.streams, shown.doneAt, path))
    return <UndoBar text="" onClose={clear} />
  const undo = async () => {
    setUndoing(true)
    const done = await register.undo(last.handeling)
    shown.close()
    setUndoing(false)
    outcome.show(teksten.ongedaan[outcomeOf(done)])
  }
  return (
    <UndoBar
      text={describeHandeling(last.soort)}
      about={<OverWie act={last} />}
      actionLabel={teksten.ongedaan.knop}
      onAction={() => void undo()}
      onClose={shown.close}
    />
  )
}

function OverWie({ act }: { readonly act: LastRecorded }) {
  const { alleenNummers } = useTeam()
  return aboutWhom(dossiersIn(act.streams), useDossiers(), alleenNummers)
}

/** The newest act as long as it may be shown, and the address at which it was done; not what stood there before. */
function useShown(last: LastRecorded | null) {
  const handeling = last?.handeling ?? null
  const [first] = useState(handeling)
  const [shown, setShown] = useState({ handeling: null as string | null, doneAt: '' })
  useEffect(() => {
    if (handeling === null || handeling === first) return undefined
    setShown({ handeling, doneAt: currentPath() })
    const timer = setTimeout(() => setShown({ handeling: null, doneAt: '' }), stays)
    return () => clearTimeout(timer)
  }, [handeling, first])
  return { ...shown, close: () => setShown({ handeling: null, doneAt: '' }) }
}

type Outcome = 'gelukt' | 'deels' | 'geweigerd' | 'wacht' | 'mislukt'

function outcomeOf(done: Awaited<ReturnType<Register['undo']>>): Outcome {
  if (done.ok) return (done.value.geweigerd ?? []).length > 0 ? 'deels' : 'gelukt'
  if (done.error.reden === 'sindsdien-gewijzigd') return 'geweigerd'
  return mayPass(done.error) ? 'wacht' : 'mislukt'
}
