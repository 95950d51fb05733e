import { useMemo, useState } from 'react'
import type { Rijen } from '../../../data/parseRows.ts'
import {
  type GeweigerdeKolom,
  type Kolom,
  kolommen as bekend,
  recognizeKolommen,
} from '../../../domain/dossier/kolommen.ts'
import { findBsnLike } from '../../../lib/bsn.ts'
import { today } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Grid } from '../../../ui/layout/Grid.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { PlainSelectField } from '../../../ui/PlainSelectField.tsx'
import { teksten } from '../teksten.ts'
import type { Gezet } from '../usePlak.ts'
import { PlakVoorbeeld } from './PlakVoorbeeld.tsx'

const { plak, kolomnamen } = teksten

const keuzes: readonly Kolom[] = ['overslaan', ...bekend]
const isKolom = (waarde: string): waarde is Kolom => keuzes.some((een) => een === waarde)

interface PlakKolommenProps {
  readonly rijen: Rijen
  readonly onGezet: (gezet: Gezet) => void
}

/** What each column holds: recognised by its header, else asked over a sample. */
export function PlakKolommen({ rijen, onGezet }: PlakKolommenProps) {
  const herkend = useMemo(() => recognizeKolommen(rijen, today()), [rijen])
  const [gekozen, setGekozen] = useState<readonly Kolom[] | null>(null)
  switch (herkend.staat) {
    case 'leeg':
      return <Alert tone="warning">{plak.leeg}</Alert>
    case 'herkend':
      return (
        <Rest
          rijen={herkend.rijen}
          kolommen={herkend.kolommen}
          geweigerd={herkend.geweigerd}
          onGezet={onGezet}
        />
      )
    case 'onbekend': {
      const kolommen = gekozen ?? herkend.voorstel
      return (
        <Stack gap="md">
          <p>
            <strong>{plak.kolommen}</strong> {plak.kolommenUitleg}
          </p>
          <Grid min="14rem">
            {kolommen.map((kolom, index) => (
              <PlainSelectField
                // oxlint-disable-next-line react/no-array-index-key -- a column is its place
                key={index}
                label={plak.kolom(index + 1)}
                hint={plak.voorbeeld(voorbeeld(herkend.voorbeeld, index))}
                value={kolom}
                onChange={(waarde) => {
                  if (isKolom(waarde)) setGekozen(chooseKolom(kolommen, index, waarde))
                }}
                options={keuzes.map((een) => ({ value: een, label: kolomnamen[een] }))}
              />
            ))}
          </Grid>
          <Rest rijen={herkend.rijen} kolommen={kolommen} geweigerd={[]} onGezet={onGezet} />
        </Stack>
      )
    }
  }
}

/** Some cells of a column, without what looks like a number of a person. */
function voorbeeld(rijen: Rijen, index: number): string {
  const cellen = rijen.map((rij) => rij[index]?.trim() ?? '').filter((cel) => cel !== '')
  const anders = new Set(cellen.filter((cel) => findBsnLike(cel) === null))
  return [...anders].slice(0, 3).join(', ')
}

/** A thing stands in one column only: chosen again, it moves. */
const chooseKolom = (kolommen: readonly Kolom[], index: number, kolom: Kolom): readonly Kolom[] =>
  kolommen.map((een, i) => (i === index ? kolom : een === kolom ? 'overslaan' : een))

interface RestProps extends PlakKolommenProps {
  readonly kolommen: readonly Kolom[]
  readonly geweigerd: readonly GeweigerdeKolom[]
}

/** Columns that are not taken over are emptied first, so that a refused column does not refuse its rows. */
function Rest({ rijen, kolommen, geweigerd, onGezet }: RestProps) {
  const [schoon, nummers] = useMemo(() => emptySkipped(rijen, kolommen), [rijen, kolommen])
  const toldNumbers = geweigerd.some((een) => een.waarom === 'nummer')
  return (
    <Stack gap="md">
      {geweigerd.map((een) => (
        <Alert key={een.kop} tone="warning">
          {een.waarom === 'nummer' ? plak.nummerKolom(een.kop) : plak.redenKolom(een.kop)}
        </Alert>
      ))}
      {nummers && !toldNumbers ? <Alert tone="warning">{plak.nummersGezien}</Alert> : null}
      <PlakVoorbeeld rijen={schoon} kolommen={kolommen} onGezet={onGezet} />
    </Stack>
  )
}

function emptySkipped(rijen: Rijen, kolommen: readonly Kolom[]): readonly [rijen: Rijen, nummers: boolean] {
  let nummers = false
  const schoon = rijen.map((rij) =>
    rij.map((cel, i) => {
      if ((kolommen[i] ?? 'overslaan') !== 'overslaan') return cel
      nummers ||= findBsnLike(cel) !== null
      return ''
    }),
  )
  return [schoon, nummers]
}
