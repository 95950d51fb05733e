import { useMemo } from 'react'
import { storingTekst } from '../../../data/storingTekst.ts'
import { useDossier } from '../../../data/useNouns.ts'
import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import { voorGezin } from '../../../domain/dossier/voorGezin.ts'
import { formatDatum } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { NoteCard } from '../../../ui/NoteCard.tsx'
import { NumberBadge } from '../../../ui/NumberBadge.tsx'
import { Spinner } from '../../../ui/Spinner.tsx'
import { teksten } from '../teksten.ts'
import { useWerk } from '../useDossier.ts'
import { ActiesDeel } from './ActiesDeel.tsx'
import { DoelDeel } from './DoelDeel.tsx'
import { FocusDeel } from './FocusDeel.tsx'
import { GezinWoorden } from './GezinWoorden.tsx'
import { InstemmingDeel } from './InstemmingDeel.tsx'
import { kopRegel, useNaam } from './Kop.tsx'
import { meerTeksten } from './meerTeksten.ts'
import { RegieDeel } from './RegieDeel.tsx'
import { TerugblikDeel } from './TerugblikDeel.tsx'
import { VolgendeDeel } from './VolgendeDeel.tsx'
import { VraagDeel } from './VraagDeel.tsx'

interface Props {
  readonly dossierId: string
  readonly overlegId: string
}

/** The worksheet while the family sits beside it: the conversation, and nothing that they may not read. */
export function GezinWerkblad({ dossierId, overlegId }: Props) {
  const stand = useDossier(dossierId)
  switch (stand.staat) {
    case 'laden':
      return <Spinner label={teksten.laden} />
    case 'storing':
      return (
        <Alert tone="danger" role="alert" title={teksten.storingTitel}>
          {storingTekst(stand.storing)}
        </Alert>
      )
    case 'bestaat-niet':
      return <Alert tone="info">{teksten.nietGevonden.titel}</Alert>
    case 'klaar':
      return <Delen heel={stand.waarde} overlegId={overlegId} />
  }
}

function Delen({ heel, overlegId }: { readonly heel: Dossier; readonly overlegId: string }) {
  const dossier = useMemo(() => voorGezin(heel), [heel])
  const werk = useWerk(dossier, overlegId)
  const { naam } = useNaam(dossier, werk.team.alleenNummers)
  return (
    <Stack gap="lg">
      <Card
        title={
          <Row gap="sm">
            <NumberBadge>{dossier.rugnummer ?? '–'}</NumberBadge>
            <span>{naam}</span>
          </Row>
        }
      >
        <p>{kopRegel(dossier)}</p>
      </Card>
      <GezinWoorden werk={werk} />
      <TerugblikDeel werk={werk} />
      <VraagDeel werk={werk} />
      <FocusDeel werk={werk} />
      <RegieDeel werk={werk} />
      <DoelDeel werk={werk} />
      <InstemmingDeel werk={werk} />
      <ActiesDeel werk={werk} />
      <VolgendeDeel werk={werk} />
      {dossier.notities.length === 0 ? null : (
        <Card title={meerTeksten.notities.titel}>
          <Stack gap="sm">
            {dossier.notities.map((notitie) => (
              <NoteCard key={notitie.id} meta={formatDatum(notitie.op)}>
                {notitie.tekst}
              </NoteCard>
            ))}
          </Stack>
        </Card>
      )}
    </Stack>
  )
}
