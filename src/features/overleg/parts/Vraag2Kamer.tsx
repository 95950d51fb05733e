import { useState } from 'react'
import { useTeam } from '../../../data/useNouns.ts'
import { useDossiers, useRegister } from '../../../data/useStand.tsx'
import { markOpgepakt } from '../../../domain/dossier/werkblad.ts'
import { readDossier } from '../../../domain/dossier/readDossier.ts'
import type { DossierSamenvatting } from '../../../domain/dossier/samenvatting.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { IconCheck, IconPlus } from '../../../ui/icons.ts'
import { Grid } from '../../../ui/layout/Grid.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { VirtualList } from '../../../ui/VirtualList.tsx'
import { storingTekst } from '../../../data/storingTekst.ts'
import { teksten } from '../teksten.ts'
import { contextNow } from '../useOverleg.ts'
import { kindNaam, KindRegel } from './KindRegel.tsx'
import { TienStappen } from './TienStappen.tsx'

/** Vraag 2, wat kunnen wij doen: the names in a row, who is opgepakt, and the ten steps to think with. */
export function Vraag2Kamer({ overleg }: { readonly overleg: Overleg }) {
  const dossiers = useDossiers()
  const here = (situatie: DossierSamenvatting['situatie']): readonly DossierSamenvatting[] =>
    dossiers.filter((kind) => kind.zelfdeAls === null && kind.situatie === situatie).toSorted(byWaiting)
  return (
    <Stack gap="lg">
      <p>{teksten.vraag2.uitleg}</p>
      <Grid min="22rem">
        <Rij overlegId={overleg.id} title={teksten.vraag2.dreigt} kinderen={here('dreigt')} />
        <Rij overlegId={overleg.id} title={teksten.vraag2.thuis} kinderen={here('thuis')} />
      </Grid>
      <TienStappen overleg={overleg} />
    </Stack>
  )
}

/** Longest waiting first; since when unknown comes last. */
function byWaiting(a: DossierSamenvatting, b: DossierSamenvatting): number {
  const since = (kind: DossierSamenvatting): string => kind.sinds ?? '9999'
  return since(a) < since(b) ? -1 : since(a) > since(b) ? 1 : (a.rugnummer ?? 0) - (b.rugnummer ?? 0)
}

interface RijProps {
  readonly overlegId: string
  readonly title: string
  readonly kinderen: readonly DossierSamenvatting[]
}

function Rij({ overlegId, title, kinderen }: RijProps) {
  const { alleenNummers } = useTeam()
  const register = useRegister()
  const [message, setMessage] = useState<string | null>(null)
  const toggle = async (kind: DossierSamenvatting) => {
    const stream = `dossier-${kind.id}` as const
    const loaded = await register.load(stream)
    if (!loaded.ok) return setMessage(storingTekst(loaded.error))
    const dossier = readDossier(kind.id, loaded.value)
    const act = markOpgepakt(dossier, dossier.opgepaktOp === null, { ...contextNow(), overleg: overlegId })
    if (!act.ok) return setMessage(null)
    const kept = await register.record(act.value)
    setMessage(kept.ok ? null : storingTekst(kept.error))
  }
  return (
    <Card title={`${title} (${kinderen.length})`}>
      {message !== null && (
        <Alert tone="warning" role="alert">
          {message}
        </Alert>
      )}
      {kinderen.length === 0 ? (
        <p>{teksten.vraag2.geen}</p>
      ) : (
        <VirtualList
          label={title}
          items={kinderen}
          getKey={(kind) => kind.id}
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
                    aria-pressed={on}
                    aria-label={teksten.vraag2.pakOpLabel(naam)}
                    onClick={() => void toggle(kind)}
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
