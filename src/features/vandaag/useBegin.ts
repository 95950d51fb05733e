import { useRef, useState } from 'react'
import { useRecord } from '../../data/useRecord.ts'
import { useDossiers, useOverleggen, useRegister } from '../../data/useStand.tsx'
import { planOverleg } from '../../domain/overleg/planOverleg.ts'
import { proposeAgenda } from '../../domain/overleg/proposeAgenda.ts'
import { readOverleg } from '../../domain/overleg/readOverleg.ts'
import { teamStoelen } from '../../domain/overleg/stoelen.ts'
import { beginOverleg } from '../../domain/overleg/verloop.ts'
import type { OverlegWeigering } from '../../domain/overleg/weigering.ts'
import type { Team } from '../../domain/team/Team.ts'
import { currentPath, goOn } from '../../lib/adres.ts'
import { today } from '../../lib/datum.ts'
import { ok } from '../../lib/result.ts'
import { beginTekst } from './teksten.ts'

/** As many children as one meeting can hold. */
const agendaAtOnce = 12

export interface Begin {
  readonly busy: boolean
  /** Why the last press did not begin it. */
  readonly fout: string | null
  /** Begins this overleg; without one: a new one, with the members at the table and who waits on the agenda. */
  readonly begin: (overleg?: string) => Promise<void>
}

export function useBegin(team: Team): Begin {
  const register = useRegister()
  const dossiers = useDossiers()
  const overleggen = useOverleggen()
  const act = useRecord<OverlegWeigering>(beginTekst)
  const pressed = useRef(false)
  const [busy, setBusy] = useState(false)
  const [fout, setFout] = useState<string | null>(null)

  const planned = async (id: string) => {
    const records = await register.load(`overleg-${id}`)
    if (!records.ok) return records
    const begun = beginOverleg(readOverleg(id, records.value), { op: Date.now() }, { vandaag: today() })
    return begun.ok ? ok({ overleg: id, handeling: begun.value }) : begun
  }
  const unplanned = () => {
    const agenda = proposeAgenda(dossiers, overleggen, today()).slice(0, agendaAtOnce)
    const stoelen = teamStoelen(team.leden)
    const now = { datum: today(), tijd: '', begintOp: Date.now() }
    return planOverleg({ ...now, stoelen, agenda }, { vandaag: today() })
  }
  const begin = async (overleg?: string) => {
    if (pressed.current) return
    pressed.current = true
    const from = currentPath()
    setBusy(true)
    const made = overleg === undefined ? unplanned() : await planned(overleg)
    const kept = made.ok ? await act(ok(made.value.handeling)) : null
    pressed.current = false
    setBusy(false)
    if (!made.ok) setFout(beginTekst(made.error))
    else if (kept?.ok === false) setFout(kept.message)
    else goOn(from, `/overleg/${made.value.overleg}/vraag1`)
  }
  return { busy, fout, begin }
}
