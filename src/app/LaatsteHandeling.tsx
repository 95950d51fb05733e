import { useEffect, useState, useSyncExternalStore } from 'react'
import { mayPass } from '../data/queue.ts'
import type { Register } from '../data/Register.ts'
import { describeHandeling, offersUndo } from '../domain/geschiedenis/describeHandeling.ts'
import { UndoBar } from '../ui/UndoBar.tsx'
import { useTimedMessage } from '../ui/useTimedMessage.ts'
import { teksten } from './teksten.ts'

/** How long the bar stays, in ms; later an act is undone through the history. */
const stays = 12_000

/** After every act: what was done, and one tap to take it back. */
export function LaatsteHandeling({ register }: { readonly register: Register }) {
  const last = useSyncExternalStore(register.subscribe, register.lastRecorded)
  const [closed, setClosed] = useState<string | null>(() => register.lastRecorded()?.handeling ?? null)
  const [undoing, setUndoing] = useState(false)
  const outcome = useTimedMessage<string>(stays)
  const current = last?.handeling ?? null
  const { clear } = outcome
  useEffect(() => {
    if (current === null) return undefined
    clear()
    const timer = setTimeout(() => setClosed(current), stays)
    return () => clearTimeout(timer)
  }, [current, clear])

  if (outcome.message !== null) return <UndoBar text={outcome.message} onClose={clear} />
  if (undoing || last === null || closed === last.handeling || !offersUndo(last.soort))
    return <UndoBar text="" onClose={clear} />
  const undo = async () => {
    setUndoing(true)
    const done = await register.undo(last.handeling)
    setClosed(last.handeling)
    setUndoing(false)
    outcome.show(teksten.ongedaan[outcomeOf(done)])
  }
  return (
    <UndoBar
      text={describeHandeling(last.soort)}
      actionLabel={teksten.ongedaan.knop}
      onAction={() => void undo()}
      onClose={() => setClosed(last.handeling)}
    />
  )
}

type Outcome = 'gelukt' | 'deels' | 'geweigerd' | 'wacht' | 'mislukt'

function outcomeOf(done: Awaited<ReturnType<Register['undo']>>): Outcome {
  if (done.ok) return (done.value.geweigerd ?? []).length > 0 ? 'deels' : 'gelukt'
  if (done.error.reden === 'sindsdien-gewijzigd') return 'geweigerd'
  return mayPass(done.error) ? 'wacht' : 'mislukt'
}
