/**
 * Three duties checked in three lines: the school that owes a fitting place (zorgplicht), the gemeente, the parents
 * (product, row 61). Each line is one field; nothing has to be answered, and no answer decides anything.
 */
import type { Datum } from '../../lib/datum.ts'
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
import { type Records, standsAlready } from '../handeling/records.ts'
import { checkTekst, tekstgrenzen, type TekstWeigering } from '../handeling/tekst.ts'

export const plichtsoorten = ['zorgplicht', 'gemeente', 'ouders'] as const
export type Plichtsoort = (typeof plichtsoorten)[number]

export const plichtstaten = ['gedaan', 'nog-niet', 'weet-niet'] as const
export type Plichtstaat = (typeof plichtstaten)[number]

export interface Plicht {
  readonly soort: Plichtsoort
  readonly staat: Plichtstaat
  /** What is still missing, in the team's words. */
  readonly want: string
  readonly op: Datum
}

export type PlichtWeigering = TekstWeigering | { readonly reden: 'niets-gewijzigd' }

/** Screen names, in Dutch B1. */
export const plichtNamen: Readonly<Record<Plichtsoort, string>> = {
  zorgplicht: 'School (zorgplicht)',
  gemeente: 'Gemeente',
  ouders: 'Ouders',
}

/** What each answer is called. */
export const plichtstaatNamen: Readonly<Record<Plichtstaat, string>> = {
  gedaan: 'Gedaan',
  'nog-niet': 'Nog niet',
  'weet-niet': 'Weet niet',
}

const stapSchema = z.object({
  staat: z.enum(plichtstaten),
  want: z.string().catch(''),
  op: datumSchema,
})

const readPlicht = (records: Records, soort: Plichtsoort): Plicht[] => {
  const stap = readVeld<z.infer<typeof stapSchema> | null>(
    records['plicht']?.[soort],
    'stap',
    stapSchema,
    null,
  )
  return stap === null ? [] : [{ soort, ...stap }]
}

/** The lines that were answered, always in the same order. */
export const readPlichten = (records: Records): readonly Plicht[] =>
  plichtsoorten.flatMap((soort) => readPlicht(records, soort))

/** Answers one of the three lines; the reason may stay empty. What stands already is refused. */
export function setPlicht(
  dossier: Dossierstand & { readonly plichten: readonly Plicht[] },
  input: { readonly soort: Plichtsoort; readonly staat: Plichtstaat; readonly want: string },
  ctx: ActContext,
): Result<Handeling, PlichtWeigering> {
  const { soort, staat } = input
  const want = checkTekst('want', { tekst: input.want, hoogstens: tekstgrenzen.zin })
  if (!want.ok) return want
  const now = dossier.plichten.find((one) => one.soort === soort)
  const same = now?.staat === staat && now.want === want.value
  if (same && standsAlready(dossier.records['plicht']?.[soort]?.['stap'], ctx.overleg)) {
    return err({ reden: 'niets-gewijzigd' })
  }
  const waarde = { staat, want: want.value, op: ctx.vandaag }
  const change = changeVeld(dossier.records, 'plicht', soort, 'stap', waarde, ctx.gezien)
  return ok(newDossierHandeling('plicht-nagelopen', dossier.id, [change], ctx))
}
