import { useState } from 'react'
import type { Register } from '../data/Register.ts'
import { packLeftovers } from '../data/leftovers.ts'
import { today } from '../lib/datum.ts'
import { saveFile } from '../lib/saveFile.ts'
import { Alert } from '../ui/Alert.tsx'
import { Button } from '../ui/Button.tsx'
import { leave } from './leave.ts'
import { teksten } from './teksten.ts'
import type { LockState } from './useTeamLock.ts'

interface Props {
  readonly state: LockState
  readonly register: Register
}

/** What stands on the cover: a moment's patience, or why this window cannot go on by itself. */
export function LockedOut({ state, register }: Props) {
  switch (state.state) {
    case 'vast':
      return <Vast register={register} />
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

/** The keys are gone, what is left over is sealed: it goes to the disk when there is room, or to a file. */
function Vast({ register }: { readonly register: Register }) {
  const { sluitenLuktNiet } = teksten
  const [told, setTold] = useState('')
  const retry = async () => {
    if (await register.retryLeftovers()) leave()
    else setTold(sluitenLuktNiet.nogVol)
  }
  const save = async () => {
    const name = `kanteltafel-nog-niet-bewaard-${today()}.json`
    const saved = await saveFile(name, 'application/json', packLeftovers(register.leftovers()))
    setTold(saved.ok ? sluitenLuktNiet.inBestand : sluitenLuktNiet.geenBestand)
  }
  return (
    <Alert
      tone="danger"
      role="alert"
      title={sluitenLuktNiet.titel}
      actions={
        <>
          <Button onClick={() => void retry()}>{sluitenLuktNiet.opnieuw}</Button>
          <Button variant="secondary" onClick={() => void save()}>
            {sluitenLuktNiet.bestand}
          </Button>
        </>
      }
    >
      {sluitenLuktNiet.uitleg} <span role="status">{told}</span>
    </Alert>
  )
}
