import { type Trede, treden, tredeTeksten } from '../../../domain/opschaling/treden.ts'
import { isPartij, partijNamen } from '../../../domain/partij/partij.ts'
import { rolNamen, rolsoorten } from '../../../domain/rol/rol.ts'
import { checkNamen } from '../../../domain/terugval/checks.ts'
import { formatDatum, isDatum } from '../../../lib/datum.ts'
import type { Json } from '../../../lib/json.ts'
import { rondKindTeksten } from './rondKindTeksten.ts'

type Inhoud = Readonly<Record<string, Json>>

const text = (waarde: Json | undefined): string => (typeof waarde === 'string' ? waarde : '')

const isInhoud = (waarde: Json): waarde is Inhoud =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)

function wie(waarde: Json): string {
  if (!isInhoud(waarde)) return ''
  const namens = isPartij(waarde['partij']) ? partijNamen[waarde['partij']] : ''
  const naam = text(waarde['persoon'])
  return naam === '' ? namens : `${naam} (${namens})`
}

const tredeNaam = (waarde: Json | undefined): string => {
  const trede: Trede | undefined = treden.find((een) => een === waarde)
  return trede === undefined ? '' : tredeTeksten[trede].naam
}

const dag = (waarde: Json | undefined): string => (isDatum(waarde) ? formatDatum(waarde) : '')

const checkNaam = (waarde: Json | undefined): string =>
  Object.entries(checkNamen).find(([soort]) => soort === waarde)?.[1] ?? ''

/** A role, a rung, a check or who said that it is right, as stored, in words. */
export function rondKindWaarde(tabel: string, waarde: Inhoud): string {
  const delen = ((): readonly string[] => {
    switch (tabel) {
      case 'rol': {
        const rol = rolsoorten.find((een) => een === waarde['rol'])
        return [
          rol === undefined ? '' : rolNamen[rol],
          waarde['partij'] === null ? rondKindTeksten.rollen.niemand : wie(waarde),
        ]
      }
      case 'trede':
        return [
          tredeNaam(waarde['trede']),
          text(waarde['geprobeerd']),
          waarde['besprokenMetLeerplicht'] === true ? rondKindTeksten.opschaling.buiten : '',
        ]
      case 'klopt':
        return Array.isArray(waarde['wie']) && waarde['wie'].length > 0
          ? waarde['wie'].map(wie)
          : [rondKindTeksten.klopt.aanTafel]
      case 'check':
        return 'thuisVeranderd' in waarde
          ? [text(waarde['thuisVeranderd']), dag(waarde['op'])]
          : [checkNaam(waarde['soort']), dag(waarde['datum'])]
      case 'afsluiting':
        return [dag(waarde['op']), waarde['want'] === '' ? '' : `want ${text(waarde['want'])}`]
      default:
        return []
    }
  })()
  return delen.filter((deel) => deel !== '').join(', ')
}
