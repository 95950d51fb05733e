/**
 * The cut-out of one dossier for one reader: all that the family's document will be able to decrypt. It is built field by
 * field and never by leaving things out of a dossier; other children are taken out of every text in it.
 */
import type { Datum } from '../../lib/datum.ts'
import type { Redacted } from '../../lib/redacted.ts'
import type { Dossier } from '../dossier/Dossier.ts'
import { contactleden } from '../gezin/contact.ts'
import type { Overdrachtskeuze } from '../gezin/Gezinslezer.ts'
import { decideLeesrecht } from '../gezin/leesrecht.ts'
import type { Postbericht } from '../gezin/Postbericht.ts'
import { gezinsrolOf, publiekenOf, sprekerOf } from '../gezin/spreker.ts'
import type { Contact, Uitsnede, Wie } from '../gezin/Uitsnede.ts'
import type { Overleg, Stoel } from '../overleg/Overleg.ts'
import type { Team } from '../team/Team.ts'
import type { Vervangen } from '../verslag/Verslag.ts'
import { type Bekend, scrubAnderen } from './scrubAnderen.ts'
import { cutVelden } from './snijders.ts'

export interface UitsnedeInvoer {
  readonly dossier: Dossier
  readonly team: Pick<Team, 'naam' | 'leden' | 'privacy'>
  readonly overleg: Pick<Overleg, 'id' | 'stoelen'> | null
  /** All children of the team, this one too. */
  readonly kinderen: readonly Bekend[]
  /** Every number the team ever gave. */
  readonly nummers: ReadonlySet<number>
  readonly keuze: Overdrachtskeuze
  readonly contact: Contact | null
  /** What this reader typed and did not send the last time. */
  readonly klad: readonly Postbericht[]
  /** The id that `recordOverdracht` gave. */
  readonly overdracht: string
  readonly vandaag: Datum
}

/**
 * For a reader who may read (`decideLeesrecht`); of who may not yet there is the outline at most. `vervangen` and
 * `twijfel` are for the preview of the team, never for the family.
 */
export function cutOut(invoer: UitsnedeInvoer): {
  readonly uitsnede: Uitsnede
  readonly vervangen: readonly Vervangen[]
  /** What still stands there and may be another child. */
  readonly twijfel: readonly Redacted<string>[]
} {
  const { dossier, team, overleg, keuze, contact, klad, overdracht, vandaag } = invoer
  const { mist, omvang: mag, regel } = decideLeesrecht(keuze, dossier.geboren, vandaag)
  const omvang = mist === null ? mag : 'hoofdlijn'
  const leden = team.leden.map(({ naam }) => naam)
  const anderen = scrubAnderen(dossier, invoer.kinderen, invoer.nummers, leden)
  const { lezer, ouder, naam, taal } = keuze
  const lezing = { rol: gezinsrolOf(keuze), spreker: sprekerOf(keuze), naam, anderen }
  const uitsnede: Uitsnede = {
    versie: 1,
    overdracht,
    dossier: dossier.id,
    overleg: overleg?.id ?? null,
    op: vandaag,
    lezer,
    ouder,
    lezernaam: naam.reveal(),
    taal,
    omvang,
    regel,
    publieken: publiekenOf(keuze),
    velden: cutVelden(dossier, omvang, lezing),
    team: {
      naam: team.naam,
      contact,
      fg: team.privacy.fg,
      tafel:
        omvang === 'hoofdlijn'
          ? []
          : overleg === null
            ? contactleden(team).map(memberAt)
            : whoSits(overleg.stoelen),
    },
    klad,
  }
  return { uitsnede, vervangen: anderen.vervangen(), twijfel: anderen.twijfel() }
}

const memberAt = ({ partij, naam }: Pick<Stoel, 'partij' | 'naam'>): Wie => ({
  partij,
  naam: naam.reveal(),
})

/** Who is of the team by name; family and guests once by their role: they may be of another child. */
function whoSits(stoelen: readonly Stoel[]): readonly Wie[] {
  const here = stoelen.filter(({ aanwezig }) => aanwezig?.hoe !== 'afwezig' && aanwezig?.hoe !== 'weg')
  const isNamed = ({ lid, partij }: Stoel): boolean => lid !== null && partij !== 'ouder' && partij !== 'kind'
  const roles = new Set(here.filter((stoel) => !isNamed(stoel)).map(({ partij }) => partij))
  return [...here.filter(isNamed).map(memberAt), ...[...roles].map((partij): Wie => ({ partij, naam: '' }))]
}
