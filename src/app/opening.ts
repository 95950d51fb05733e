import type { Register } from '../data/Register.ts'
import { within } from '../data/within.ts'
import { currentPath, goTo } from '../lib/adres.ts'
import { returnToPlek } from './plek.ts'

/** How long a hanging disk may keep one from the team on the way back to where one was. */
export const plekMs = 1_000

/** What begins a team on this device; of an open team nothing stands there. */
const beginnings = new Set(['/nieuw', '/terugzetten'])

export const isBeginning = (path: string): boolean => beginnings.has(path)

export type Opened = (register: Register) => void

/** Opens the team at the address that was asked for. */
export const openHere =
  (onOpened: Opened): Opened =>
  (register) => {
    if (isBeginning(currentPath())) goTo('/')
    onOpened(register)
  }

/** Opens the team where one was at its last lock. */
export const openWhereOneWas =
  (onOpened: Opened): Opened =>
  (register) =>
    void within(plekMs, async () => await returnToPlek(register)).then(() => openHere(onOpened)(register))
