import type { Gesprekskaart } from '../../../domain/gesprek/gesprekskaarten.ts'
import type { Uitsnede } from '../../../domain/gezin/Uitsnede.ts'
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
import { type Antwoord, shownStaat } from './antwoord.ts'
import { Terug } from './Antwoordveld.tsx'
import { IconText } from '../../../ui/IconText.tsx'
import { kaartenVoor } from './kaartenVoor.ts'
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
  readonly uitsnede: Uitsnede
  readonly postvak: Postvak
  readonly plek: Onderwerp
  readonly open: (scherm: Scherm) => void
  readonly terug: () => void
}

/** The cards to choose from, the own place first; on each how far its answer is. */
export function Kaartkeuze({ uitsnede, postvak, plek, open, terug }: Props) {
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
            ...kaartenVoor(uitsnede, postvak).map((kaart) => ({
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

function Stand({ antwoord }: { readonly antwoord: Antwoord }) {
  const { toon } = useTaal()
  const { op, verstuurd } = antwoord
  switch (shownStaat(antwoord)) {
    case 'leeg':
      return verstuurd === null ? null : <Gestuurd op={verstuurd.op} />
    case 'schrijft':
      return <IconText icon={IconRefresh}>{toon((c) => c.bewaren.nogNiet)}</IconText>
    case 'klad':
      return <IconText icon={IconClock}>{toon((c) => c.bewaren.klad)}</IconText>
    case 'gezegd':
      return <Gestuurd op={op} />
  }
}

function Gestuurd({ op }: Pick<Antwoord, 'op'>) {
  const { toon } = useTaal()
  return <IconText icon={IconCheck}>{toon((c) => c.bewaren.verstuurdOm(formatKlok(op ?? 0)))}</IconText>
}
