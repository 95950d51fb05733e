/**
 * "Twee versies" of one stream as a screen shows them: side by side with who and when, until a person chooses. What a
 * field is called and how its value reads is told by the feature; settling is the same everywhere.
 */
import type { StreamId } from '../domain/handeling/handeling.ts'
import type { Kop, Records } from '../domain/handeling/records.ts'
import {
  findTweeVersies,
  keepsRecord,
  settleVersies,
  type TweeVersies,
  type TweeVersiesWeigering,
} from '../domain/handeling/tweeVersies.ts'
import { versieTeksten } from '../domain/handeling/versieTeksten.ts'
import { formatDatum, formatKlok, today } from '../lib/datum.ts'
import type { Json } from '../lib/json.ts'
import type { Storing } from './Register.ts'
import { timeOf } from './stamp.ts'
import { useRecordButton } from './useRecord.ts'

export interface VersieTaal {
  /** The name of a field for the reader; null when there is nothing to choose. */
  readonly veldNaam: (versies: TweeVersies) => string | null
  /** A version that is not empty and no removal, in words. */
  readonly waardeTekst: (waarde: Exclude<Json, null>, versies: TweeVersies) => string
  readonly weigeringTekst: (
    weigering: Exclude<TweeVersiesWeigering, { reden: 'al-opgelost' }> | Storing,
  ) => string
}

const moment = (stamp: string): string => {
  const ms = timeOf(stamp)
  return `${formatDatum(today(new Date(ms)))} om ${formatKlok(ms)}`
}

/** What the panel shows; without items there is nothing to choose. */
export function useVersies(
  stand: { readonly stream: StreamId; readonly records: Records },
  taal: VersieTaal,
) {
  const { run, message } = useRecordButton<TweeVersiesWeigering>((weigering) =>
    weigering.reden === 'al-opgelost' ? versieTeksten.alOpgelost : taal.weigeringTekst(weigering),
  )
  const { records } = stand
  const textOf = (versies: TweeVersies, { waarde }: Kop): string => {
    if (versies.veld === 'weg') return versieTeksten.verwijderd
    return waarde === null || waarde === '' ? versieTeksten.leeg : taal.waardeTekst(waarde, versies)
  }
  const versionOf = (versies: TweeVersies, kop: Kop) => {
    const blijft = keepsRecord(records, versies, kop)
    const text = blijft ? versieTeksten.blijft : textOf(versies, kop)
    return {
      key: kop.stamp,
      text,
      meta: `${kop.door.naam}, ${moment(kop.stamp)}`,
      label: versieTeksten.kiesVan(kop.door.naam, text),
      onChoose: () =>
        void run(settleVersies(stand, versies, blijft ? null : kop.waarde, { vandaag: today() })),
    }
  }
  const items = findTweeVersies(records).flatMap((versies) => {
    const title = taal.veldNaam(versies)
    const key = `${versies.tabel}/${versies.id}/${versies.veld}`
    return title === null
      ? []
      : [{ key, title, versions: versies.koppen.map((kop) => versionOf(versies, kop)) }]
  })
  const { titel, uitleg, kies } = versieTeksten
  return { title: titel, explanation: uitleg, choose: kies, items, message }
}
