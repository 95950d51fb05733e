import { type Gesprekskaart, gesprekskaarten } from '../../../domain/gesprek/gesprekskaarten.ts'
import { BigChoices } from '../../../ui/BigChoices.tsx'
import {
  type Icon,
  IconBulb,
  IconCalendarEvent,
  IconCheck,
  IconClock,
  IconFlag,
  IconHash,
  IconHeartHandshake,
  IconHistory,
  IconLeaf,
  IconPencil,
  IconRefresh,
  IconRoute,
  IconStar,
  IconTargetArrow,
  IconThumbUp,
  IconUsers,
} from '../../../ui/icons.ts'
import { Page } from '../../../ui/layout/Page.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { formatKlok } from '../../../lib/datum.ts'
import type { Scherm } from '../useScherm.ts'
import { useTaal } from '../useTaal.tsx'
import type { Antwoord } from './antwoord.ts'
import { Terug } from './Antwoordveld.tsx'
import { IconText } from '../../../ui/IconText.tsx'
import type { Onderwerp } from './onderwerp.ts'
import type { Postvak } from './Postvak.ts'

const beelden: Readonly<Record<Gesprekskaart, Icon>> = {
  'goed-in': IconStar,
  'blijft-zo': IconThumbUp,
  hoop: IconBulb,
  'morgen-goed': IconLeaf,
  schaal: IconHash,
  'waarom-niet-lager': IconFlag,
  'ging-al-beter': IconHistory,
  stapje: IconTargetArrow,
  'wie-doet-wat': IconUsers,
  steun: IconHeartHandshake,
  'waar-begint': IconCalendarEvent,
  'als-het-niet-lukt': IconRoute,
}

interface Props {
  readonly postvak: Postvak
  readonly plek: Onderwerp
  readonly open: (scherm: Scherm) => void
  readonly terug: () => void
}

/** The cards to choose from, the own place first; on each how far its answer is. */
export function Kaartkeuze({ postvak, plek, open, terug }: Props) {
  const { toon, zin } = useTaal()
  return (
    <Page title={toon((c) => c.zeggen.titel)} subtitle={toon((c) => c.zeggen.uitleg)}>
      <Stack gap="lg">
        <BigChoices
          list
          label={zin((c) => c.zeggen.titel)}
          choices={[
            {
              id: 'plek',
              icon: IconPencil,
              label: toon((c) => c.zeggen.plek),
              hint: <Stand antwoord={postvak.lees(plek)} />,
              onClick: () => open('plek'),
            },
            ...gesprekskaarten.map((kaart) => ({
              id: kaart,
              icon: beelden[kaart],
              label: toon((c) => c.zeggen.kaarten[kaart]),
              hint: <Stand antwoord={postvak.lees({ soort: 'kaart', kaart })} />,
              onClick: () => open(`kaart-${kaart}`),
            })),
          ]}
        />
        <Terug onClick={terug} />
      </Stack>
    </Page>
  )
}

function Stand({ antwoord: { staat, op, verstuurd } }: { readonly antwoord: Antwoord }) {
  const { toon } = useTaal()
  switch (staat) {
    case 'leeg':
      return verstuurd === null ? null : <Gestuurd op={verstuurd.op} />
    case 'schrijft':
      return <IconText icon={IconRefresh}>{toon((c) => c.bewaren.nogNiet)}</IconText>
    case 'klad':
      return <IconText icon={IconClock}>{toon((c) => c.bewaren.kladOm(formatKlok(op ?? 0)))}</IconText>
    case 'gezegd':
      return <Gestuurd op={op} />
  }
}

function Gestuurd({ op }: Pick<Antwoord, 'op'>) {
  const { toon } = useTaal()
  return <IconText icon={IconCheck}>{toon((c) => c.bewaren.verstuurdOm(formatKlok(op ?? 0)))}</IconText>
}
