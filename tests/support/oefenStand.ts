/** The practice team as it stands after all its acts, played in memory. */
import type { Dossier } from '../../src/domain/dossier/Dossier.ts'
import { readDossier } from '../../src/domain/dossier/readDossier.ts'
import { type DossierSamenvatting, summarizeDossier } from '../../src/domain/dossier/samenvatting.ts'
import type { Handeling } from '../../src/domain/handeling/handeling.ts'
import { buildOefening } from '../../src/domain/oefening/buildOefening.ts'
import { startNaspel } from '../../src/domain/oefening/replay.ts'
import type { Overleg } from '../../src/domain/overleg/Overleg.ts'
import { readOverleg } from '../../src/domain/overleg/readOverleg.ts'
import { readTeam } from '../../src/domain/team/readTeam.ts'
import type { Team } from '../../src/domain/team/Team.ts'
import { readWerkagenda, type Werkagenda } from '../../src/domain/werkagenda/werkagenda.ts'

export interface OefenStand {
  readonly handelingen: readonly Handeling[]
  readonly team: Team
  readonly dossiers: readonly Dossier[]
  readonly kinderen: readonly DossierSamenvatting[]
  readonly overleggen: readonly Overleg[]
  readonly werkagenda: Werkagenda
}

/** Builds and plays the practice of this day. */
export function playOefening(vandaag: string): OefenStand {
  const handelingen = buildOefening(vandaag)
  const naspel = startNaspel()
  for (const handeling of handelingen) naspel.play(handeling)
  const streams = [...new Set(handelingen.flatMap((h) => h.delen.map((deel) => deel.stream)))]
  const ids = (prefix: string): readonly string[] =>
    streams.filter((stream) => stream.startsWith(prefix)).map((stream) => stream.slice(prefix.length))
  return {
    handelingen,
    team: readTeam(naspel.records('team')),
    dossiers: ids('dossier-').map((id) => readDossier(id, naspel.records(`dossier-${id}`))),
    kinderen: ids('dossier-').map((id) => summarizeDossier(id, naspel.records(`dossier-${id}`))),
    werkagenda: readWerkagenda(naspel.records('werkagenda')),
    overleggen: ids('overleg-').map((id) => readOverleg(id, naspel.records(`overleg-${id}`))),
  }
}
