import { PauzeContext } from './PauzeContext.ts'
import { PauzeScherm } from './PauzeScherm.tsx'
import { TeamShell } from './TeamShell.tsx'
import type { DocumentStand } from './useDocumentStand.ts'

/** An open team, or the screen that asks the pincode to go on with it. */
export function TeamOfPauze({ stand, open, redraw, toegang }: DocumentStand) {
  switch (stand.soort) {
    case 'dicht':
      return null
    case 'pauze':
      return (
        <PauzeScherm pauze={stand.pauze} due={stand.due} pin={toegang.pin} onShown={redraw} onVerder={open} />
      )
    case 'open': {
      const { register } = stand
      return (
        <PauzeContext value={toegang}>
          <TeamShell key={`${register.teamId} ${register.device}`} register={register} onReplaced={open} />
        </PauzeContext>
      )
    }
  }
}
