import { Alert } from '../ui/Alert.tsx'
import { teksten } from './teksten.ts'
import type { LockState } from './useTeamLock.ts'

/** What stands on the cover: a moment's patience, or that this window must stay because the disk refused. */
export function LockedOut({ state }: { readonly state: LockState }) {
  if (state.state !== 'vast') return <p role="status">{teksten.opSlot.titel}</p>
  return (
    <Alert tone="danger" role="alert" title={teksten.sluitenLuktNiet.titel}>
      {teksten.sluitenLuktNiet.uitleg}
    </Alert>
  )
}
