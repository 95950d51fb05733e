import { useMemo } from 'react'
import { useTeam } from '../../../data/useNouns.ts'
import { useDossiers } from '../../../data/useStand.tsx'
import type { DossierSamenvatting } from '../../../domain/dossier/samenvatting.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { byWaiting } from '../../../domain/overleg/proposeAgenda.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { IconCheck, IconPlus } from '../../../ui/icons.ts'
import { Columns } from '../../../ui/layout/Columns.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { VirtualList } from '../../../ui/VirtualList.tsx'
import { teksten } from '../teksten.ts'
import { KindRegel, kindNaam } from './KindRegel.tsx'
import { Melding } from './Melding.tsx'
import { TienStappen } from './TienStappen.tsx'
import { useOppakken } from './useOppakken.ts'
import { Verder } from './Verder.tsx'

/** Vraag 2, wat kunnen wij doen: the names in a row, who is opgepakt, and the ten steps to think with. */
export function Vraag2Kamer({ overleg }: { readonly overleg: Overleg }) {
  const dossiers = useDossiers()
  const rijen = useMemo(() => {
    const here = dossiers.filter((kind) => kind.zelfdeAls === null).toSorted(byWaiting)
    return {
      dreigt: here.filter((kind) => kind.situatie === 'dreigt'),
      thuis: here.filter((kind) => kind.situatie === 'thuis'),
      onbekend: here.filter((kind) => kind.situatie === null),
    }
  }, [dossiers])
  return (
    <Stack gap="lg">
      <p>{teksten.vraag2.uitleg}</p>
      <Columns aside={<TienStappen overleg={overleg} />}>
        <Rij overlegId={overleg.id} title={teksten.vraag2.dreigt} kinderen={rijen.dreigt} />
        <Rij overlegId={overleg.id} title={teksten.vraag2.thuis} kinderen={rijen.thuis} />
        {rijen.onbekend.length > 0 && (
          <Rij overlegId={overleg.id} title={teksten.vraag2.onbekend} kinderen={rijen.onbekend} />
        )}
      </Columns>
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
                controls={
                  <Button
                    variant={on ? 'primary' : 'secondary'}
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
