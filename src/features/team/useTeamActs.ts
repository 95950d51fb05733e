import { useRecord } from '../../data/useRecord.ts'
import type { ActContext, Handeling } from '../../domain/handeling/handeling.ts'
import type { Gezien } from '../../domain/handeling/records.ts'
import type { TeamWeigering } from '../../domain/team/weigering.ts'
import { today } from '../../lib/datum.ts'
import type { Result } from '../../lib/result.ts'
import type { SubmitOutcome } from '../../ui/form/useZodForm.ts'
import { weigeringTekst } from './teksten.ts'

export type Act = (ctx: ActContext) => Result<Handeling, TeamWeigering>

/** Does an act on the team and keeps it; the answer is what a form wants to know. */
export function useTeamActs(): (act: Act, gezien?: Gezien) => Promise<SubmitOutcome> {
  const keep = useRecord<TeamWeigering>(weigeringTekst)
  return async (act, gezien) =>
    await keep(act({ vandaag: today(), ...(gezien === undefined ? {} : { gezien }) }))
}
