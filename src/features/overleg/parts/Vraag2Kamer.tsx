import { useMemo, useState } from 'react'
import { useTeam } from '../../../data/useNouns.ts'
import { useDossiers } from '../../../data/useStand.tsx'
import { standingAlone } from '../../../domain/dossier/lijst.ts'
import type { DossierSamenvatting } from '../../../domain/dossier/samenvatting.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { byWaiting, isAanDeBeurt } from '../../../domain/overleg/proposeAgenda.ts'
import { formatDatum } from '../../../lib/datum.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { FilterChips } from '../../../ui/FilterChips.tsx'
import { IconCheck, IconPlus } from '../../../ui/icons.ts'
import { Grid } from '../../../ui/layout/Grid.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { VirtualList } from '../../../ui/VirtualList.tsx'
import { teksten } from '../teksten.ts'
import { kamerTeksten } from './kamerTeksten.ts'
import { GezinBadge } from './GezinBadge.tsx'
import { KindRegel, kindNaam } from './KindRegel.tsx'
import { Melding } from './Melding.tsx'
import { TienStappen } from './TienStappen.tsx'
import { useOppakken } from './useOppakken.ts'
import { Verder } from './Verder.tsx'

type Filter = 'alle' | 'opgepakt' | 'nog-niet'

const past = (kind: DossierSamenvatting, filter: Filter): boolean =>
  filter === 'alle' || (filter === 'opgepakt') === (kind.opgepaktOp !== null)

/** Vraag 2, wat kunnen wij doen: the names in a row, who is opgepakt, and the ten steps to think with. */
export function Vraag2Kamer({ overleg }: { readonly overleg: Overleg }) {
  const dossiers = useDossiers()
  const [filter, setFilter] = useState<Filter>('alle')
  const here = useMemo(() => standingAlone(dossiers).filter(isAanDeBeurt).toSorted(byWaiting), [dossiers])
  const rijen = useMemo(() => {
    const shown = here.filter((kind) => past(kind, filter))
    return {
      dreigt: shown.filter((kind) => kind.situatie === 'dreigt'),
      thuis: shown.filter((kind) => kind.situatie === 'thuis'),
      onbekend: shown.filter((kind) => kind.situatie === null),
    }
  }, [here, filter])
  const opgepakt = here.filter((kind) => kind.opgepaktOp !== null).length
  return (
    <Stack gap="lg">
      <p>{teksten.vraag2.uitleg}</p>
      {here.length === 0 ? null : (
        <FilterChips
          label={kamerTeksten.vraag2.filter}
          value={filter}
          onChange={setFilter}
          options={[
            { value: 'alle', label: kamerTeksten.vraag2.alle, count: here.length },
            { value: 'opgepakt', label: kamerTeksten.vraag2.opgepakt, count: opgepakt },
            { value: 'nog-niet', label: kamerTeksten.vraag2.nogNiet, count: here.length - opgepakt },
          ]}
        />
      )}
      <Grid min="20rem">
        <Rij overlegId={overleg.id} title={teksten.vraag2.dreigt} kinderen={rijen.dreigt} />
        <Rij overlegId={overleg.id} title={teksten.vraag2.thuis} kinderen={rijen.thuis} />
      </Grid>
      {rijen.onbekend.length > 0 && (
        <Rij overlegId={overleg.id} title={teksten.vraag2.onbekend} kinderen={rijen.onbekend} />
      )}
      <TienStappen overleg={overleg} />
      <Verder overlegId={overleg.id} naar="vraag3" />
    </Stack>
  )
}

interface RijProps {
  readonly overlegId: string
  readonly title: string
  readonly kinderen: readonly DossierSamenvatting[]
}

const keyOf = (kind: DossierSamenvatting): string => kind.id

function Rij({ overlegId, title, kinderen }: RijProps) {
  const { alleenNummers } = useTeam()
  const { toggle, message } = useOppakken(overlegId)
  return (
    <Card title={title}>
      <Melding message={message} />
      {kinderen.length === 0 ? (
        <p>{teksten.vraag2.geen}</p>
      ) : (
        <VirtualList
          label={title}
          items={kinderen}
          getKey={keyOf}
          estimateHeight={72}
          render={(kind) => {
            const naam = kindNaam(kind, alleenNummers)
            const on = kind.opgepaktOp !== null
            return (
              <KindRegel
                kind={kind}
                alleenNummers={alleenNummers}
                badges={
                  <>
                    <GezinBadge kind={kind} />
                    {kind.opgepaktOp === null ? null : (
                      <Badge tone="success">
                        {kamerTeksten.vraag2.opgepaktOp(formatDatum(kind.opgepaktOp))}
                      </Badge>
                    )}
                  </>
                }
                controls={
                  <Button
                    data-stap="oppakken"
                    variant={on ? 'quiet' : 'secondary'}
                    icon={on ? IconCheck : IconPlus}
                    aria-label={on ? teksten.vraag2.laatLos(naam) : teksten.vraag2.pakOpWie(naam)}
                    onClick={() => void toggle(kind.id)}
                  >
                    {on ? teksten.vraag2.opgepakt : teksten.vraag2.pakOp}
                  </Button>
                }
              />
            )
          }}
        />
      )}
    </Card>
  )
}
