import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { mayPass } from '../data/queue.ts'
import type { Register } from '../data/Register.ts'
import { IconArrowUp } from '../ui/icons.ts'
import { OngezienContext } from './OngezienContext.ts'
import { teksten } from './teksten.ts'

interface Props {
  readonly register: Register
  /** The bar at the bottom, that tells it; it stays, so that it keeps what it has to tell of itself. */
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
  const bar = useMemo(
    () =>
      tekst === '' || !uitZicht || gesloten === tekst
        ? null
        : {
            text: tekst,
            actionLabel: teksten.ongezien.toon,
            actionIcon: IconArrowUp,
            onAction: () => findWarning()?.scrollIntoView({ block: 'center' }),
            onClose: () => setGesloten(tekst),
          },
    [tekst, uitZicht, gesloten],
  )
  return <OngezienContext value={bar}>{children}</OngezienContext>
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
