import { useKinderen, useTeam } from '../../../data/useNouns.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
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
import { KindRegel } from './KindRegel.tsx'
import { NogTePlaatsen } from './NogTePlaatsen.tsx'
import { Volgende } from './Volgende.tsx'

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
        <BelofteKaart overleg={overleg} />
        <Volgende overleg={overleg} />
        {overleg.nietBesproken.length > 0 && (
          <Card title={teksten.gesloten.nietBesproken}>
            <LinkList label={teksten.gesloten.nietBesproken}>
              {overleg.nietBesproken.map((id) => (
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
