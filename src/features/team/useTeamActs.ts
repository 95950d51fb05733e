import { storingTekst } from '../../data/storingTekst.ts'
import { useRegister } from '../../data/useStand.tsx'
import type { ActContext, Handeling } from '../../domain/handeling/handeling.ts'
import type { Gezien } from '../../domain/handeling/records.ts'
import type { TeamWeigering } from '../../domain/team/weigering.ts'
import { today } from '../../lib/datum.ts'
import type { Result } from '../../lib/result.ts'
import type { SubmitOutcome } from '../../ui/form/useZodForm.ts'
import { weigeringTekst } from './teksten.ts'

export type Act = (ctx: ActContext) => Result<Handeling, TeamWeigering>

/** Does an act on the team and keeps it; the answer is what a form wants to know. An act that changes nothing is fine. */
export function useTeamActs(): (act: Act, gezien?: Gezien) => Promise<SubmitOutcome> {
  const register = useRegister()
  return async (act, gezien) => {
    const done = act({ vandaag: today(), ...(gezien === undefined ? {} : { gezien }) })
    if (!done.ok)
      return done.error.reden === 'niets-veranderd'
        ? { ok: true }
        : { ok: false, message: weigeringTekst(done.error) }
    const kept = await register.record(done.value)
    return kept.ok ? { ok: true, op: kept.value.op } : { ok: false, message: storingTekst(kept.error) }
  }
}
