import { useMemo } from 'react'
import { type NounStand, useDossier, useKinderen, useOverleg, useTeam } from '../../data/useNouns.ts'
import { useDossiers } from '../../data/useStand.tsx'
import {
  drawKamer,
  drawKind,
  type Grootbeeld,
  type Grootkamer,
  grootkamers,
  leegBeeld,
  makeZonder,
} from '../../domain/grootscherm/grootbeeld.ts'
import type { Dossier } from '../../domain/dossier/Dossier.ts'
import type { Overleg } from '../../domain/overleg/Overleg.ts'
import { today } from '../../lib/datum.ts'

/** Where the leading window is in an overleg. */
export interface GrootPlek {
  readonly overlegId: string
  readonly kamer: Grootkamer
}

const isKamer = (text: string | undefined): text is Grootkamer => grootkamers.some((kamer) => kamer === text)

/** The place in an overleg that an address names, and the child; null for every other address. */
export function readPlek(path: string): { readonly plek: GrootPlek; readonly dossier: string | null } | null {
  const [, first, overlegId, kamer, dossier] = path.split('/')
  const room = kamer === 'leesvoor' ? 'vraag3' : kamer
  if (first !== 'overleg' || overlegId === undefined || overlegId === '' || !isKamer(room)) return null
  return { plek: { overlegId, kamer: room }, dossier: room === 'vraag3' ? (dossier ?? null) : null }
}

function useZonder(overleg: NounStand<Overleg>, dossier: NounStand<Dossier> | null) {
  const dossiers = useDossiers()
  const { leden } = useTeam()
  return useMemo(
    () => makeZonder(dossiers, { leden, overleg: klaar(overleg), dossier: dossier && klaar(dossier) }),
    [dossiers, leden, overleg, dossier],
  )
}

const klaar = <T>(stand: NounStand<T>): T | null => (stand.staat === 'klaar' ? stand.waarde : null)

/** The picture of a room; blank unless the overleg runs. */
export function useKamerbeeld({ overlegId, kamer }: GrootPlek): Grootbeeld {
  const stand = useOverleg(overlegId)
  const kinderen = useKinderen()
  const zonder = useZonder(stand, null)
  return useMemo(
    () =>
      stand.staat === 'klaar' && stand.waarde.staat === 'bezig'
        ? drawKamer(stand.waarde, kamer, kinderen, zonder)
        : leegBeeld,
    [stand, kamer, kinderen, zonder],
  )
}

/** The picture of one child in an overleg that runs. */
export function useKindbeeld(overlegId: string, dossierId: string): Grootbeeld {
  const overleg = useOverleg(overlegId)
  const stand = useDossier(dossierId)
  const zonder = useZonder(overleg, stand)
  const runs = overleg.staat === 'klaar' && overleg.waarde.staat === 'bezig'
  return useMemo(
    () => (runs && stand.staat === 'klaar' ? drawKind(stand.waarde, zonder, today()) : leegBeeld),
    [runs, stand, zonder],
  )
}
