import type { Uitsnede, UitsnedeActie } from '../../../domain/gezin/Uitsnede.ts'
import { BigChoices } from '../../../ui/BigChoices.tsx'
import { Button } from '../../../ui/Button.tsx'
import { FactList, type FactListProps } from '../../../ui/FactList.tsx'
import {
  IconCalendar,
  IconCircleCheck,
  IconFileText,
  IconFlag,
  IconInfoCircle,
  IconMessage,
  IconPhone,
  IconTargetArrow,
  IconUser,
} from '../../../ui/icons.ts'
import { Page } from '../../../ui/layout/Page.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { veldenVoor, wieRegel } from '../teksten.ts'
import type { Scherm } from '../useScherm.ts'
import { useTaal } from '../useTaal.tsx'
import { AntwoordVanTeam } from './AntwoordVanTeam.tsx'
import { ContactMens } from './ContactMens.tsx'
import { Getypt } from './Getypt.tsx'
import { Kaartwoord } from './Kaartwoord.tsx'
import { GeenStem } from './LeesHardop.tsx'
import { Regel, Voorlopig } from './Regel.tsx'

interface Props {
  readonly uitsnede: Uitsnede
  readonly open: (scherm: Scherm) => void
}

/** The first screen: what was agreed, whom to call, when, who reads, and three ways on. What is missing is said. */
export function EersteScherm({ uitsnede, open }: Props) {
  const { toon, vorm } = useTaal()
  const { lezernaam, regel, omvang } = uitsnede
  const velden = veldenVoor(uitsnede)
  const heel = omvang === 'geheel'
  const naam = velden.roepnaam
  const facts: readonly (FactListProps['facts'][number] | null)[] = [
    heel
      ? {
          id: 'doel',
          icon: IconTargetArrow,
          term: toon((c) => c.woorden.over.doel),
          children: <Doel doel={velden.doel} />,
        }
      : velden.situatie === null
        ? null
        : {
            id: 'situatie',
            icon: IconUser,
            term: toon((c) => c.woorden.over.situatie),
            children: <Regel regel={{ over: 'situatie', id: '' }} velden={velden} />,
          },
    heel
      ? {
          id: 'stap',
          icon: IconFlag,
          term: toon((c) => c.eerste.stap),
          children: <Stap stap={velden.acties.find(({ afloop }) => afloop === null) ?? null} kind={naam} />,
        }
      : null,
    {
      id: 'contact',
      icon: IconPhone,
      term: toon((c) => c.eerste.contact),
      children: <ContactMens contact={uitsnede.team.contact} kind={naam} />,
    },
    {
      id: 'volgende',
      icon: IconCalendar,
      term: toon((c) => c.woorden.over.volgende),
      children: <Volgende volgende={velden.volgende} />,
    },
  ]
  return (
    <Page
      title={<Getypt naam>{naam}</Getypt>}
      subtitle={
        <>
          {lezernaam === '' || vorm === 'je' ? null : <>{toon((c) => c.eerste.leest(lezernaam))} </>}
          {toon((c) => c.eerste.regel[regel](naam))}
        </>
      }
    >
      <Stack gap="lg">
        <FactList facts={facts.filter((fact) => fact !== null)} />
        <BigChoices
          choices={[
            {
              id: 'klopt',
              icon: IconCircleCheck,
              label: toon((c) => c.klopt.titel),
              onClick: () => open('klopt'),
            },
            {
              id: 'zeggen',
              icon: IconMessage,
              label: toon((c) => c.zeggen.titel),
              onClick: () => open('zeggen'),
            },
            {
              id: 'meer',
              icon: IconInfoCircle,
              label: toon((c) => c.meer.titel),
              onClick: () => open('meer'),
            },
          ]}
        />
        <AntwoordVanTeam uitsnede={uitsnede} />
        <Row>
          <Button variant="secondary" icon={IconFileText} onClick={() => open('meenemen')}>
            <Kaartwoord kies={(k) => k.kaart} />
          </Button>
        </Row>
        <GeenStem />
      </Stack>
    </Page>
  )
}

function Doel({ doel }: { readonly doel: Uitsnede['velden']['doel'] }) {
  const { toon } = useTaal()
  if (doel === null) return <p>{toon((c) => c.eerste.geenDoel)}</p>
  const { tekst, datum } = doel
  return (
    <>
      <p>
        <Getypt>{tekst}</Getypt>
      </p>
      {datum === null ? null : <p>{toon((c) => c.eerste.uiterlijk(c.datum(datum)))}</p>}
      <Voorlopig doel={doel} />
    </>
  )
}

function Stap({ stap, kind }: { readonly stap: UitsnedeActie | null; readonly kind: string }) {
  const { toon } = useTaal()
  if (stap === null) return <p>{toon((c) => c.eerste.geenStap)}</p>
  const { wat, wie, wanneer } = stap
  return (
    <>
      <p>
        <Getypt>{wat}</Getypt>
      </p>
      <p>{wie === null ? toon((c) => c.eerste.geenWie) : toon((c) => wieRegel(c, wie, kind))}</p>
      <p>{wanneer === null ? toon((c) => c.eerste.geenWanneer) : toon((c) => c.datum(wanneer))}</p>
    </>
  )
}

function Volgende({ volgende }: { readonly volgende: string | null }) {
  const { toon } = useTaal()
  return <p>{volgende === null ? toon((c) => c.eerste.geenVolgende) : toon((c) => c.datum(volgende))}</p>
}
