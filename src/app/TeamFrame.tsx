import { lazy, type ReactNode, Suspense, useMemo } from 'react'
import type { Register } from '../data/Register.ts'
import { useWerkagenda } from '../data/useNouns.ts'
import { GrootschermZender } from '../features/grootscherm/index.ts'
import { Snelregel } from '../features/snelregel/index.ts'
import { WieTyptKnop } from '../features/wietypt/index.ts'
import {
  IconClipboardList,
  IconHelpCircle,
  IconHome,
  IconListDetails,
  IconLock,
  IconPlayerPause,
  IconUsers,
  IconUsersGroup,
} from '../ui/icons.ts'
import { AppFrame } from '../ui/layout/AppFrame.tsx'
import { ToolButton } from '../ui/layout/ToolButton.tsx'
import { LaatsteHandeling } from './LaatsteHandeling.tsx'
import { Meldingen } from './Meldingen.tsx'
import { Ongezien } from './Ongezien.tsx'
import { Oefenstrook } from './Oefenstrook.tsx'
import { NieuwWachtwoord } from './NieuwWachtwoord.tsx'
import { teksten } from './teksten.ts'
import { Teruggezet } from './Teruggezet.tsx'
import { useArrival } from './useArrival.ts'
import { useHashPath } from './useHashPath.ts'
import { useRunningOverleg } from './useOverlegRuns.ts'
import { useReturn } from './useReturn.ts'
import type { TeamLock } from './useTeamLock.ts'
import { useTitle } from './useTitle.ts'

const Rondleiding = lazy(() =>
  import('../features/droogzwemmen/index.ts').then((m) => ({ default: m.Rondleiding })),
)

interface Props {
  readonly register: Register
  readonly onReplaced: (register: Register) => void
  readonly lock: TeamLock['lock']
  /** A tap away once this window has a pincode. */
  readonly pauze: PauzeKnop | undefined
  readonly children: ReactNode
}

export interface PauzeKnop {
  readonly isSet: () => boolean
  readonly begin: () => void
}

const items = [
  { href: '#/', label: teksten.nav.vandaag, icon: IconHome, under: /^\/$/ },
  {
    href: '#/namenlijst',
    label: teksten.nav.namenlijst,
    icon: IconUsers,
    under: /^\/(namenlijst|dossier|overdracht|antwoord|bewaren\/(kind|tekst))/,
  },
  { href: '#/overleg', label: teksten.nav.overleg, icon: IconClipboardList, under: /^\/(overleg|verslag)/ },
  { href: '#/aanpak/werkagenda', label: teksten.nav.aanpak, icon: IconListDetails, under: /^\/aanpak/ },
  {
    href: '#/team',
    label: teksten.nav.team,
    icon: IconUsersGroup,
    under: /^\/(team|reservekopie|inzage|bewaren(?!\/(kind|tekst)))/,
  },
]

/** Aanpak stands there once it holds something. The same on every screen: where you are, who types, help, lock, what must be known, the last act. */
export function TeamFrame({ register, onReplaced, lock, pauze, children }: Props) {
  const path = useHashPath()
  const aanpak = (useWerkagenda()?.regels.length ?? 0) > 0
  const nav = useMemo(
    () =>
      items
        .map(({ under, ...item }) => ({ ...item, current: under.test(path) }))
        .filter(({ label, current }) => label !== teksten.nav.aanpak || aanpak || current),
    [path, aanpak],
  )
  const regel = useRegelHier(register, path)
  useArrival(path, true)
  useReturn(path)
  useTitle(nav.find((item) => item.current)?.label)
  return (
    <AppFrame
      brand={teksten.merk}
      nav={nav}
      tone={register.oefen ? 'practice' : 'own'}
      tools={
        <>
          <WieTyptKnop />
          <ToolButton icon={IconHelpCircle} label={teksten.nav.hulp} href={`#/hulp/${helpFor(path)}`} />
          {pauze?.isSet() === true ? (
            <ToolButton icon={IconPlayerPause} label={teksten.pauze.titel} onClick={pauze.begin} />
          ) : null}
          <ToolButton icon={IconLock} label={teksten.nav.vergrendel} onClick={() => lock()} />
        </>
      }
      strip={
        register.oefen ? (
          <Oefenstrook register={register} onReplaced={onReplaced} onEigenTeam={() => lock('begin')} />
        ) : undefined
      }
      banner={
        <>
          <Meldingen register={register} />
          {register.oefen ? null : <Teruggezet register={register} />}
          <NieuwWachtwoord register={register} />
        </>
      }
      dock={
        <>
          <Ongezien register={register}>
            <LaatsteHandeling register={register} />
          </Ongezien>
          {register.oefen ? (
            <Suspense>
              <Rondleiding path={path} onEigenTeam={() => lock('begin')} />
            </Suspense>
          ) : null}
          {regel === null ? null : <Snelregel {...regel} />}
        </>
      }
    >
      {children}
      <GrootschermZender path={path} />
    </AppFrame>
  )
}

/** Of which overleg the quick line is here, and about which child without a number: in its rooms, and on a worksheet. */
function useRegelHier(register: Register, path: string) {
  const running = useRunningOverleg(register)
  const [first, second, room, kind] = path.split('/').slice(1)
  if (first === 'dossier' && running !== undefined && second !== undefined)
    return { overlegId: running, dossierId: second }
  if (first !== 'overleg' || second === undefined) return null
  return { overlegId: second, dossierId: room === 'vraag3' || room === 'leesvoor' ? kind : undefined }
}

/** Screens within another one that have a help page of their own. */
const eigenHulp: readonly (readonly [RegExp, string])[] = [
  [/^\/$/u, 'vandaag'],
  [/^\/hulp/u, ''],
  [/^\/bewaren/u, 'wissen'],
  [/^\/(overdracht|antwoord)/u, 'ouders'],
  [/^\/team\/verwachtingen/u, 'team'],
  [/^\/(inzage|team\/.)/u, 'slot'],
  [/^\/aanpak\/werkagenda/u, 'werkagenda'],
  [/^\/overleg\/[^/]+\/leesvoor/u, 'leesvoor'],
  [/^\/overleg\/[^/]+\/nog-te-plaatsen/u, 'snelregel'],
  [/^\/overleg\/[^/]+\/uitnodigen/u, 'uitnodiging'],
]

/** The help page that belongs to a screen. */
const helpFor = (path: string): string =>
  eigenHulp.find(([screen]) => screen.test(path))?.[1] ?? path.split('/')[1] ?? ''
