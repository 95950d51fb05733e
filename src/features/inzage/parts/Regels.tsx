import { useState } from 'react'
import { useRegister } from '../../../data/useStand.tsx'
import { type InzageRegel, reservekopieAan } from '../../../domain/inzage/inzage.ts'
import { isPartij, partijNamen } from '../../../domain/partij/partij.ts'
import { formatDatum, formatKlok, today } from '../../../lib/datum.ts'
import { saveFile } from '../../../lib/saveFile.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { IconDownload } from '../../../ui/icons.ts'
import { ItemRow } from '../../../ui/ItemRow.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { VirtualList } from '../../../ui/VirtualList.tsx'
import { teksten } from '../teksten.ts'

interface RegelsProps {
  readonly maand: string
  readonly regels: readonly InzageRegel[]
  readonly zoek: string
}

/** The notes that fit the search, and the whole month as a file. */
export function Regels({ maand, regels, zoek }: RegelsProps) {
  const shown = regels.filter((regel) => fits(regel, zoek))
  return (
    <>
      <Row>
        <p role="status">{shown.length === 0 ? teksten.niets : teksten.lijst(shown.length)}</p>
        <Bewaar maand={maand} regels={shown} />
      </Row>
      <VirtualList
        items={shown}
        getKey={({ id }) => id}
        estimateHeight={76}
        label={teksten.titel}
        render={(regel) => (
          <ItemRow
            title={titel(regel)}
            meta={[
              wie(regel),
              ...(regel.aan === '' || isKopie(regel) || isTekst(regel) ? [] : [regel.aan]),
            ].join(' · ')}
            trail={`${formatDatum(today(new Date(regel.op)))} ${formatKlok(regel.op)}`}
          />
        )}
      />
    </>
  )
}

function Bewaar({ maand, regels }: Omit<RegelsProps, 'zoek'>) {
  const register = useRegister()
  const [saved, setSaved] = useState<'ja' | 'nee' | null>(null)
  const save = async (): Promise<void> => {
    const { toCsv } = await import('../../../uitvoer/csv.ts')
    const table = toCsv([teksten.kolommen, ...regels.map(cells)])
    const done = await saveFile(teksten.bestand(maand), 'text/csv;charset=utf-8', table)
    if (done.ok) register.noteHandedOut([], teksten.ditOverzicht)
    setSaved(done.ok ? 'ja' : 'nee')
  }
  if (regels.length === 0) return null
  return (
    <>
      <Button variant="secondary" icon={IconDownload} onClick={() => void save()}>
        {teksten.bewaar}
      </Button>
      {saved === null ? null : (
        <Alert tone={saved === 'ja' ? 'warning' : 'danger'} role="status">
          {saved === 'ja' ? teksten.bewaard : teksten.nietBewaard}
        </Alert>
      )}
    </>
  )
}

const namens = ({ door: { partij } }: InzageRegel): string =>
  isPartij(partij) ? partijNamen[partij] : partij

const naam = ({ door }: InzageRegel): string => (door.naam === '' ? teksten.onbekend : door.naam)

const wie = (regel: InzageRegel): string =>
  namens(regel) === '' ? naam(regel) : `${naam(regel)} (${namens(regel)})`

const isKopie = ({ soort, aan }: InzageRegel): boolean => soort === 'uitgevoerd' && aan === reservekopieAan

/** One text of a child was erased, and not the child. */
const isTekst = ({ soort, aan }: InzageRegel): boolean => soort === 'gewist' && aan !== ''

function wat(regel: InzageRegel): string {
  if (isKopie(regel)) return teksten.reservekopie
  return isTekst(regel) ? teksten.tekstGewist : teksten.soort[regel.soort]
}

/** A reservekopie holds every child: their numbers would say nothing. */
function titel(regel: InzageRegel): string {
  const none = regel.soort === 'uitgevoerd' && regel.rugnummers.length === 0
  return isKopie(regel) || none ? wat(regel) : `${wat(regel)}: ${teksten.nummers(regel.rugnummers)}`
}

function fits(regel: InzageRegel, zoek: string): boolean {
  const wanted = zoek.trim().toLocaleLowerCase('nl')
  if (wanted === '') return true
  if (/^\d+$/.test(wanted)) return regel.rugnummers.some((nummer) => String(nummer) === wanted)
  return `${wie(regel)} ${regel.aan} ${wat(regel)}`.toLocaleLowerCase('nl').includes(wanted)
}

const cells = (regel: InzageRegel): readonly string[] => [
  today(new Date(regel.op)),
  formatKlok(regel.op),
  naam(regel),
  namens(regel),
  wat(regel),
  regel.rugnummers.join(', '),
  regel.aan,
]
