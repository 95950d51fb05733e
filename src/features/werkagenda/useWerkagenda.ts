import { type Keep, type RecordButton, useRecord, useRecordButton } from '../../data/useRecord.ts'
import type { ActContext } from '../../domain/handeling/handeling.ts'
import type { Gezien } from '../../domain/handeling/records.ts'
import type { WerkagendaWeigering } from '../../domain/werkagenda/handelingen.ts'
import { today } from '../../lib/datum.ts'
import { weigeringTekst } from './teksten.ts'

export const contextNow = (gezien?: Gezien): ActContext => ({
  vandaag: today(),
  ...(gezien === undefined ? {} : { gezien }),
})

export const useAct = (): Keep<WerkagendaWeigering> => useRecord<WerkagendaWeigering>(weigeringTekst)

export const useActButton = (): RecordButton<WerkagendaWeigering> =>
  useRecordButton<WerkagendaWeigering>(weigeringTekst)
