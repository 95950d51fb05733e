import { useKinderen, useTeam } from '../../../data/useNouns.ts'
import { useDossiers, useOverleggen } from '../../../data/useStand.tsx'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { nogOpen, notReachedBefore } from '../../../domain/overleg/proposeAgenda.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Card } from '../../../ui/Card.tsx'
import { IconDeviceFloppy, IconFileText } from '../../../ui/icons.ts'
import { Page } from '../../../ui/layout/Page.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { LinkList } from '../../../ui/LinkList.tsx'
import { teksten } from '../teksten.ts'
import { BelofteKaart } from './BelofteKaart.tsx'
import { GeefTablet } from './GeefTablet.tsx'
import { KindRegel } from './KindRegel.tsx'
import { NogTePlaatsen } from './NogTePlaatsen.tsx'
import { Volgende } from './Volgende.tsx'

/** Who was not ready in this overleg and waits for it still: on no agenda since, and not afgesloten. */
function useWachten({ nietBesproken }: Overleg): readonly string[] {
  const dossiers = useDossiers()
  const overleggen = useOverleggen()
  const open = new Set(nogOpen(dossiers).map(({ id }) => id))
  const missed = notReachedBefore(overleggen)
  return nietBesproken.filter((id) => open.has(id) && missed.has(id))
}

/** A closed overleg is read-only: its verslag, who is first next time, and the way to a next one. */
export function GeslotenKamer({
  overleg,
  subtitle,
}: {
  readonly overleg: Overleg
  readonly subtitle: string
}) {
  const kinderen = useKinderen()
  const { alleenNummers } = useTeam()
  const wachten = useWachten(overleg)
  return (
    <Page title={teksten.titel} subtitle={subtitle}>
      <Stack gap="lg">
        <Alert tone="success">{teksten.gesloten.titel}</Alert>
        <Row>
          <ButtonLink href={`#/verslag/${overleg.id}`} icon={IconFileText}>
            {teksten.gesloten.verslag}
          </ButtonLink>
          <ButtonLink href="#/reservekopie" variant="secondary" icon={IconDeviceFloppy}>
            {teksten.gesloten.reservekopie}
          </ButtonLink>
        </Row>
        <NogTePlaatsen overleg={overleg} />
        <GeefTablet overleg={overleg} />
        <BelofteKaart overleg={overleg} />
        <Volgende overleg={overleg} />
        {wachten.length > 0 && (
          <Card title={teksten.gesloten.nietBesproken}>
            <LinkList label={teksten.gesloten.nietBesproken}>
              {wachten.map((id) => (
                <KindRegel
                  key={id}
                  kind={kinderen.get(id)}
                  alleenNummers={alleenNummers}
                  href={`#/dossier/${id}`}
                />
              ))}
            </LinkList>
          </Card>
        )}
      </Stack>
    </Page>
  )
}
