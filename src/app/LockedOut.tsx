import { Alert } from '../ui/Alert.tsx'
import { Button } from '../ui/Button.tsx'
import { leave } from './leave.ts'
import { teksten } from './teksten.ts'
import type { LockState } from './useTeamLock.ts'

/** What stands on the cover: a moment's patience, or why this window cannot go on by itself. */
export function LockedOut({ state }: { readonly state: LockState }) {
  switch (state.state) {
    case 'vast':
      return (
        <Alert tone="danger" role="alert" title={teksten.sluitenLuktNiet.titel}>
          {teksten.nietBewaard.titel(state.aantal)}. {teksten.sluitenLuktNiet.uitleg}
        </Alert>
      )
    case 'vervangen':
      return (
        <Alert
          tone="info"
          role="alert"
          title={teksten.vervangen.titel}
          actions={<Button onClick={() => leave()}>{teksten.vervangen.laad}</Button>}
        >
          {teksten.vervangen.uitleg}
        </Alert>
      )
    default:
      return <p role="status">{teksten.opSlot.titel}</p>
  }
}
