import { lazy, type ReactNode, Suspense, use, useMemo, useReducer, useState } from 'react'
import type { Register } from '../data/Register.ts'
import { RegisterProvider } from '../data/useStand.tsx'
import type { Uitsnede } from '../domain/gezin/Uitsnede.ts'
import { useGezin } from '../features/gezin/index.ts'
import type { PauzeInstelling } from '../features/team/index.ts'
import { Button } from '../ui/Button.tsx'
import { DraftContext } from '../ui/form/DraftContext.ts'
import { IconLock } from '../ui/icons.ts'
import { Cover } from '../ui/layout/Cover.tsx'
import { ToolButton } from '../ui/layout/ToolButton.tsx'
import type { Pin } from '../vault/pin.ts'
import { createDraftStore } from './createDraftStore.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { GezinFrame } from './GezinFrame.tsx'
import { LockedOut } from './LockedOut.tsx'
import { NogBezigDialog } from './NogBezigDialog.tsx'
import { PauzeContext } from './PauzeContext.ts'
import { Routes } from './Routes.tsx'
import { type PauzeKnop, TeamFrame } from './TeamFrame.tsx'
import { teksten } from './teksten.ts'
import { useArrival } from './useArrival.ts'
import { useHashPath } from './useHashPath.ts'
import { type TeamLock, useTeamLock } from './useTeamLock.ts'
import { useVeil } from './useVeil.ts'
import { useOverlegRuns } from './useOverlegRuns.ts'
import { useWakeLock } from './useWakeLock.ts'

const GezinProef = lazy(() => import('./GezinProef.tsx').then((m) => ({ default: m.GezinProef })))
const WieTyptPage = lazy(() =>
  import('../features/wietypt/index.ts').then((m) => ({ default: m.WieTyptPage })),
)

/** The pincode as the team's screens set it: the frame is drawn anew, for its button comes and goes with it. */
const pauzeOf = (pin: Pin, begin: () => void, redraw: () => void): PauzeInstelling => ({
  ...pin,
  begin,
  choose: (digits) => {
    const judged = pin.choose(digits)
    redraw()
    return judged
  },
  forget: () => {
    pin.forget()
    redraw()
  },
})

interface TeamShellProps {
  readonly register: Register
  readonly onReplaced: (register: Register) => void
}

/**
 * An open team: who types first, then the frame with its screens; a cover hides all while it locks. The lock stands
 * outside the boundary: a team whose screens break still locks by itself.
 */
export function TeamShell({ register, onReplaced }: TeamShellProps) {
  const drafts = useMemo(() => createDraftStore(register), [register])
  const toegang = use(PauzeContext)
  const pin = register.oefen ? null : (toegang?.pin ?? null)
  const { now, lock, pause, stay, handOver } = useTeamLock(register, pin === null ? null : toegang)
  /** While practising: what a family would see. */
  const [proef, setProef] = useState<Uitsnede | null>(null)
  const [, redraw] = useReducer((times: number) => times + 1, 0)
  const pauze = useMemo(() => (pin === null ? undefined : pauzeOf(pin, pause, redraw)), [pin, pause])
  useVeil(register)
  const gone = now.state !== 'open' && now.state !== 'waarschuwt'
  return (
    <RegisterProvider register={register}>
      <DraftContext value={drafts}>
        {gone ? (
          <Cover label={teksten.opSlot.titel}>
            <LockedOut state={now} register={register} />
          </Cover>
        ) : (
          <ErrorBoundary
            actions={
              <Button variant="quiet" icon={IconLock} onClick={() => lock()}>
                {teksten.nav.vergrendel}
              </Button>
            }
          >
            <WakeLock register={register} />
            {proef === null ? (
              <Inside register={register} onReplaced={onReplaced} lock={lock} pauze={pauze}>
                <Routes
                  pauze={pauze}
                  overdracht={{ handOver, onProef: register.oefen ? setProef : undefined }}
                />
              </Inside>
            ) : (
              <Suspense fallback={<p role="status">{teksten.laden}</p>}>
                <GezinProef register={register} uitsnede={proef} klaar={() => setProef(null)} />
              </Suspense>
            )}
          </ErrorBoundary>
        )}
        {now.state === 'waarschuwt' && (
          <NogBezigDialog
            deadline={now.deadline}
            einde={pin?.isSet() === true ? 'pauze' : 'slot'}
            onGaDoor={stay}
            onVergrendel={() => lock()}
          />
        )}
      </DraftContext>
    </RegisterProvider>
  )
}

function WakeLock({ register }: { readonly register: Register }) {
  useWakeLock(useOverlegRuns(register))
  return null
}

interface InsideProps extends TeamShellProps {
  readonly lock: TeamLock['lock']
  readonly pauze: PauzeKnop | undefined
  readonly children: ReactNode
}

/** Nothing is shown or written before it is chosen who types. */
function Inside({ register, onReplaced, lock, pauze, children }: InsideProps) {
  const [chosen, setChosen] = useState(register.wieTypt() !== null)
  const gezin = useGezin()
  return (
    <Suspense fallback={<p role="status">{teksten.laden}</p>}>
      {chosen && gezin !== null ? (
        <GezinFrame register={register} hier={gezin} lock={lock} />
      ) : chosen ? (
        <TeamFrame register={register} onReplaced={onReplaced} lock={lock} pauze={pauze}>
          {children}
        </TeamFrame>
      ) : (
        <WieTypt lock={lock} onKlaar={() => setChosen(true)} />
      )}
    </Suspense>
  )
}

function WieTypt({ lock, onKlaar }: { readonly lock: TeamLock['lock']; readonly onKlaar: () => void }) {
  useArrival(useHashPath(), true)
  return (
    <WieTyptPage
      onKlaar={onKlaar}
      tools={<ToolButton icon={IconLock} label={teksten.nav.vergrendel} onClick={() => lock()} />}
    />
  )
}
