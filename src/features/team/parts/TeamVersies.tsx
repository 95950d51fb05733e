import { timeOf } from '../../../data/stamp.ts'
import type { Storing } from '../../../data/Register.ts'
import { useRecordButton } from '../../../data/useRecord.ts'
import {
  findTweeVersies,
  keepsRecord,
  settleVersies,
  type TweeVersies,
  type TweeVersiesWeigering,
} from '../../../domain/handeling/tweeVersies.ts'
import type { Kop } from '../../../domain/handeling/records.ts'
import type { Team } from '../../../domain/team/Team.ts'
import { formatDatum, formatKlok, today } from '../../../lib/datum.ts'
import { Versions } from '../../../ui/Versions.tsx'
import { weigeringTekst } from '../teksten.ts'
import { veldNaam, versieTeksten, waardeTekst } from './versieTeksten.ts'

const zin = (weigering: TweeVersiesWeigering | Storing): string =>
  weigering.reden === 'al-opgelost' ? versieTeksten.alOpgelost : weigeringTekst(weigering)

const moment = (stamp: string): string => {
  const ms = timeOf(stamp)
  return `${formatDatum(today(new Date(ms)))} om ${formatKlok(ms)}`
}

/** Two people changed the same of the team without seeing each other: both stand here until someone chooses. */
export function TeamVersies({ team }: { readonly team: Team }) {
  const { run, message } = useRecordButton<TweeVersiesWeigering>(zin)
  const { records } = team
  const versionOf = (versies: TweeVersies, kop: Kop) => {
    const blijft = keepsRecord(records, versies, kop)
    const tekst = blijft ? versieTeksten.blijft : waardeTekst(versies, kop.waarde)
    return {
      key: kop.stamp,
      text: tekst,
      meta: `${kop.door.naam}, ${moment(kop.stamp)}`,
      label: versieTeksten.kiesVan(kop.door.naam, tekst),
      onChoose: () =>
        void run(
          settleVersies({ stream: 'team', records }, versies, blijft ? null : kop.waarde, {
            vandaag: today(),
          }),
        ),
    }
  }
  const items = findTweeVersies(records).flatMap((versies) => {
    const title = veldNaam(versies)
    const key = `${versies.tabel}/${versies.id}/${versies.veld}`
    return title === null
      ? []
      : [{ key, title, versions: versies.koppen.map((kop) => versionOf(versies, kop)) }]
  })
  return (
    <Versions
      title={versieTeksten.titel}
      explanation={versieTeksten.uitleg}
      choose={versieTeksten.kies}
      items={items}
      message={message}
    />
  )
}
