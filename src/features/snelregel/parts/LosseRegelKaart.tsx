import { useState } from 'react'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { type LosseRegel, putSnelregelWeg } from '../../../domain/overleg/plaatsing.ts'
import { partijNamen } from '../../../domain/partij/partij.ts'
import { formatDatum, today } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { IconClipboardList, IconNote, IconTarget, IconX } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { teksten } from '../teksten.ts'
import { useActButton } from '../useSnelregel.ts'
import { AlsActie } from './AlsActie.tsx'
import { AlsKaart } from './AlsKaart.tsx'
import { AlsNotitie } from './AlsNotitie.tsx'

interface Props {
  readonly overleg: Overleg
  readonly los: LosseRegel
}

const { tray } = teksten

/** One line, and the four ways to give it its place. */
export function LosseRegelKaart({ overleg, los }: Props) {
  const [als, setAls] = useState<'actie' | 'notitie' | 'kaart' | null>(null)
  const { run, message } = useActButton()
  const stop = () => setAls(null)
  const { tekst } = los.regel
  return (
    <Card title={tekst} level={2}>
      <Stack gap="md">
        {metaOf(los) === '' ? null : <p>{metaOf(los)}</p>}
        {als === null ? (
          <Row gap="sm">
            <Button
              variant="secondary"
              icon={IconTarget}
              aria-label={tray.van(tray.actie, tekst)}
              onClick={() => setAls('actie')}
            >
              {tray.actie}
            </Button>
            <Button
              variant="secondary"
              icon={IconNote}
              aria-label={tray.van(tray.notitie, tekst)}
              onClick={() => setAls('notitie')}
            >
              {tray.notitie}
            </Button>
            {los.dossier === null && overleg.staat !== 'gesloten' ? (
              <Button
                variant="secondary"
                icon={IconClipboardList}
                aria-label={tray.van(tray.kaart, tekst)}
                onClick={() => setAls('kaart')}
              >
                {tray.kaart}
              </Button>
            ) : null}
            <Button
              variant="quiet"
              icon={IconX}
              aria-label={tray.van(tray.weg, tekst)}
              onClick={() => void run(putSnelregelWeg(los, { vandaag: today(), overleg: overleg.id }))}
            >
              {tray.weg}
            </Button>
          </Row>
        ) : null}
        {message === null ? null : (
          <Alert tone="warning" role="alert">
            {message}
          </Alert>
        )}
        {als === 'actie' ? <AlsActie overleg={overleg} los={los} onStop={stop} /> : null}
        {als === 'notitie' ? <AlsNotitie overleg={overleg} los={los} onStop={stop} /> : null}
        {als === 'kaart' ? <AlsKaart overleg={overleg} los={los} onStop={stop} /> : null}
      </Stack>
    </Card>
  )
}

/** Of which child, who and when, as far as it was typed. */
function metaOf({ dossier, regel: { wie, wanneer } }: LosseRegel): string {
  const nummer = dossier?.rugnummer ?? null
  return [
    nummer === null ? '' : teksten.kind(nummer),
    dossier?.situatie?.situatie === 'afgesloten' ? tray.dicht : '',
    wie === null ? '' : `${wie.naam.reveal()}${wie.partij === null ? '' : ` (${partijNamen[wie.partij]})`}`,
    wanneer === null ? '' : formatDatum(wanneer),
  ]
    .filter((deel) => deel !== '')
    .join(' · ')
}
