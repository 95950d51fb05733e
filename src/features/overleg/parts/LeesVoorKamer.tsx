import { type ReactNode, useState } from 'react'
import type { Storing } from '../../../data/Register.ts'
import { useDossier, useTeam } from '../../../data/useNouns.ts'
import { useRecordButton } from '../../../data/useRecord.ts'
import { useDossiers } from '../../../data/useStand.tsx'
import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import { kloptIn, type Klopt, type KloptWeigering, sayKlopt } from '../../../domain/leesvoor/klopt.ts'
import { buildLeesVoor, type Leesregelsoort } from '../../../domain/leesvoor/leesvoor.ts'
import { isAanwezig } from '../../../domain/overleg/aanwezig.ts'
import type { Overleg, Stoel } from '../../../domain/overleg/Overleg.ts'
import { ongewijzigd, type Schrijfwijze, wieZin } from '../../../domain/verslag/zinnen.ts'
import { zonderNamen } from '../../../domain/verslag/zonderNamen.ts'
import { currentPath, goOn } from '../../../lib/adres.ts'
import { today } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Chips } from '../../../ui/Chips.tsx'
import {
  type Icon,
  IconArrowLeft,
  IconArrowRight,
  IconCalendar,
  IconCheck,
  IconFlag,
  IconHash,
  IconTargetArrow,
  IconUser,
  IconUserStar,
} from '../../../ui/icons.ts'
import { Page } from '../../../ui/layout/Page.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { ReadAloud } from '../../../ui/ReadAloud.tsx'
import { teksten, weigeringTekst } from '../teksten.ts'
import { contextNow } from '../useOverleg.ts'
import { kamerPath } from './kamers.ts'
import { leesvoorTeksten } from './leesvoorTeksten.ts'
import { Melding } from './Melding.tsx'
import { TijdVak } from './TijdVak.tsx'

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
  stap: IconFlag,
  wie: IconUser,
  wanneer: IconCalendar,
}

/** With Alleen nummers also here no name of the list stands in the words of the team. */
function useSchrijfwijze(dossier: Dossier): Schrijfwijze {
  const { alleenNummers } = useTeam()
  const kinderen = useDossiers()
  return alleenNummers ? zonderNamen(dossier, kinderen) : ongewijzigd
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
  const wijze = useSchrijfwijze(dossier)
  const next = nextOf(overleg, dossier.id)
  return (
    <Page title={leesvoorTeksten.titel} subtitle={leesvoorTeksten.uitleg}>
      <Stack gap="lg">
        <ReadAloud
          label={leesvoorTeksten.regels}
          lines={buildLeesVoor(dossier, wijze, today()).map(({ soort, tekst, afgesproken }) => ({
            id: soort,
            text: tekst,
            icon: beelden[soort],
            open: !afgesproken,
          }))}
        />
        <Zeggen overleg={overleg} dossier={dossier} wijze={wijze} next={next.path}>
          <p>{next.uitleg}</p>
          <ButtonLink variant="quiet" icon={IconArrowRight} href={`#${next.path}`}>
            {next.label}
          </ButtonLink>
        </Zeggen>
        {overleg.staat === 'bezig' && <TijdVak overleg={overleg} kamer="vraag3" dossierId={dossier.id} />}
      </Stack>
    </Page>
  )
}

const kloptTekst = (w: KloptWeigering | Storing): string =>
  w.reden === 'geen-overleg' || w.reden === 'niets-gewijzigd'
    ? leesvoorTeksten.nietInOverleg
    : weigeringTekst(w)

interface ZeggenProps {
  readonly overleg: Overleg
  readonly dossier: Dossier
  readonly wijze: Schrijfwijze
  readonly next: string
  /** What comes after. */
  readonly children: ReactNode
}

/** Who says so is one tap each and never needed; Nog niet goes back to the worksheet. */
function Zeggen({ overleg, dossier, wijze, next, children }: ZeggenProps) {
  const { run, message } = useRecordButton<KloptWeigering>(kloptTekst)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const aanTafel = overleg.stoelen.filter(isAanwezig)
  const say = async (): Promise<void> => {
    const wie = aanTafel.filter(({ id }) => chosen.includes(id)).map(toRegisseur)
    const from = currentPath()
    const kept = await run(sayKlopt(dossier, { wie }, { ...contextNow(), overleg: overleg.id }))
    if (kept) goOn(from, next)
  }
  return (
    <Stack gap="md">
      <Gezegd klopt={kloptIn(dossier, overleg.id)} wijze={wijze} />
      {aanTafel.length === 0 ? null : (
        <>
          <p>{leesvoorTeksten.wie}</p>
          <Chips
            label={leesvoorTeksten.wie}
            chips={aanTafel.map(({ id, partij, naam }) => ({
              label: wieZin(partij, naam.reveal(), wijze),
              icon: IconUser,
              pressed: chosen.includes(id),
              onClick: () =>
                setChosen((before) =>
                  before.includes(id) ? before.filter((one) => one !== id) : [...before, id],
                ),
            }))}
          />
        </>
      )}
      <Melding message={message} />
      <Row>
        <Button data-stap="lees-voor" icon={IconCheck} onClick={() => void say()}>
          {leesvoorTeksten.klopt}
        </Button>
        <ButtonLink
          variant="secondary"
          icon={IconArrowLeft}
          href={`#${kamerPath(overleg.id, 'vraag3', dossier.id)}`}
        >
          {leesvoorTeksten.nogNiet}
        </ButtonLink>
        {children}
      </Row>
    </Stack>
  )
}

const toRegisseur = ({ partij, naam }: Stoel) => ({ partij, persoon: naam })

const list = new Intl.ListFormat('nl')

function Gezegd({ klopt, wijze }: { readonly klopt: Klopt | null; readonly wijze: Schrijfwijze }) {
  if (klopt === null) return null
  if (!klopt.geldt) return <Alert tone="warning">{leesvoorTeksten.veranderd}</Alert>
  const wie = klopt.wie.map(({ partij, persoon }) => wieZin(partij, persoon.reveal(), wijze))
  return <Alert tone="success">{leesvoorTeksten.gezegd(list.format(wie))}</Alert>
}
