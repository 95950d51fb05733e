import { useSyncExternalStore } from 'react'
import type { Register } from '../data/Register.ts'
import { Alert } from '../ui/Alert.tsx'
import { Button } from '../ui/Button.tsx'
import { Progress } from '../ui/Progress.tsx'
import { NieuweVersie } from './NieuweVersie.tsx'
import { teksten } from './teksten.ts'

/** What the team must know at any screen: what is not on disk yet, what is not readable, the clock, a new version. */
export function Meldingen({ register }: { readonly register: Register }) {
  return (
    <>
      <NietBewaard register={register} />
      <Schade register={register} />
      <Herbouw register={register} />
      <NieuweVersie />
    </>
  )
}

function NietBewaard({ register }: { readonly register: Register }) {
  const unsaved = useSyncExternalStore(register.subscribe, register.unsaved)
  if (unsaved.length === 0) return null
  const reden = unsaved[0]?.storing.reden
  if (reden === 'klok') {
    const accept = () => {
      register.acceptClock()
      void register.retryUnsaved()
    }
    return (
      <Alert
        tone="warning"
        role="alert"
        title={teksten.klok.titel}
        actions={
          <Button variant="secondary" onClick={accept}>
            {teksten.klok.gaDoor}
          </Button>
        }
      >
        {teksten.klok.uitleg}
      </Alert>
    )
  }
  return (
    <Alert
      tone="danger"
      role="alert"
      title={teksten.nietBewaard.titel(unsaved.length)}
      actions={
        <Button variant="secondary" onClick={() => void register.retryUnsaved()}>
          {teksten.nietBewaard.opnieuw}
        </Button>
      }
    >
      {teksten.nietBewaard.uitleg}
      {reden === 'schijf-vol' ? ` ${teksten.nietBewaard.schijfVol}` : null}
    </Alert>
  )
}

function Schade({ register }: { readonly register: Register }) {
  const damage = useSyncExternalStore(register.subscribe, register.damage)
  const quarantined = useSyncExternalStore(register.subscribe, register.quarantined)
  const total = damage.reduce((sum, row) => sum + row.aantal, 0)
  return (
    <>
      {total > 0 && (
        <Alert tone="warning" title={teksten.schade.titel(total)}>
          {teksten.schade.uitleg}
        </Alert>
      )}
      {quarantined > 0 && <Alert tone="warning">{teksten.quarantaine(quarantined)}</Alert>}
    </>
  )
}

function Herbouw({ register }: { readonly register: Register }) {
  const rebuilding = useSyncExternalStore(register.subscribe, register.rebuilding)
  if (rebuilding === null) return null
  return <Progress label={teksten.herbouw} value={rebuilding.gedaan} max={rebuilding.totaal} />
}
