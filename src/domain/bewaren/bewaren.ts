/**
 * How long a child's worksheet stays on this device. The archive lies with the organisations; here it stands no longer
 * than the team agreed (AVG 5 lid 1e; for a kantelteam no law sets a term: 12 weeks after return or closing is the
 * proposal of domein.md 4c, and a convenant goes before it).
 */
import { addMonths, type Datum, hasDag, isDatum } from '../../lib/datum.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { z } from '../../lib/zod.ts'
import {
  type ActContext,
  changeVeld,
  type Dossierstand,
  type Handeling,
  newDossierHandeling,
} from '../handeling/handeling.ts'
import { datumSchema, readVeld } from '../handeling/lezen.ts'
import type { Records } from '../handeling/records.ts'
import type { Situatie } from '../situatie/situatie.ts'
import { checkTekst, tekstgrenzen, type TekstWeigering } from '../handeling/tekst.ts'

/** Months a worksheet stays after return or closing, until the team chooses otherwise: 12 weeks, in whole months. */
export const standaardBewaarmaanden = 3

/** The least and the most a team may choose, in months. */
const bewaarmaandenGrenzen = { minst: 1, meest: 60 } as const

/** A day chosen for one child, with why. */
export interface Bewaardatum {
  readonly datum: Datum
  readonly want: string
}

export type BewaarWeigering =
  | TekstWeigering
  | { readonly reden: 'datum'; readonly veld: 'datum' }
  | { readonly reden: 'voorbij'; readonly veld: 'datum' }

/** What decides when a worksheet may go; a summary has it all. */
export interface BewaarStand {
  readonly situatie: Situatie | null
  readonly sinds: Datum | null
  /** The day of the last entry. */
  readonly gewijzigdOp: Datum | null
  readonly bewarenTot: Datum | null
  /** The day of the last check after a return, done or not; null when there is none. */
  readonly laatsteCheck: Datum | null
}

const schema = z.object({ datum: datumSchema, want: z.string().catch('') })

/** The day chosen for this child; null when the team's term counts. */
export const readBewaardatum = (records: Records): Bewaardatum | null =>
  readVeld<Bewaardatum | null>(records['bewaren']?.['bewaren'], 'tot', schema, null)

/** Chooses until when this worksheet stays; refused without a reason, and for a day before today. */
export function setBewaardatum(
  dossier: Dossierstand,
  invoer: Bewaardatum,
  ctx: ActContext,
): Result<Handeling, BewaarWeigering> {
  const want = checkTekst('want', { tekst: invoer.want, hoogstens: tekstgrenzen.zin, verplicht: true })
  if (!want.ok) return want
  const { datum } = invoer
  if (!isDatum(datum) || !hasDag(datum)) return err({ reden: 'datum', veld: 'datum' })
  if (datum < ctx.vandaag) return err({ reden: 'voorbij', veld: 'datum' })
  const waarde = { datum, want: want.value }
  const change = changeVeld(dossier.records, 'bewaren', 'bewaren', 'tot', waarde, ctx.gezien)
  return ok(newDossierHandeling('bewaardatum-gekozen', dossier.id, [change], ctx))
}

/**
 * The day from which a worksheet may go: the one chosen for it, else the term after closing, or after the return and its
 * last check; else, when that day or the situatie is not known, after the last entry. Null for a child that still needs
 * the team.
 */
export function bewaarTot(stand: BewaarStand, maanden: number): Datum | null {
  if (stand.bewarenTot !== null) return stand.bewarenTot
  if (stand.situatie === 'thuis' || stand.situatie === 'dreigt') return null
  const since = (stand.situatie === null ? null : stand.sinds) ?? stand.gewijzigdOp
  const check = stand.situatie === 'terug' ? stand.laatsteCheck : null
  const vanaf = check !== null && check > (since ?? '') ? check : since
  if (vanaf === null) return null
  // Of a month the day is not known: then the term counts from its end.
  return addMonths(vanaf, hasDag(vanaf) ? maanden : maanden + 1)
}

/** The worksheets that may go today, longest due first. */
export function magWeg<S extends BewaarStand>(
  standen: readonly S[],
  maanden: number,
  vandaag: Datum,
): readonly { readonly stand: S; readonly sinds: Datum }[] {
  return standen
    .flatMap((stand) => {
      const sinds = bewaarTot(stand, maanden)
      return sinds === null || sinds > vandaag ? [] : [{ stand, sinds }]
    })
    .toSorted((a, b) => (a.sinds < b.sinds ? -1 : a.sinds > b.sinds ? 1 : 0))
}

/** A number of months as a person writes it (`3`, `12 weken`, `2 jaar`); null when it is none or out of bounds. */
export function parseBewaartermijn(tekst: string): number | null {
  const match = /^\s*(\d{1,4})\s*(weken|week|maanden|maand|mnd|jaren|jaar)?\.?\s*$/iu.exec(tekst)
  if (match === null) return null
  const aantal = Number(match[1])
  const eenheid = (match[2] ?? 'maand').toLowerCase()
  const maanden = eenheid.startsWith('w')
    ? Math.ceil(aantal / 4.4)
    : aantal * (eenheid.startsWith('j') ? 12 : 1)
  const { minst, meest } = bewaarmaandenGrenzen
  return maanden >= minst && maanden <= meest ? maanden : null
}

/** The months a worksheet stays by the team's agreement; the default while the team agreed on none that can be read. */
export const bewaarmaanden = (privacy: { readonly bewaartermijn: string }): number =>
  parseBewaartermijn(privacy.bewaartermijn) ?? standaardBewaarmaanden
