import { StillThere } from '../ui/StillThere.tsx'
import { teksten } from './teksten.ts'

interface Props {
  /** The moment of locking, in ms since 1970. */
  readonly deadline: number
  /** What happens then: the team locks, or it goes on pauze. */
  readonly einde: 'slot' | 'pauze'
  readonly onGaDoor: () => void
  readonly onVergrendel: () => void
}

export function NogBezigDialog({ deadline, einde, onGaDoor, onVergrendel }: Props) {
  const { titel, uitleg, nietBewaard, gaDoor, vergrendel } = teksten.nogBezig
  return (
    <StillThere
      deadline={deadline}
      title={titel}
      text={einde === 'slot' ? uitleg : teksten.pauze.waarschuwing}
      unsaved={nietBewaard}
      stay={gaDoor}
      end={vergrendel}
      onStay={onGaDoor}
      onEnd={onVergrendel}
    />
  )
}
