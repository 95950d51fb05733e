/** A team for tests, begun with the real act and played in memory. */
import type { Handeling } from '../../src/domain/handeling/handeling.ts'
import { startNaspel } from '../../src/domain/oefening/replay.ts'
import { startTeam } from '../../src/domain/team/leden.ts'
import { readTeam } from '../../src/domain/team/readTeam.ts'
import type { Team } from '../../src/domain/team/Team.ts'
import type { Result } from '../../src/lib/result.ts'
import { ctx, value } from './overlegStand.ts'

export const anna = { naam: 'Anna de Wit', partij: 'school' } as const

/** The team as it began, its first member, and a way to play acts that must succeed. */
export function startedTeam() {
  const naspel = startNaspel()
  const play = (handeling: Handeling): Team => {
    naspel.play(handeling)
    return readTeam(naspel.records('team'))
  }
  const started = value(startTeam({ naam: ' Kantelteam Waalkant ', lid: anna }, ctx))
  return {
    first: started.lid,
    team: play(started.handeling),
    act: (result: Result<Handeling, unknown>) => play(value(result)),
  }
}
