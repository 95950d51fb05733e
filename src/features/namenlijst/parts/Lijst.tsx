import { useCallback } from 'react'
import type { DossierSamenvatting } from '../../../domain/dossier/samenvatting.ts'
import { type Volgorde, volgordes } from '../../../domain/dossier/lijst.ts'
import { today } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { IconFilter, IconUsers } from '../../../ui/icons.ts'
import { FieldRow } from '../../../ui/layout/FieldRow.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { PlainSelectField } from '../../../ui/PlainSelectField.tsx'
import { SearchField } from '../../../ui/SearchField.tsx'
import { useTimedMessage } from '../../../ui/useTimedMessage.ts'
import { VirtualList } from '../../../ui/VirtualList.tsx'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import { teksten } from '../teksten.ts'
import type { Namenlijst } from '../useNamenlijst.ts'
import { Filters } from './Filters.tsx'
import { KindRij } from './KindRij.tsx'

/** How long a hidden name shows after a tap (product: Alleen nummers). */
const toonMs = 10_000
const rijHoogte = 74

const isVolgorde = (waarde: string): waarde is Volgorde => volgordes.some((een) => een === waarde)
const keyOf = (kind: DossierSamenvatting): string => kind.id

interface LijstProps {
  readonly lijst: Namenlijst
  readonly alleenNummers: boolean
}

/** The list itself: search, filters, order, and the children. */
export function Lijst({ lijst, alleenNummers }: LijstProps) {
  const { alle, getoond, ookAls, zoek, aandacht, toonAlle } = lijst
  const { message: getoondeNaam, show } = useTimedMessage<string>(toonMs)
  const vandaag = today()
  const klaar = aandacht !== null && zoek === ''
  const render = useCallback(
    (kind: DossierSamenvatting) => (
      <KindRij
        kind={kind}
        ookAls={ookAls.get(kind.id)}
        vandaag={vandaag}
        alleenNummers={alleenNummers}
        naamGetoond={getoondeNaam === kind.id}
        onToonNaam={show}
      />
    ),
    [ookAls, vandaag, alleenNummers, getoondeNaam, show],
  )
  return (
    <Card title={teksten.lijst.titel}>
      {alle.length === 0 ? (
        <EmptyState title={teksten.lijst.leeg} icon={IconUsers}>
          {teksten.lijst.leegUitleg}
        </EmptyState>
      ) : (
        <Stack gap="md">
          {aandacht === null ? null : (
            <Alert
              tone="info"
              icon={IconFilter}
              role="status"
              actions={
                <Button variant="secondary" onClick={toonAlle}>
                  {teksten.lijst.wisFilters}
                </Button>
              }
            >
              {teksten.lijst.alleen(teksten.aandacht[aandacht])}
            </Alert>
          )}
          <FieldRow columns="2fr 1fr">
            <SearchField
              label={teksten.lijst.zoek}
              value={zoek}
              onChange={(woord) => lijst.set({ zoek: woord })}
            />
            <PlainSelectField
              label={teksten.lijst.sorteer}
              value={lijst.volgorde}
              onChange={(waarde) => {
                if (isVolgorde(waarde)) lijst.set({ volgorde: waarde })
              }}
              options={volgordes
                .filter((een) => !alleenNummers || een !== 'naam')
                .map((een) => ({ value: een, label: teksten.volgorde[een] }))}
            />
          </FieldRow>
          {lijst.metFilters ? <Filters lijst={lijst} /> : null}
          <VisuallyHidden>
            <span role="status">{zoek === '' ? '' : teksten.lijst.gevonden(getoond.length)}</span>
          </VisuallyHidden>
          {getoond.length === 0 ? (
            <EmptyState
              title={klaar ? teksten.lijst.klaar : teksten.lijst.niets}
              action={
                aandacht === null ? (
                  <Button variant="secondary" onClick={toonAlle}>
                    {teksten.lijst.wisFilters}
                  </Button>
                ) : null
              }
            >
              {klaar ? null : teksten.lijst.nietsUitleg}
            </EmptyState>
          ) : (
            <VirtualList
              items={getoond}
              getKey={keyOf}
              estimateHeight={rijHoogte}
              render={render}
              label={teksten.lijst.titel}
            />
          )}
        </Stack>
      )}
    </Card>
  )
}
