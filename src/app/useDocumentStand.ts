import { useMemo, useState } from 'react'
import type { Pauze } from '../data/pauze.ts'
import type { Register } from '../data/Register.ts'
import { createPin } from '../vault/pin.ts'
import type { PauzeToegang } from './PauzeContext.ts'

/** What stands open in this document; of a team on pauze only its keys. */
export type Stand =
  | { readonly soort: 'dicht' }
  | { readonly soort: 'open'; readonly register: Register }
  | { readonly soort: 'pauze'; readonly pauze: Pauze; readonly due: number }

export interface DocumentStand {
  readonly stand: Stand
  readonly open: (register: Register) => void
  /** Draws once more: React keeps what it drew last beside what it draws now, and so would hold a closed register. */
  readonly redraw: () => void
  readonly toegang: PauzeToegang
}

const standOf = (register: Register | null): Stand =>
  register === null ? { soort: 'dicht' } : { soort: 'open', register }

/** The pincode lives here, in the memory of this document, for as long as the document. */
export function useDocumentStand(first: () => Register | null = () => null): DocumentStand {
  const [stand, setStand] = useState(() => standOf(first()))
  const [pin] = useState(createPin)
  const toegang = useMemo<PauzeToegang>(
    () => ({ pin, begin: (pauze, due) => setStand({ soort: 'pauze', pauze, due }) }),
    [pin],
  )
  return {
    stand,
    open: (register) => setStand(standOf(register)),
    redraw: () => setStand((now) => ({ ...now })),
    toegang,
  }
}
