import { tekstgrenzen } from '../../domain/handeling/tekst.ts'
import { isPartij, partijen, partijNamen } from '../../domain/partij/partij.ts'
import { faseNamen, fasen } from '../../domain/werkagenda/werkagenda.ts'
import { z } from '../../lib/zod.ts'
import { teksten } from './teksten.ts'

const atMost = (hoogstens: number) =>
  z.string().trim().max(hoogstens, `Dit mag ${hoogstens} tekens zijn. Maak het korter.`)
const zin = atMost(tekstgrenzen.zin)

export const regelSchema = z.object({
  activiteit: atMost(tekstgrenzen.verhaal).min(1, 'Schrijf op wat u gaat doen.'),
  thema: zin,
  partij: z.string().transform((text) => (isPartij(text) ? text : null)),
  naam: atMost(tekstgrenzen.naam),
  wanneer: z.string().transform((text) => (text === '' ? null : text)),
  instrumenten: zin,
  resultaat: zin,
  doel: zin,
  fase: z.string().transform((text) => fasen.find((fase) => fase === text) ?? null),
})

export const partijOptions = [
  { value: '', label: teksten.geenPartij },
  ...partijen.map((partij) => ({ value: partij, label: partijNamen[partij] })),
]

export const faseOptions = [
  { value: '', label: teksten.geenFase },
  ...fasen.map((fase) => ({ value: fase, label: faseNamen[fase] })),
]
