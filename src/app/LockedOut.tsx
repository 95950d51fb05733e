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
      return state.sluit ? <p role="status">{teksten.opSlot.titel}</p> : <Vervangen register={register} />
    case 'pauzeert':
      return <p role="status">{teksten.pauze.begint}</p>
    default:
      return <p role="status">{teksten.opSlot.titel}</p>
  }
}

/** The new version may not take the leftovers from this window: they go to a file first. */
function Vervangen({ register }: { readonly register: Register }) {
  const { vervangen, sluitenLuktNiet } = teksten
  const { told, saved, save } = useLeftoversFile(register)
  const left = register.leftovers().length > 0
  const over = left && !saved
  return (
    <Alert
      tone={over ? 'danger' : 'info'}
      role="alert"
      title={vervangen.titel}
      actions={
        <>
          {left && (
            <Button variant={saved ? 'secondary' : 'primary'} onClick={() => void save()}>
              {sluitenLuktNiet.bestand}
            </Button>
          )}
          <Button variant={left ? 'secondary' : 'primary'} onClick={() => leave()}>
            {vervangen.laad}
          </Button>
        </>
      }
    >
      {saved ? vervangen.inBestand : over ? vervangen.nogOver : vervangen.uitleg}{' '}
      <strong role="status">{told}</strong>
    </Alert>
  )
}

/** Whether the file came, only a person sees: it can be saved again. */
function useLeftoversFile(register: Register) {
  const { sluitenLuktNiet } = teksten
  const [told, setTold] = useState('')
  const [saved, setSaved] = useState(false)
  const save = async () => {
    const name = `kanteltafel-nog-niet-bewaard-${today()}.json`
    const done = await saveFile(name, 'application/json', packLeftovers(register.leftovers()))
    setSaved((before) => before || done.ok)
    setTold(done.ok ? '' : sluitenLuktNiet.geenBestand)
  }
  return { told, setTold, saved, save }
}

/** The keys are gone, what is left over is sealed: it goes to the disk when there is room, or to a file. */
function Vast({ register }: { readonly register: Register }) {
  const { sluitenLuktNiet } = teksten
  const { told, setTold, saved, save } = useLeftoversFile(register)
  const retry = async () => {
    if (await register.retryLeftovers()) leave()
    else setTold(sluitenLuktNiet.nogVol)
  }
  return (
    <Alert
      tone={saved ? 'info' : 'danger'}
      role="alert"
      title={saved ? sluitenLuktNiet.inBestandTitel : sluitenLuktNiet.titel}
      actions={
        <>
          <Button variant={saved ? 'secondary' : 'primary'} onClick={() => void retry()}>
            {sluitenLuktNiet.opnieuw}
          </Button>
          <Button variant="secondary" onClick={() => void save()}>
            {sluitenLuktNiet.bestand}
          </Button>
        </>
      }
    >
      {saved ? sluitenLuktNiet.inBestand : sluitenLuktNiet.uitleg} <strong role="status">{told}</strong>
    </Alert>
  )
}
