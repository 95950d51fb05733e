import { useOverlegDossiers, useTeam } from '../../../data/useNouns.ts'
import { useDossiers } from '../../../data/useStand.tsx'
import { putOnAgenda } from '../../../domain/overleg/agenda.ts'
import { isSpokenOf } from '../../../domain/overleg/besprokenheid.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { opgepaktSinds } from '../../../domain/overleg/proposeAgenda.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { IconPlus } from '../../../ui/icons.ts'
import { LinkList } from '../../../ui/LinkList.tsx'
import { teksten } from '../teksten.ts'
import { contextNow, useActButton } from '../useOverleg.ts'
import { GezinBadge } from './GezinBadge.tsx'
import { KindRegel, kindNaam } from './KindRegel.tsx'
import { Melding } from './Melding.tsx'

/** Children that were taken up and not spoken of in this overleg and are not on its agenda: with one press they are. */
export function OokBespreken({ overleg }: { readonly overleg: Overleg }) {
  const dossiers = useDossiers()
  const { alleenNummers } = useTeam()
  const { run, message } = useActButton()
  const loaded = useOverlegDossiers(overleg).dossiers
  const agenda = new Set(overleg.agenda.map((punt) => punt.dossier))
  const silent = new Set(loaded.filter((one) => !isSpokenOf(overleg, one.id, one)).map(({ id }) => id))
  const extra = opgepaktSinds(overleg, dossiers).filter(({ id }) => silent.has(id) && !agenda.has(id))
  if (extra.length === 0 || overleg.soort === 'een-kind') return null
  return (
    <Card title={teksten.ook.titel}>
      <p>{teksten.ook.uitleg}</p>
      <Melding message={message} />
      <LinkList label={teksten.ook.titel}>
        {extra.map((kind) => (
          <KindRegel
            key={kind.id}
            kind={kind}
            alleenNummers={alleenNummers}
            badges={<GezinBadge kind={kind} />}
            controls={
              <Button
                variant="secondary"
                icon={IconPlus}
                aria-label={teksten.ook.bespreekWie(kindNaam(kind, alleenNummers))}
                onClick={() =>
                  void run(putOnAgenda(overleg, [{ dossier: kind.id, vanOverleg: null }], contextNow()))
                }
              >
                {teksten.ook.bespreek}
              </Button>
            }
          />
        ))}
      </LinkList>
    </Card>
  )
}
