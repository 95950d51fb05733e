import { tekstgrenzen } from '../../domain/handeling/tekst.ts'
import { partijen } from '../../domain/partij/partij.ts'
import { z } from '../../lib/zod.ts'
import { teksten } from './teksten.ts'

const { fout } = teksten
const naam = (leeg: string) =>
  z.string().trim().min(1, leeg).max(tekstgrenzen.naam, fout.teLang(tekstgrenzen.naam))

export const teamSchema = z.object({
  naam: naam(fout.naamLeeg),
  label: naam(fout.labelLeeg),
  uwNaam: naam(fout.uwNaamLeeg),
  partij: z.string().pipe(z.enum(partijen, fout.partijLeeg)),
})

export type TeamInvoer = z.infer<typeof teamSchema>
