import { useState, useSyncExternalStore } from 'react'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { IconMaximize, IconMinimize } from '../../../ui/icons.ts'
import { teksten } from '../teksten.ts'
import { zender } from './zender.ts'

/** Opens the big screen in a window of its own, and closes it. */
export function GrootschermKnop() {
  const open = useSyncExternalStore(zender.subscribe, zender.isOpen)
  const [blocked, setBlocked] = useState(false)
  return (
    <>
      <Button
        variant="secondary"
        icon={open ? IconMinimize : IconMaximize}
        onClick={() => (open ? zender.sluit() : setBlocked(!zender.open()))}
      >
        {open ? teksten.sluit : teksten.knop}
      </Button>
      {blocked ? (
        <Alert tone="warning" role="alert">
          {teksten.geblokkeerd}
        </Alert>
      ) : null}
    </>
  )
}
