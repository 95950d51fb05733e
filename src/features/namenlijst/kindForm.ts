import { inschrijvingen } from '../../domain/dossier/kind.ts'
import { parseGeboren } from '../../domain/geboren/geboren.ts'
import { tekstgrenzen } from '../../domain/handeling/tekst.ts'
import { type Datum, parseDatum, today } from '../../lib/datum.ts'
import { z } from '../../lib/zod.ts'
import { geborenTekst, sindsTekst } from './parts/weigeringTekst.ts'

const regel = (hoogstens: number) =>
  z.string().trim().max(hoogstens, `Dit mag ${hoogstens} tekens zijn. Maak het korter.`)

/** The situaties in which a child comes on the list; closed ones come by changing the situatie later. */
export const nieuweSituaties = ['thuis', 'dreigt', 'terug'] as const
export type NieuweSituatie = (typeof nieuweSituaties)[number]

export const isNieuweSituatie = (value: string): value is NieuweSituatie =>
  nieuweSituaties.some((een) => een === value)

const geboren = z.string().transform((tekst, ctx) => {
  if (tekst.trim() === '') return null
  const read = parseGeboren(tekst, today())
  if (read.ok) return read.value
  ctx.addIssue({ code: 'custom', message: geborenTekst(read.error) })
  return z.NEVER
})

const sinds = z.string().transform((tekst, ctx): Datum | null => {
  if (tekst.trim() === '') return null
  const read = parseDatum(tekst, today(), 'terug')
  if (read.ok && read.value <= today().slice(0, read.value.length)) return read.value
  ctx.addIssue({
    code: 'custom',
    message: sindsTekst(read.ok ? { reden: 'toekomst', veld: 'sinds' } : read.error),
  })
  return z.NEVER
})

export const kindSchema = z.object({
  roepnaam: regel(tekstgrenzen.naam).min(1, 'Vul een roepnaam in.'),
  achternaam: regel(tekstgrenzen.naam),
  geboren,
  school: regel(tekstgrenzen.plaats),
  situatie: z.string().pipe(z.enum(nieuweSituaties, { error: 'Kies een situatie.' })),
  sinds,
  woongemeente: regel(tekstgrenzen.plaats),
  ingeschreven: z.string().transform((value) => inschrijvingen.find((een) => een === value) ?? null),
  zorgplichtSchool: regel(tekstgrenzen.plaats),
})

export const leegKind = {
  roepnaam: '',
  achternaam: '',
  geboren: '',
  school: '',
  situatie: 'thuis',
  sinds: '',
  woongemeente: '',
  ingeschreven: '',
  zorgplichtSchool: '',
}
