import { lazy, type ReactNode } from 'react'
import type { Register } from '../data/Register.ts'
import { GezinPage, type GezinInDeKamer } from '../features/gezin/index.ts'
import { IconLock } from '../ui/icons.ts'
import { AppFrame } from '../ui/layout/AppFrame.tsx'
import { ToolButton } from '../ui/layout/ToolButton.tsx'
import { GezinMelding } from './GezinMelding.tsx'
import { LaatsteHandeling } from './LaatsteHandeling.tsx'
import { teksten } from './teksten.ts'
import { useArrival } from './useArrival.ts'
import { useHashPath } from './useHashPath.ts'
import type { TeamLock } from './useTeamLock.ts'

const GezinWerkblad = lazy(() =>
  import('../features/dossier/index.ts').then((m) => ({ default: m.GezinWerkblad })),
)

const werkblad = (p: { dossierId: string; overlegId: string }): ReactNode => (
  <GezinWerkblad key={p.dossierId} dossierId={p.dossierId} overlegId={p.overlegId} />
)

interface Props {
  readonly register: Register
  readonly hier: GezinInDeKamer
  readonly lock: TeamLock['lock']
}

/**
 * The frame while a family is in the room: the same page at every address, without a menu, a search or help. What can be
 * taken back here is about this child only.
 */
export function GezinFrame({ register, hier, lock }: Props) {
  const path = useHashPath()
  useArrival(`${path} ${hier.gezin.staat}`, true)
  return (
    <AppFrame
      brand={teksten.merk}
      brandHref={`#${path}`}
      nav={[]}
      tone={register.oefen ? 'practice' : 'own'}
      tools={<ToolButton icon={IconLock} label={teksten.nav.vergrendel} onClick={() => lock()} />}
      banner={<GezinMelding register={register} dossier={hier.gezin.dossier} />}
      dock={
        hier.gezin.staat === 'erbij' ? (
          <LaatsteHandeling register={register} alleenOver={hier.gezin.dossier} />
        ) : undefined
      }
    >
      <GezinPage hier={hier} werkblad={werkblad} />
    </AppFrame>
  )
}
