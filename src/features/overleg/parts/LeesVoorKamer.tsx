import { useMemo } from 'react'
import { useDossier } from '../../../data/useNouns.ts'
import { useDossiers } from '../../../data/useStand.tsx'
import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import { forAll } from '../../../domain/dossier/voorGezin.ts'
import { buildLeesVoor, type Leesregelsoort } from '../../../domain/leesvoor/leesvoor.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import type { Schrijfwijze } from '../../../domain/partij/schrijfwijze.ts'
import { openStemmen, overNamen } from '../../../domain/stem/stem.ts'
import { zonderNamen } from '../../../domain/verslag/zonderNamen.ts'
import { today } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import {
  type Icon,
  IconArrowRight,
  IconCalendar,
  IconCalendarEvent,
  IconFlag,
  IconHash,
  IconMessage,
  IconTargetArrow,
  IconUser,
  IconUserStar,
} from '../../../ui/icons.ts'
import { Page } from '../../../ui/layout/Page.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { ReadAloud } from '../../../ui/ReadAloud.tsx'
import { teksten, weigeringTekst } from '../teksten.ts'
import { GeefMee } from './GeefMee.tsx'
import { kamerPath } from './kamers.ts'
import { leesvoorTeksten } from './leesvoorTeksten.ts'
import { TijdVak } from './TijdVak.tsx'
import { Zeggen } from './Zeggen.tsx'

interface Props {
  readonly overleg: Overleg
  readonly dossierId: string
}

/** Closes the talk about one child: what was agreed, large, and one button when it is right. */
export function LeesVoorKamer({ overleg, dossierId }: Props) {
  const stand = useDossier(dossierId)
  switch (stand.staat) {
    case 'laden':
      return <p role="status">{leesvoorTeksten.laden}</p>
    case 'storing':
      return <Alert tone="danger">{weigeringTekst(stand.storing)}</Alert>
    case 'bestaat-niet':
      return <Alert tone="info">{teksten.gewistKind}</Alert>
    case 'klaar':
      return <Voorlezen key={dossierId} overleg={overleg} dossier={stand.waarde} />
  }
}

const beelden: Readonly<Record<Leesregelsoort, Icon>> = {
  nummer: IconHash,
  regie: IconUserStar,
  doel: IconTargetArrow,
  instemming: IconMessage,
  stap: IconFlag,
  wie: IconUser,
  wanneer: IconCalendar,
  volgende: IconCalendarEvent,
}

/** Read aloud, by number only: no name of the list stands in the words of the team, and no brackets where one stood. */
function useNummers(dossier: Dossier): Schrijfwijze {
  const kinderen = useDossiers()
  return useMemo(() => {
    const wijze = zonderNamen(dossier, kinderen)
    return { ...wijze, tekst: (tekst) => wijze.tekst(tekst).replaceAll(/\[(#\d+)\]/gu, '$1') }
  }, [dossier, kinderen])
}

interface Daarna {
  readonly path: string
  readonly label: string
  readonly uitleg: string
}

/** The child after this one, or the end of the overleg; after a child that is not on the agenda, the agenda. */
function nextOf(overleg: Overleg, dossierId: string): Daarna {
  const { vraag3 } = teksten
  const order = overleg.agenda.map((punt) => punt.dossier)
  const here = order.indexOf(dossierId)
  const after = order[here + 1]
  if (here < 0)
    return {
      path: kamerPath(overleg.id, 'vraag3'),
      label: vraag3.overzicht,
      uitleg: leesvoorTeksten.daarnaAgenda,
    }
  return after === undefined
    ? {
        path: kamerPath(overleg.id, 'afronden'),
        label: vraag3.naarAfronden,
        uitleg: leesvoorTeksten.daarnaAfronden,
      }
    : {
        path: kamerPath(overleg.id, 'vraag3', after),
        label: vraag3.volgende,
        uitleg: leesvoorTeksten.daarnaKind,
      }
}

function Voorlezen({ overleg, dossier }: { readonly overleg: Overleg; readonly dossier: Dossier }) {
  const nummers = useNummers(dossier)
  const next = nextOf(overleg, dossier.id)
  const regels = buildLeesVoor(dossier, nummers, today())
  return (
    <Page title={leesvoorTeksten.titel} subtitle={leesvoorTeksten.uitleg}>
      <Stack gap="lg">
        <ReadAloud
          label={leesvoorTeksten.regels}
          lines={regels.map(({ soort, tekst, afgesproken }) => ({
            id: soort,
            text: tekst,
            icon: beelden[soort],
            open: !afgesproken,
          }))}
        />
        <GezinZei dossier={dossier} />
        <Zeggen
          overleg={overleg}
          dossier={dossier}
          wijze={nummers}
          next={next.path}
          open={regels.find(({ afgesproken }) => !afgesproken)?.soort}
        >
          <p>{next.uitleg}</p>
          <ButtonLink variant="quiet" icon={IconArrowRight} href={`#${next.path}`}>
            {next.label}
          </ButtonLink>
        </Zeggen>
        <GeefMee dossier={dossier} />
        {overleg.staat === 'bezig' && <TijdVak overleg={overleg} kamer="vraag3" dossierId={dossier.id} />}
      </Stack>
    </Page>
  )
}

const list = new Intl.ListFormat('nl')

/**
 * What the family said does not klopt, while the team did not answer: said here, before everyone is asked whether it does.
 * Only what all may read: this screen is read aloud.
 */
function GezinZei({ dossier }: { readonly dossier: Dossier }) {
  const over = openStemmen(dossier.stemmen).filter((stem) => stem.soort === 'klopt-niet' && forAll(stem))
  if (over.length === 0) return null
  const regels = [...new Set(over.map((stem) => `‘${overNamen[stem.over]}’`))]
  return (
    <Alert tone="warning" title={leesvoorTeksten.gezinKloptNiet(list.format(regels))}>
      {leesvoorTeksten.gezinOpen}
    </Alert>
  )
}
