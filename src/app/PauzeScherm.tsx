import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import type { Pauze } from '../data/pauze.ts'
import type { Register } from '../data/Register.ts'
import { Alert } from '../ui/Alert.tsx'
import { Button } from '../ui/Button.tsx'
import { IconLock } from '../ui/icons.ts'
import { Cover } from '../ui/layout/Cover.tsx'
import { Stack } from '../ui/layout/Stack.tsx'
import { PinPad } from '../ui/PinPad.tsx'
import { createDeadline } from '../vault/deadline.ts'
import { longestPauze, type Pin, pinLength } from '../vault/pin.ts'
import { leave, type WhyLeft } from './leave.ts'
import { teksten } from './teksten.ts'
import { usePutAside } from './usePutAside.ts'

interface Props {
  readonly pauze: Pauze
  readonly pin: Pin
  /** When the pauze was to begin, in ms since 1970: time in which no timer ran counts too. */
  readonly due: number
  /** Called once this page is drawn. */
  readonly onShown: () => void
  readonly onVerder: (register: Register) => void
}

const { pauze: zin } = teksten
const clock = new Intl.DateTimeFormat('nl', { hour: '2-digit', minute: '2-digit' })

/** Nothing of the team is on this page; six digits bring it back, five wrong ones or twenty minutes lock it. */
export function PauzeScherm({ pauze, pin, due, onShown, onVerder }: Props) {
  const [fout, setFout] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const until = due + longestPauze
  const [deadline] = useState(() => createDeadline(until, () => Date.now()))

  const lock = useCallback(
    (why?: WhyLeft) => {
      pin.forget()
      pauze.end()
      leave(why)
    },
    [pauze, pin],
  )

  /** The keys go at once; the document stays until it is on disk that the team was locked. */
  const lockAll = () => {
    const told = pauze.lockOthers()
    forget()
    setBusy(true)
    void told.then(() => leave())
  }

  const forget = () => {
    pin.forget()
    pauze.end()
  }
  usePutAside({ aside: forget, back: () => lock() })

  const shown = useEffectEvent(onShown)
  useEffect(() => shown(), [])
  useEffect(() => pauze.onLocked(() => lock('elders')), [pauze, lock])
  useEffect(() => {
    const look = () => {
      if (deadline.isPast()) lock('pauze')
    }
    const timer = setInterval(look, 1000)
    document.addEventListener('visibilitychange', look)
    addEventListener('pageshow', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      removeEventListener('pageshow', look)
    }
  }, [deadline, lock])

  const tryPin = async (digits: string) => {
    if (deadline.isPast()) return lock('pauze')
    if (!pin.attempt(digits)) return pin.left() === 0 ? lock('pincode') : setFout(zin.fout(pin.left()))
    setFout(null)
    setBusy(true)
    const opened = await pauze.resume()
    if (opened.ok) onVerder(opened.value)
    else lock()
  }

  return (
    <Cover label={zin.titel}>
      <Stack gap="lg">
        <h1>{zin.titel}</h1>
        <p>{zin.uitleg(clock.format(until).replace(':', '.'))}</p>
        <PinPad label={zin.pincode} length={pinLength} busy={busy} onDone={(digits) => void tryPin(digits)} />
        <div role="alert">{fout === null ? null : <Alert tone="warning">{fout}</Alert>}</div>
        <Button variant="secondary" block icon={IconLock} onClick={lockAll}>
          {teksten.nav.vergrendel}
        </Button>
      </Stack>
    </Cover>
  )
}
