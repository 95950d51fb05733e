import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { mayPass } from '../data/queue.ts'
import type { Register } from '../data/Register.ts'
import { UndoBar } from '../ui/UndoBar.tsx'
import { teksten } from './teksten.ts'

interface Props {
  readonly register: Register
  /** What stands there when nothing is out of sight. */
  readonly children: ReactNode
}

const findWarning = (): Element | null => document.querySelector('.ui-frame__banner [role="alert"]')

/** Under the bar at the top a warning is not in sight. */
const underHeader = '-64px 0px 0px 0px'

/** A warning at the top of the page that is scrolled away is told at the bottom, in room that is there: nothing moves. */
export function Ongezien({ register, children }: Props) {
  const tekst = useWarning(register)
  const [uitZicht, setUitZicht] = useState(false)
  const [gesloten, setGesloten] = useState('')
  if (tekst === '' && gesloten !== '') setGesloten('')
  useEffect(() => {
    const warning = tekst === '' ? null : findWarning()
    if (warning === null) return undefined
    const observer = new IntersectionObserver((seen) => setUitZicht(seen.at(-1)?.isIntersecting === false), {
      rootMargin: underHeader,
    })
    observer.observe(warning)
    return () => observer.disconnect()
  }, [tekst])
  if (tekst === '' || !uitZicht || gesloten === tekst) return children
  return (
    <UndoBar
      text={tekst}
      actionLabel={teksten.ongezien.toon}
      onAction={() => findWarning()?.scrollIntoView({ block: 'center' })}
      onClose={() => setGesloten(tekst)}
    />
  )
}

/** In short what is wrong; empty when nothing is. */
function useWarning(register: Register): string {
  const { ongezien } = teksten
  const behind = useSyncExternalStore(register.subscribe, register.clockBehind)
  const unsaved = useSyncExternalStore(register.subscribe, register.unsaved)
  if (behind !== null) return ongezien.klok
  if (unsaved.length === 0) return ''
  return unsaved.some(({ storing }) => mayPass(storing)) ? ongezien.wacht : ongezien.gaatNietMeer
}
