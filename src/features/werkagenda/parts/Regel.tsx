import { useState } from 'react'
import { useOverleggen } from '../../../data/useStand.tsx'
import { partijNamen } from '../../../domain/partij/partij.ts'
import { removeRegel } from '../../../domain/werkagenda/handelingen.ts'
import type { Werkagenda, Werkagendaregel } from '../../../domain/werkagenda/werkagenda.ts'
import { formatDatum } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { DescriptionList } from '../../../ui/DescriptionList.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { IconPencil, IconTrash } from '../../../ui/icons.ts'
import { ItemRow } from '../../../ui/ItemRow.tsx'
import { teksten } from '../teksten.ts'
import { contextNow, useActButton } from '../useWerkagenda.ts'
import { RegelForm } from './RegelForm.tsx'

interface Props {
  readonly werkagenda: Werkagenda
  readonly regel: Werkagendaregel
}

/** One line: what, and of the other columns what is filled in. */
export function Regel({ werkagenda, regel }: Props) {
  const { run, message } = useActButton()
  const [wijzigt, setWijzigt] = useState(false)
  const herkomst = useHerkomst(regel)
  if (wijzigt) return <RegelForm werkagenda={werkagenda} regel={regel} onKlaar={() => setWijzigt(false)} />
  const naam = regel.wie.naam.reveal()
  const partij = regel.wie.partij === null ? '' : partijNamen[regel.wie.partij]
  const kolommen = [
    [teksten.velden.thema, regel.thema],
    [teksten.velden.wie, naam === '' ? partij : partij === '' ? naam : `${naam} (${partij})`],
    [teksten.velden.wanneer, regel.wanneer === null ? '' : formatDatum(regel.wanneer)],
    [teksten.velden.instrumenten, regel.instrumenten],
    [teksten.velden.resultaat, regel.resultaat],
    [teksten.velden.doel, regel.doel],
  ] as const
  const filled = kolommen.filter(([, tekst]) => tekst !== '')
  return (
    <ItemRow
      title={regel.activiteit}
      meta={herkomst}
      actions={
        <>
          <IconButton
            icon={IconPencil}
            label={teksten.wijzig(regel.activiteit)}
            onClick={() => setWijzigt(true)}
          />
          <IconButton
            icon={IconTrash}
            label={teksten.haalWeg(regel.activiteit)}
            onClick={() => void run(removeRegel(werkagenda, regel.id, contextNow()))}
          />
        </>
      }
    >
      {filled.length === 0 ? null : (
        <DescriptionList items={filled.map(([term, children]) => ({ term, children }))} />
      )}
      {message === null ? null : (
        <Alert tone="warning" role="alert">
          {message}
        </Alert>
      )}
    </ItemRow>
  )
}

/** The overleg a line came from, by its day; undefined for a line of one's own. */
function useHerkomst({ herkomst }: Werkagendaregel): string | undefined {
  const overleggen = useOverleggen()
  if (herkomst === null) return undefined
  const datum = overleggen.find(({ id }) => id === herkomst.overleg)?.datum ?? null
  return datum === null ? teksten.herkomst : teksten.herkomstVan(formatDatum(datum))
}
