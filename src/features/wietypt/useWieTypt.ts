import type { Register } from '../../data/Register.ts'
import { useTeam } from '../../data/useNouns.ts'
import { useRecord } from '../../data/useRecord.ts'
import { useRegister, useStand } from '../../data/useStand.tsx'
import type { Door } from '../../domain/handeling/handeling.ts'
import type { Partij } from '../../domain/partij/partij.ts'
import { addLid } from '../../domain/team/leden.ts'
import type { Lid, Team } from '../../domain/team/Team.ts'
import type { TeamWeigering } from '../../domain/team/weigering.ts'
import { today } from '../../lib/datum.ts'
import { type Redacted, redact } from '../../lib/redacted.ts'
import { ok } from '../../lib/result.ts'
import type { SubmitOutcome } from '../../ui/form/useZodForm.ts'
import { weigeringTekst } from './teksten.ts'

export interface WieTypt {
  readonly team: Team
  readonly door: Redacted<Door> | null
  /** True for the member who types now. */
  readonly typtNu: (lid: Lid) => boolean
  readonly choose: (lid: Lid) => void
  /** Someone who is not in the list: joins the team, and types from now on. */
  readonly addAnder: (naam: string, partij: Partij) => Promise<SubmitOutcome>
}

export const wieTyptNu = (register: Register): Redacted<Door> | null => register.wieTypt()

export function useWieTypt(): WieTypt {
  const register = useRegister()
  const team = useTeam()
  const keep = useRecord<TeamWeigering>(weigeringTekst)
  const door = useStand(wieTyptNu)
  const now = door?.reveal()
  return {
    team,
    door,
    typtNu: (lid) => now?.naam === lid.naam.reveal() && now.partij === lid.partij,
    choose: (lid) => register.setWieTypt(redact({ naam: lid.naam.reveal(), partij: lid.partij })),
    addAnder: async (naam, partij) => {
      const act = addLid(team, { naam, partij }, { vandaag: today() })
      const before = register.wieTypt()
      if (act.ok) register.setWieTypt(redact({ naam: naam.trim(), partij }))
      const kept = await keep(act.ok ? ok(act.value.handeling) : act)
      if (!kept.ok && before !== null) register.setWieTypt(before)
      return kept
    },
  }
}
