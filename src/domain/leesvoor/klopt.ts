/**
 * Lees voor is closed by people at the table who say that it is right. It holds for the lines as they were read: when
 * the number, the regie, the doel, the eerste stap or the next time changed, also on another device that had not seen it, it is void and
 * is read again.
 */
import type { Datum } from '../../lib/datum.ts'
import { redact } from '../../lib/redacted.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { z } from '../../lib/zod.ts'
import { eersteStap, readActies } from '../actie/actie.ts'
import {
  type ActContext,
  changeVeld,
  type Dossierstand,
  type Handeling,
  newDossierHandeling,
} from '../handeling/handeling.ts'
import { datumSchema, naamSchema, readStappen } from '../handeling/lezen.ts'
import type { Records, Velden } from '../handeling/records.ts'
import { partijSchema } from '../partij/lezen.ts'
import type { Regisseur } from '../regie/regie.ts'

export interface Klopt {
  readonly overleg: string
  /** Who said so; empty when nobody was chosen: then the table said it. */
  readonly wie: readonly Regisseur[]
  readonly op: Datum
  readonly stamp: string
  /** False once one of the lines is another than that which was read. */
  readonly geldt: boolean
}

export type KloptWeigering = { readonly reden: 'geen-overleg' } | { readonly reden: 'niets-gewijzigd' }

const wieSchema = z.object({ partij: partijSchema, persoon: naamSchema.catch(redact('')) })
const stapSchema = z.object({
  wie: z.array(wieSchema).catch([]),
  op: datumSchema,
  gelezen: z.array(z.string()).catch([]),
  // Not kept before the next time was read aloud too: then it voids nothing.
  volgende: z.array(z.string()).nullable().catch(null),
})

const stampsOf = (velden: Velden): readonly string[] =>
  Object.values(velden).flatMap(({ koppen }) => koppen.map(({ stamp }) => stamp))

/** Tables of which any later entry changes a line: the number, the regie, the doel and whether it is voorlopig. */
const leestafels = ['rugnummer', 'regie', 'doel', 'instemming'] as const

/**
 * The stamps of what Lees voor says, each once, in order; what was agreed behind the eerste stap is not read. All of them
 * and not only the last: what another device changed unseen may have an earlier one.
 */
function readNow(records: Records): readonly string[] {
  const acties = readActies(records)
  const first = eersteStap(acties)
  const behind = new Set(
    acties
      .slice(first === null ? acties.length : acties.indexOf(first) + 1)
      .concat(acties.filter(({ voor }) => voor === 'school'))
      .map(({ id }) => id),
  )
  const read = Object.entries(records['actie'] ?? {}).filter(([id]) => !behind.has(id))
  const all = [
    ...leestafels.flatMap((tabel) => Object.values(records[tabel] ?? {})),
    ...read.map(([, velden]) => velden),
  ].flatMap(stampsOf)
  return [...new Set(all)].sort()
}

/** The stamps of the next time, which is read where there is one. */
const readVolgende = (records: Records): readonly string[] => {
  const veld = records['kind']?.['kind']?.['volgende']
  return veld === undefined ? [] : veld.koppen.map(({ stamp }) => stamp).toSorted()
}

/** Who said in which overleg that it is right, the earliest first. */
export function readKlopt(records: Records): readonly Klopt[] {
  const stappen = readStappen(records, 'klopt', 'stap', stapSchema)
  if (stappen.length === 0) return []
  const now = readNow(records).join(' ')
  const next = readVolgende(records).join(' ')
  return stappen.map(({ id, stamp, waarde: { wie, op, gelezen, volgende } }) => ({
    overleg: id,
    wie,
    op,
    stamp,
    geldt: gelezen.join(' ') === now && (volgende === null || volgende.join(' ') === next),
  }))
}

type Stand = Dossierstand & { readonly klopt: readonly Klopt[] }

/** What was said of this child's lines in this overleg, or null. */
export const kloptIn = ({ klopt }: Pick<Stand, 'klopt'>, overlegId: string): Klopt | null =>
  klopt.find(({ overleg }) => overleg === overlegId) ?? null

/** Keeps that it is right and who said so, in the overleg of the context. Said already, while it holds, is refused. */
export function sayKlopt(
  dossier: Stand,
  input: { readonly wie: readonly Regisseur[] },
  ctx: ActContext,
): Result<Handeling, KloptWeigering> {
  const { overleg } = ctx
  if (overleg === undefined) return err({ reden: 'geen-overleg' })
  const wie = input.wie.map(({ partij, persoon }) => ({ partij, persoon: persoon.reveal() }))
  const now = kloptIn(dossier, overleg)
  const said = now?.wie.map(({ partij, persoon }) => ({ partij, persoon: persoon.reveal() }))
  if (now?.geldt === true && JSON.stringify(said) === JSON.stringify(wie))
    return err({ reden: 'niets-gewijzigd' })
  const waarde = {
    wie,
    op: ctx.vandaag,
    gelezen: readNow(dossier.records),
    volgende: readVolgende(dossier.records),
  }
  const change = changeVeld(dossier.records, 'klopt', overleg, 'stap', waarde, ctx.gezien)
  return ok(newDossierHandeling('klopt-gezegd', dossier.id, [change], ctx))
}
