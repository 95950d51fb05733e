/**
 * One child's worksheet ("een werkblad, geen officieel dossier"), read from the merged records of its stream. Reading
 * is total: a field that is missing or not understood shows as empty, and stays on disk as it is.
 */
import type { Datum } from '../../lib/datum.ts'
import type { Redacted } from '../../lib/redacted.ts'
import type { Actie } from '../actie/actie.ts'
import type { Bewaardatum } from '../bewaren/bewaren.ts'
import type { Doel } from '../doel/doel.ts'
import type { EigenWoorden } from '../eigenwoorden/eigenwoorden.ts'
import type { Focus } from '../focus/focus.ts'
import type { Geboren } from '../geboren/geboren.ts'
import type { Overdracht } from '../gezin/overdracht.ts'
import type { Records } from '../handeling/records.ts'
import type { Klopt } from '../leesvoor/klopt.ts'
import type { Notitie } from '../notitie/notitie.ts'
import type { Tredestap } from '../opschaling/opschaling.ts'
import type { Plicht } from '../plicht/plicht.ts'
import type { Reactie } from '../reactie/reactie.ts'
import type { Regie, Regiestap } from '../regie/regie.ts'
import type { Snelregel } from '../snelregel/Snelregel.ts'
import type { Rollen } from '../rol/rol.ts'
import type { Stem } from '../stem/stem.ts'
import type { Situatiestap } from '../situatie/situatie.ts'
import type { Afsluiting } from '../terugval/afsluiting.ts'
import type { Check } from '../terugval/checks.ts'
import type { TweeVersies } from './tweeVersies.ts'

export type { Focus, TweeVersies }

export interface Dossier {
  readonly id: string
  readonly records: Records
  readonly rugnummer: number | null
  readonly oudeRugnummers: readonly number[]
  readonly roepnaam: Redacted<string>
  readonly achternaam: Redacted<string>
  readonly geboren: Geboren | null
  readonly school: string
  readonly woongemeente: string
  readonly ingeschreven: 'ja' | 'nee' | 'weet-niet' | null
  readonly zorgplichtSchool: string
  readonly situatie: Situatiestap | null
  readonly situaties: readonly Situatiestap[]
  readonly ondersteuningsvraag: string
  readonly focus: readonly Focus[]
  readonly regie: Regie
  readonly regiestappen: readonly Regiestap[]
  readonly doel: Doel | null
  readonly eerdereDoelen: readonly Doel[]
  readonly acties: readonly Actie[]
  readonly notities: readonly Notitie[]
  /** Quick lines of an overleg about this child. */
  readonly snelregels: readonly Snelregel[]
  /** What child or parent said in own words; each says who may read it. */
  readonly eigenwoorden: readonly EigenWoorden[]
  /** What the family said of one line: klopt, klopt niet, or more; each says who may read it. */
  readonly stemmen: readonly Stem[]
  /** Each time the tablet was given to someone of the family. */
  readonly overdrachten: readonly Overdracht[]
  readonly reacties: readonly Reactie[]
  /** School, gemeente and parents: which of the three lines were answered, and how. */
  readonly plichten: readonly Plicht[]
  readonly rollen: Rollen
  /** What was tried on which rung, the earliest first. */
  readonly opschaling: readonly Tredestap[]
  /** Per overleg who said that Lees voor was right. */
  readonly klopt: readonly Klopt[]
  /** After a return: when we ask again, and what was answered; also those of an earlier return. */
  readonly checks: readonly Check[]
  /** Why it was closed; null while it is open. */
  readonly afsluiting: Afsluiting | null
  readonly oudersWeten: {
    readonly antwoord: 'ja' | 'nog-niet'
    readonly op: Datum | null
    readonly want: string
  } | null
  readonly opgepaktOp: Datum | null
  readonly volgende: Datum | null
  /** Until when this worksheet stays, when a day was chosen for it. */
  readonly bewarenTot: Bewaardatum | null
  /** The id of the dossier this one was put aside for ("Dit is hetzelfde kind"). */
  readonly zelfdeAls: string | null
  readonly tweeVersies: readonly TweeVersies[]
}
