import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { IconHelpCircle, IconPrinter } from '../../ui/icons.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Stack } from '../../ui/layout/Stack.tsx'
import { LinkList } from '../../ui/LinkList.tsx'
import { LinkRow } from '../../ui/LinkRow.tsx'
import { findOnderwerp, onderwerpen } from './parts/onderwerpen.ts'
import { Hulptekst } from './parts/Hulptekst.tsx'
import { teksten } from './teksten.ts'

export function HulpPage({ onderwerp }: { readonly onderwerp?: string }) {
  const pagina = findOnderwerp(onderwerp)
  const versie = <p>{teksten.versie(__APP_VERSION__)}</p>
  if (pagina === undefined)
    return (
      <Page title={teksten.titel} subtitle={onderwerp === undefined ? teksten.ondertitel : teksten.onbekend}>
        <Stack>
          <Card title={teksten.onderwerpen}>
            <LinkList label={teksten.onderwerpen}>
              {Object.entries(onderwerpen).map(([adres, { titel, kort }]) => (
                <LinkRow
                  key={adres}
                  href={`#/hulp/${adres}`}
                  lead={<IconHelpCircle size={24} aria-hidden />}
                  title={titel}
                  meta={kort}
                />
              ))}
            </LinkList>
          </Card>
          {versie}
        </Stack>
      </Page>
    )
  return (
    <Page
      title={pagina.titel}
      subtitle={pagina.kort}
      back={{ href: '#/hulp', label: teksten.alle }}
      actions={
        <Button variant="secondary" icon={IconPrinter} onClick={() => print()}>
          {teksten.print}
        </Button>
      }
    >
      <Stack>
        <Hulptekst pagina={pagina} />
        {versie}
      </Stack>
    </Page>
  )
}
