import { useEffect, useMemo, useState } from 'react'
import { useOverleggen, useRegister, useStand } from '../../data/useStand.tsx'
import type { ActContext, Handeling } from '../../domain/handeling/handeling.ts'
import type { Gezien } from '../../domain/handeling/records.ts'
import type { Overleg } from '../../domain/overleg/Overleg.ts'
import { readOverleg } from '../../domain/overleg/readOverleg.ts'
import type { OverlegWeigering } from '../../domain/overleg/weigering.ts'
import { today } from '../../lib/datum.ts'
import type { Result } from '../../lib/result.ts'
import type { SubmitOutcome } from '../../ui/form/useZodForm.ts'
import { weigeringTekst } from './teksten.ts'

export const contextNow = (gezien?: Gezien): ActContext => ({
  vandaag: today(),
  ...(gezien === undefined ? {} : { gezien }),
})

/** Runs an act: refused or failed gives the sentence to show; `niets-veranderd` is fine. */
export function useAct(): (act: Result<Handeling, OverlegWeigering>) => Promise<SubmitOutcome> {
  const register = useRegister()
  return async (act) => {
    if (!act.ok) {
      return act.error.reden === 'niets-veranderd'
        ? { ok: true }
        : { ok: false, message: weigeringTekst(act.error) }
    }
    const kept = await register.record(act.value)
    return kept.ok ? { ok: true, op: kept.value.op } : { ok: false, message: weigeringTekst(kept.error) }
  }
}

/** For buttons: runs an act and keeps the sentence of the last one that did not go through. */
export function useActButton(): {
  readonly run: (act: Result<Handeling, OverlegWeigering>) => void
  readonly message: string | null
} {
  const act = useAct()
  const [message, setMessage] = useState<string | null>(null)
  const run = (result: Result<Handeling, OverlegWeigering>): void => {
    void act(result).then((outcome) => setMessage(outcome.ok ? null : outcome.message))
  }
  return { run, message }
}

/** The first overleg that is planned and did not begin, other than this one; loaded, or null. */
export function useNextPlanned(overlegId: string): Overleg | null {
  const register = useRegister()
  const next = useOverleggen()
    .filter((overleg) => overleg.staat === 'gepland' && !overleg.afgezegd && overleg.id !== overlegId)
    .toSorted((a, b) => ((a.datum ?? '9999') < (b.datum ?? '9999') ? -1 : 1))[0]?.id
  useEffect(() => {
    if (next !== undefined) void register.load(`overleg-${next}`)
  }, [register, next])
  const records = useStand((stand) => (next === undefined ? undefined : stand.records(`overleg-${next}`)))
  return useMemo(
    () => (next === undefined || records === undefined ? null : readOverleg(next, records)),
    [next, records],
  )
}
