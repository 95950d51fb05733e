/**
 * Ending well, last part: a worksheet is closed after the last check, or with a reason. Until when it stays follows from
 * that day (`bewaarTot`). Nothing of this is a judgement of the child.
 */
import type { Datum } from '../../lib/datum.ts'
import { newId } from '../../lib/id.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { z } from '../../lib/zod.ts'
import { type ActContext, changeVeld, type Handeling, newDossierHandeling } from '../handeling/handeling.ts'
import { datumSchema, readStappen } from '../handeling/lezen.ts'
import { emptyRecords, type Records } from '../handeling/records.ts'
import { checkTekst, tekstgrenzen, type TekstWeigering } from '../handeling/tekst.ts'
import { newSituatiestap } from '../situatie/situatie.ts'
import { type Checkstand, checksNu } from './checks.ts'

export interface Afsluiting {
  /** Empty when it was closed after the last check. */
  readonly want: string
  readonly op: Datum
}

export type AfsluitWeigering = TekstWeigering | { readonly reden: 'niets-gewijzigd' }

/** True when the last check was done, so that the worksheet can be closed without a reason. */
export function isLaatsteCheckGedaan(dossier: Pick<Checkstand, 'checks' | 'situatie'>): boolean {
  const checks = checksNu(dossier)
  return checks.length > 0 && checks.every(({ uitkomst }) => uitkomst !== null)
}

const stapSchema = z.object({ want: z.string().catch(''), op: datumSchema })

/** Why and when it was closed, the last time; null when it never was. Only what is closed now shows it. */
export const readAfsluiting = (records: Records): Afsluiting | null =>
  readStappen(records, 'afsluiting', 'stap', stapSchema).at(-1)?.waarde ?? null

/**
 * Closes a worksheet today; until when it stays follows from this day (`bewaarTot`). Refused without a reason before the
 * last check was done, and when it is closed already.
 */
export function closeKind(
  dossier: Checkstand,
  input: { readonly want: string },
  ctx: ActContext,
): Result<Handeling, AfsluitWeigering> {
  if (dossier.situatie?.situatie === 'afgesloten') return err({ reden: 'niets-gewijzigd' })
  const want = checkTekst('want', {
    tekst: input.want,
    hoogstens: tekstgrenzen.zin,
    verplicht: !isLaatsteCheckGedaan(dossier),
  })
  if (!want.ok) return want
  const changes = [
    newSituatiestap({ situatie: 'afgesloten', sinds: ctx.vandaag }),
    changeVeld(emptyRecords, 'afsluiting', newId(), 'stap', { want: want.value, op: ctx.vandaag }),
  ]
  return ok(newDossierHandeling('kind-afgesloten', dossier.id, changes, ctx))
}
