import type { ReactNode } from 'react'
import type { DossierSamenvatting } from '../../../domain/dossier/samenvatting.ts'
import { startUitleg, startZin } from '../../../domain/team/startZin.ts'
import type { Aandacht } from '../../../domain/vandaag/aandacht.ts'
import type { Signaal } from '../../../domain/vandaag/signalsToday.ts'
import { Button } from '../../../ui/Button.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import {
  type Icon,
  IconAlertTriangle,
  IconArchive,
  IconCalendarEvent,
  IconClock,
  IconCopy,
  IconDeviceFloppy,
  IconFlag,
  IconKey,
  IconMessage,
  IconSchool,
  IconShieldLock,
  IconTarget,
  IconUserQuestion,
  IconUsersGroup,
} from '../../../ui/icons.ts'
import { ItemRow } from '../../../ui/ItemRow.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { LinkRow } from '../../../ui/LinkRow.tsx'
import { teksten } from '../teksten.ts'

interface Regel {
  readonly href: string
  readonly icon: Icon
  readonly titel: string
  readonly meta?: ReactNode
}

const mostNumbers = 5

/** One child: straight to its worksheet. More: to the list, which shows just them. */
const hrefOf = (aandacht: Aandacht, dossiers: readonly string[]): string =>
  dossiers.length === 1 ? `#/dossier/${dossiers[0] ?? ''}` : `#/namenlijst/${aandacht}`

function numbersOf(
  dossiers: readonly string[],
  kinderen: readonly DossierSamenvatting[],
): string | undefined {
  const about = new Set(dossiers)
  const numbers = kinderen.flatMap((kind) =>
    about.has(kind.id) && kind.rugnummer !== null ? [kind.rugnummer] : [],
  )
  if (numbers.length === 0) return undefined
  const shown = numbers.slice(0, mostNumbers)
  return teksten.regel.rugnummers(shown, numbers.length - shown.length)
}

function describe(signaal: Signaal, kinderen: readonly DossierSamenvatting[]): Regel {
  const { regel } = teksten
  const about = (
    icon: Icon,
    titel: string,
    { soort, dossiers }: { readonly soort: Aandacht; readonly dossiers: readonly string[] },
  ): Regel => ({ href: hrefOf(soort, dossiers), icon, titel, meta: numbersOf(dossiers, kinderen) })
  switch (signaal.soort) {
    case 'overleg-vandaag':
      return {
        href: `#/overleg/${signaal.overleg}`,
        icon: IconCalendarEvent,
        titel: signaal.voorbij ? regel.overlegVoorbij(signaal.tijd) : regel.overlegVandaag(signaal.tijd),
      }
    case 'twee-versies':
      return about(IconCopy, regel.tweeVersies(signaal.dossiers.length), signaal)
    case 'gezin-zegt':
      return about(
        IconMessage,
        regel.gezinZegt(signaal.kloptNiet, signaal.dossiers.length - signaal.kloptNiet),
        signaal,
      )
    case 'niet-besproken':
      return about(
        IconClock,
        regel.nietBesproken(signaal.dossiers.length - signaal.deels, signaal.deels),
        signaal,
      )
    case 'zonder-regie':
      return about(IconAlertTriangle, regel.zonderRegie(signaal.dossiers.length), signaal)
    case 'regie-antwoord':
      return about(IconUserQuestion, regel.regieAntwoord(signaal.dossiers.length), signaal)
    case 'checks':
      return about(IconSchool, regel.checks(signaal.gemist, signaal.dossiers.length), signaal)
    case 'acties':
      return about(IconFlag, regel.acties(signaal.aantal, signaal.dossiers.length), signaal)
    case 'doelen-voorlopig':
      return about(IconTarget, regel.doelenVoorlopig(signaal.dossiers.length), signaal)
    case 'mag-weg':
      return {
        href: '#/bewaren',
        icon: IconArchive,
        titel: regel.magWeg(signaal.dossiers.length),
        meta: numbersOf(signaal.dossiers, kinderen),
      }
    case 'start':
      return {
        href: signaal.klok.gepland === null ? '#/overleg' : `#/overleg/${signaal.klok.gepland.overleg}`,
        icon: IconUsersGroup,
        titel: startZin(signaal.klok),
        meta: startUitleg(signaal.klok),
      }
    case 'privacy-open':
      return {
        href: '#/team',
        icon: IconShieldLock,
        titel: regel.privacyOpen,
        meta: regel.privacyVelden(signaal.velden.map((veld) => teksten.privacy[veld]).join(', ')),
      }
    case 'herstelcode':
      return {
        href: '#/team/herstelcode',
        icon: IconKey,
        titel: regel.herstelcode,
        meta: teksten.herstelcode.uitleg,
      }
    case 'reservekopie':
      return {
        href: '#/reservekopie',
        icon: IconDeviceFloppy,
        titel: signaal.op === null ? regel.geenReservekopie : regel.oudeReservekopie,
        ...(signaal.op === null ? {} : { meta: teksten.status.reservekopie(signaal.op) }),
      }
  }
}

interface Props {
  readonly signaal: Signaal
  readonly kinderen: readonly DossierSamenvatting[]
  /** The sixth child is on the list: the line says that it is for the last time. */
  readonly zesde: boolean
  /** Closes a line that may be closed. */
  readonly onSluit: () => Promise<void>
}

export function Signaalregel({ signaal, kinderen, zesde, onSluit }: Props) {
  const { href, icon: Glyph, titel, meta } = describe(signaal, kinderen)
  const row = { href, lead: <Glyph size={24} aria-hidden />, title: titel, meta }
  if (signaal.soort !== 'herstelcode') return <LinkRow {...row} />
  return (
    <ItemRow {...row}>
      <Row>
        {zesde ? <p>{teksten.herstelcode.zesde}</p> : null}
        <ButtonLink variant="secondary" href={href}>
          {teksten.herstelcode.maak}
        </ButtonLink>
        <Button variant="quiet" onClick={() => void onSluit()}>
          {teksten.herstelcode.sluit}
        </Button>
      </Row>
    </ItemRow>
  )
}
