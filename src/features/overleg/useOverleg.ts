import { useEffect, useMemo } from 'react'
import { type Keep, type RecordButton, useRecord, useRecordButton } from '../../data/useRecord.ts'
import { useDossiers, useOverleggen, useRegister } from '../../data/useStand.tsx'
import type { ActContext } from '../../domain/handeling/handeling.ts'
import type { Gezien } from '../../domain/handeling/records.ts'
import type { Overleg } from '../../domain/overleg/Overleg.ts'
import { dueOn } from '../../domain/overleg/proposeAgenda.ts'
import type { OverlegWeigering } from '../../domain/overleg/weigering.ts'
import { goToInstead } from '../../lib/adres.ts'
import { type Datum, today } from '../../lib/datum.ts'
import { isKamer, type Kamer, kamerPath } from './parts/kamers.ts'
import { loadPlek, savePlek } from './parts/plek.ts'
import { weigeringTekst } from './teksten.ts'

export const contextNow = (gezien?: Gezien): ActContext => ({
  vandaag: today(),
  ...(gezien === undefined ? {} : { gezien }),
})

/** For one form on the overleg. */
export const useAct = (): Keep<OverlegWeigering> => useRecord<OverlegWeigering>(weigeringTekst)

/** For the buttons of one part of the screen. */
export const useActButton = (): RecordButton<OverlegWeigering> =>
  useRecordButton<OverlegWeigering>(weigeringTekst)

export type Run = RecordButton<OverlegWeigering>['run']

/**
 * The room to show. An address without a room resumes where this device was; while the overleg runs every place is
 * kept, so that it can be left, locked or killed and goes on at the same card.
 */
export function useKamer(overleg: Overleg, kamer: string | undefined, dossierId: string | undefined): Kamer {
  const register = useRegister()
  const asked = isKamer(kamer) ? kamer : null
  const { id, staat } = overleg
  useEffect(() => {
    if (staat !== 'bezig') return undefined
    if (asked !== null) {
      void savePlek(register, id, { kamer: asked, dossier: dossierId ?? null })
      return undefined
    }
    let here = true
    void loadPlek(register, id).then(
      (plek) => here && plek !== null && goToInstead(kamerPath(id, plek.kamer, plek.dossier)),
    )
    return () => {
      here = false
    }
  }, [register, id, staat, asked, dossierId])
  return asked ?? (staat === 'bezig' ? 'vraag1' : 'voorbereiden')
}

/** The agreed day of each child for whom it has come on the day of this overleg. */
export function useAfgesproken({ datum }: Overleg): ReadonlyMap<string, Datum> {
  const dossiers = useDossiers()
  const overleggen = useOverleggen()
  const dag = datum ?? today()
  return useMemo(
    () =>
      new Map(
        dueOn(dossiers, overleggen, dag).flatMap(({ id, volgende }) =>
          volgende === null ? [] : [[id, volgende] as const],
        ),
      ),
    [dossiers, overleggen, dag],
  )
}
