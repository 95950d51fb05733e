import { use, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { mayPass } from '../data/queue.ts'
import type { LastRecorded, Register } from '../data/Register.ts'
import { useTeam } from '../data/useNouns.ts'
import { useDossiers } from '../data/useStand.tsx'
import { describeHandeling, offersUndo } from '../domain/geschiedenis/describeHandeling.ts'
import { actieUitSnelregel, isVanSnelregel } from '../domain/overleg/plaatsing.ts'
import { UndoBar } from '../ui/UndoBar.tsx'
import { useTimedMessage } from '../ui/useTimedMessage.ts'
import { aboutWhom } from './aboutWhom.ts'
import { belongsHere, dossiersIn } from './belongsHere.ts'
import { OngezienContext } from './OngezienContext.ts'
import { teksten } from './teksten.ts'
import { useHashPath } from './useHashPath.ts'

/** How long the bar stays, in ms; later an act is undone through the history. */
const stays = 12_000

interface Props {
  readonly register: Register
  /** The only child of whom anything may stand here. */
  readonly alleenOver?: string | undefined
}

/**
 * After every act: what was done, about whom, and one tap to take it back where it belongs. A warning out of sight goes
 * before that, but not before an undo under way and what came of it.
 */
export function LaatsteHandeling({ register, alleenOver }: Props) {
  const path = useHashPath()
  const last = useStandingAct(register)
  const { doneAt, hide } = useDoneAt(last?.handeling ?? null, path)
  const [undoing, setUndoing] = useState(false)
  const { message, show, clear } = useTimedMessage<{ readonly tekst: string; readonly path: string }>(stays)
  const ongezien = use(OngezienContext)
  const uitkomst = message?.path === path ? message.tekst : ''

  if (ongezien !== null && !undoing && uitkomst === '') return <UndoBar {...ongezien} />
  if (
    !undoing &&
    last !== null &&
    offersUndo(last.soort) &&
    (alleenOver === undefined || dossiersIn(last.streams).every((id) => id === alleenOver)) &&
    doneAt !== null &&
    belongsHere(last, doneAt, path)
  ) {
    const undo = async () => {
      setUndoing(true)
      const done = await register.undo(last.handeling)
      hide()
      setUndoing(false)
      show({ tekst: teksten.ongedaan[outcomeOf(done)], path })
    }
    return (
      <UndoBar
        text={<Gedaan act={last} />}
        about={last.soort === actieUitSnelregel ? null : <OverWie act={last} path={path} />}
        actionLabel={teksten.ongedaan.knop}
        onAction={() => void undo()}
        onClose={() => {
          clear()
          hide()
        }}
      />
    )
  }
  return <UndoBar text={uitkomst} onClose={clear} />
}

/** The newest act; null when what it was about was erased since. */
function useStandingAct(register: Register): LastRecorded | null {
  const last = useSyncExternalStore(register.subscribe, register.lastRecorded)
  const dossiers = useDossiers()
  const gone = useMemo(() => {
    const asked = new Set(last === null ? [] : dossiersIn(last.streams))
    for (const { id } of dossiers) asked.delete(id)
    return asked.size > 0
  }, [last, dossiers])
  return gone ? null : last
}

/** What was done; an actie of the quick line by the number of its child, as it was typed. */
function Gedaan({ act }: { readonly act: LastRecorded }) {
  const dossiers = useDossiers()
  if (act.soort !== actieUitSnelregel) return describeHandeling(act.soort, act.aantal)
  const [id] = dossiersIn(act.streams)
  return teksten.actieBewaard(dossiers.find((kind) => kind.id === id)?.rugnummer ?? null)
}

function OverWie({ act, path }: { readonly act: LastRecorded; readonly path: string }) {
  const { alleenNummers } = useTeam()
  const hardop = path.includes('/leesvoor/')
  const byNumber = alleenNummers || hardop || isVanSnelregel(act.soort)
  return aboutWhom(dossiersIn(act.streams), useDossiers(), byNumber)
}

/** The address at which the newest act was done; null once its time is over, for what was done before, and for what stands again. */
function useDoneAt(handeling: string | null, path: string) {
  const [act, setAct] = useState({ handeling, doneAt: null as string | null })
  if (handeling !== null && act.handeling !== handeling) setAct({ handeling, doneAt: path })
  useEffect(() => {
    if (act.doneAt === null) return undefined
    const timer = setTimeout(() => setAct({ ...act, doneAt: null }), stays)
    return () => clearTimeout(timer)
  }, [act])
  return { doneAt: act.doneAt, hide: () => setAct((now) => ({ ...now, doneAt: null })) }
}

type Outcome = 'gelukt' | 'deels' | 'geweigerd' | 'wacht' | 'mislukt'

function outcomeOf(done: Awaited<ReturnType<Register['undo']>>): Outcome {
  if (done.ok) return (done.value.geweigerd ?? []).length > 0 ? 'deels' : 'gelukt'
  if (done.error.reden === 'sindsdien-gewijzigd') return 'geweigerd'
  return mayPass(done.error) ? 'wacht' : 'mislukt'
}
