import { parseBewaartermijn } from '../../domain/bewaren/bewaren.ts'
import { partijen } from '../../domain/partij/partij.ts'
import { tekstgrenzen } from '../../domain/handeling/tekst.ts'
import { z } from '../../lib/zod.ts'
import { verwachtingTeksten } from './parts/verwachtingTeksten.ts'
import { teksten } from './teksten.ts'

const { fout } = teksten
const tekst = (hoogstens: number) => z.string().trim().max(hoogstens, fout.teLang(hoogstens))
const lang = tekst(tekstgrenzen.verhaal)
const naam = tekst(tekstgrenzen.naam).min(1, fout.naamLeeg)
const partij = z.string().pipe(z.enum(partijen, fout.partijLeeg))

export const naamSchema = z.object({ naam })

export const lidSchema = z.object({
  naam,
  partij,
  functie: tekst(tekstgrenzen.plaats),
  telefoon: tekst(tekstgrenzen.naam),
  kentWachtwoord: z.boolean(),
})

export const privacySchema = z.object({
  convenant: lang,
  verantwoordelijke: lang,
  fg: lang,
  bewaartermijn: lang.refine(
    (tekst) => tekst === '' || parseBewaartermijn(tekst) !== null,
    fout.bewaartermijn,
  ),
})

export const vangnetSchema = z.object({ vangnet: partij })

export const wantSchema = z.object({ want: tekst(tekstgrenzen.zin) })
export const tekstSchema = z.object({ tekst: tekst(tekstgrenzen.zin).min(1, verwachtingTeksten.leegVeld) })
const verwachter = z.string().pipe(z.enum(partijen, verwachtingTeksten.kies))
export const verwachtingSchema = tekstSchema.extend({ van: verwachter, aan: verwachter })
