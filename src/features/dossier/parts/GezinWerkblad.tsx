import { useMemo } from 'react'
import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import { voorGezin } from '../../../domain/dossier/voorGezin.ts'
import { formatDatum } from '../../../lib/datum.ts'
import { Card } from '../../../ui/Card.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { NoteCard } from '../../../ui/NoteCard.tsx'
import { NumberBadge } from '../../../ui/NumberBadge.tsx'
import { useWerk } from '../useDossier.ts'
import { ActiesDeel } from './ActiesDeel.tsx'
import { DoelDeel } from './DoelDeel.tsx'
import { FocusDeel } from './FocusDeel.tsx'
import { Gelezen } from './Gelezen.tsx'
import { GezinStemmen } from './GezinStemmen.tsx'
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
export const GezinWerkblad = ({ dossierId, overlegId }: Props) => (
  <Gelezen dossierId={dossierId}>{(dossier) => <Delen heel={dossier} overlegId={overlegId} />}</Gelezen>
)

function Delen({ heel, overlegId }: { readonly heel: Dossier; readonly overlegId: string }) {
  const dossier = useMemo(() => voorGezin(heel), [heel])
  const narrow = useWerk(dossier, overlegId)
  // How far the child is comes from all its entries, also those the family does not see.
  const { marks } = useWerk(heel, overlegId)
  const werk = useMemo(() => ({ ...narrow, marks }), [narrow, marks])
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
      <GezinStemmen werk={werk} />
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
                {werk.toon(notitie.tekst)}
              </NoteCard>
            ))}
          </Stack>
        </Card>
      )}
    </Stack>
  )
}
