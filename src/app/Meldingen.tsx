import { useState, useSyncExternalStore } from 'react'
import { mayPass } from '../data/queue.ts'
import type { Register, Storing, Unsaved } from '../data/Register.ts'
import { storingTekst } from '../data/storingTekst.ts'
import { describeHandeling } from '../domain/geschiedenis/describeHandeling.ts'
import { Alert } from '../ui/Alert.tsx'
import { Button } from '../ui/Button.tsx'
import { Progress } from '../ui/Progress.tsx'
import { NieuweVersie } from './NieuweVersie.tsx'
import { PostMelding } from './PostMelding.tsx'
import { teksten } from './teksten.ts'

/** What the team must know at any screen: what is not on disk yet, what is not readable, the clock, a new version. */
export function Meldingen({ register }: { readonly register: Register }) {
  return (
    <>
      {register.readOnly ? (
        <Alert tone="warning" title={teksten.alleenLezen.titel}>
          {teksten.alleenLezen.uitleg}
        </Alert>
      ) : null}
      <Klok register={register} />
      <NietBewaard register={register} />
      <PostMelding register={register} />
      <Schade register={register} />
      <Herbouw register={register} />
      <NieuweVersie />
    </>
  )
}

function Klok({ register }: { readonly register: Register }) {
  const behind = useSyncExternalStore(register.subscribe, register.clockBehind)
  if (behind === null) return null
  return (
    <Alert
      tone="warning"
      role="alert"
      title={teksten.klok.titel}
      actions={
        <Button variant="secondary" onClick={() => register.acceptClock()}>
          {teksten.klok.gaDoor}
        </Button>
      }
    >
      {teksten.klok.uitleg(behind)}
    </Alert>
  )
}

function NietBewaard({ register }: { readonly register: Register }) {
  const unsaved = useSyncExternalStore(register.subscribe, register.unsaved)
  const waiting = unsaved.filter(({ storing }) => mayPass(storing))
  const refused = unsaved.filter(({ storing }) => !mayPass(storing))
  return (
    <>
      {waiting.length > 0 && (
        <Alert
          tone="danger"
          role="alert"
          title={teksten.nietBewaard.titel(waiting.length)}
          actions={
            <Button variant="secondary" onClick={() => void register.retryUnsaved()}>
              {teksten.nietBewaard.opnieuw}
            </Button>
          }
        >
          {waiting.some(({ storing }) => storing.reden === 'schijf-vol')
            ? teksten.nietBewaard.schijfVol
            : teksten.nietBewaard.uitleg}
        </Alert>
      )}
      {refused.length > 0 && <GaatNietMeer register={register} refused={refused} />}
    </>
  )
}

interface GaatNietMeerProps {
  readonly register: Register
  readonly refused: readonly Unsaved[]
}

/** Acts that will never go through; only a person throws them away. */
function GaatNietMeer({ register, refused }: GaatNietMeerProps) {
  const drop = async () => {
    for (const { handeling } of refused) await register.dropUnsaved(handeling.id)
  }
  return (
    <Alert
      tone="danger"
      role="alert"
      title={teksten.gaatNietMeer.titel(refused.length)}
      actions={
        <Button variant="secondary" onClick={() => void drop()}>
          {teksten.gaatNietMeer.gooiWeg}
        </Button>
      }
    >
      {refused.map(({ handeling, storing }) => (
        <p key={handeling.id}>
          {describeHandeling(handeling.soort)}. {storingTekst(storing)}
        </p>
      ))}
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
          {teksten.schade.uitleg(total)}
        </Alert>
      )}
      {quarantined > 0 && <Vooruit register={register} aantal={quarantined} />}
    </>
  )
}

/** What came from a clock that runs far ahead: kept apart until its time comes, or until a person takes it over. */
function Vooruit({ register, aantal }: { readonly register: Register; readonly aantal: number }) {
  const [storing, setStoring] = useState<Storing | null>(null)
  const take = async (): Promise<void> => {
    const done = await register.restampQuarantined()
    setStoring(done.ok ? null : done.error)
  }
  return (
    <Alert
      tone="warning"
      title={teksten.quarantaine.titel(aantal)}
      actions={
        <Button variant="secondary" onClick={() => void take()}>
          {teksten.quarantaine.neemOver}
        </Button>
      }
    >
      {teksten.quarantaine.uitleg}
      {storing === null ? null : ` ${storingTekst(storing, 'zelf')}`}
    </Alert>
  )
}

function Herbouw({ register }: { readonly register: Register }) {
  const rebuilding = useSyncExternalStore(register.subscribe, register.rebuilding)
  if (rebuilding === null) return null
  return <Progress label={teksten.herbouw} value={rebuilding.gedaan} max={rebuilding.totaal} />
}
