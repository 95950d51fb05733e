import { useCallback, useMemo, useRef } from 'react'
import type { Register } from '../../data/Register.ts'
import { useOverlegDag, useTeam } from '../../data/useNouns.ts'
import { type Keep, useRecord, useRecordButton } from '../../data/useRecord.ts'
import { useDossiers, useRegister, useStand } from '../../data/useStand.tsx'
import { beantwoord, bespreking, type Bespreking, type VrijDeel } from '../../domain/dossier/bespreking.ts'
import type { Dossier } from '../../domain/dossier/Dossier.ts'
import { firstOpenStap, type Stap } from '../../domain/dossier/firstOpenStap.ts'
import { readDossier } from '../../domain/dossier/readDossier.ts'
import type { ActContext } from '../../domain/handeling/handeling.ts'
import type { Gezien } from '../../domain/handeling/records.ts'
import { aanTafel } from '../../domain/overleg/aanwezig.ts'
import { readOverleg } from '../../domain/overleg/readOverleg.ts'
import { isPartij, type Partij } from '../../domain/partij/partij.ts'
import { type Regisseur, sameRegisseur } from '../../domain/regie/regie.ts'
import type { Team } from '../../domain/team/Team.ts'
import { today } from '../../lib/datum.ts'
import { useZonderNamen } from './useZonderNamen.ts'
import { type WerkWeigering, weigeringTekst } from './parts/weigeringTekst.ts'

const wieTypt = (register: Register) => register.wieTypt()

/** The partij of who types now (chosen, not proven); null when nobody was chosen. */
export function useEigenPartij(): Partij | null {
  const door = useStand(wieTypt)
  const partij = door?.reveal().partij
  return isPartij(partij) ? partij : null
}

/** The present number of a worksheet of this team. */
export function useNummerVan(): (dossier: string) => number | null {
  const kinderen = useDossiers()
  return useCallback((dossier) => kinderen.find(({ id }) => id === dossier)?.rugnummer ?? null, [kinderen])
}

/** What every part of the worksheet is given. */
export interface Werk {
  readonly dossier: Dossier
  readonly team: Team
  readonly overlegId: string | null
  /** What was said in this overleg; null outside one. */
  readonly marks: Bespreking | null
  /** What else was answered in this overleg; null outside one. */
  readonly vrij: Readonly<Record<VrijDeel, boolean>> | null
  /** The part that is open now: it has the one filled button. */
  readonly nu: Stap | null
  /** The context of every act of this worksheet: today, what was seen, and the overleg. */
  readonly context: (gezien?: Gezien) => ActContext
  /** Free text to be read: with Alleen nummers the names on the list are numbers in it. */
  readonly toon: (tekst: string) => string
}

export function useWerk(dossier: Dossier, overlegId: string | null): Werk {
  const team = useTeam()
  const dag = useOverlegDag(overlegId)
  const toon = useZonderNamen(dossier, team)
  return useMemo(
    () => ({
      dossier,
      team,
      overlegId,
      marks: overlegId === null ? null : bespreking(dossier, overlegId, dag),
      vrij: overlegId === null ? null : beantwoord(dossier, overlegId, dag),
      nu: firstOpenStap(dossier, today()),
      context: (gezien) => ({
        vandaag: today(),
        ...(gezien === undefined ? {} : { gezien }),
        ...(overlegId === null ? {} : { overleg: overlegId }),
      }),
      toon,
    }),
    [dossier, team, overlegId, dag, toon],
  )
}

/** Who may sit at the table of this overleg now; null outside one, or while the seats are not known. */
export function useAanwezigen(overlegId: string | null): readonly Regisseur[] | null {
  const records = useStand(
    useCallback(
      (register: Register) => (overlegId === null ? undefined : register.records(`overleg-${overlegId}`)),
      [overlegId],
    ),
  )
  return useMemo(() => {
    if (overlegId === null || records === undefined) return null
    const { stoelen } = readOverleg(overlegId, records)
    if (stoelen.length === 0) return null
    return aanTafel(stoelen).map(({ partij, naam }) => ({ partij, persoon: naam }))
  }, [overlegId, records])
}

/** A parent in the team speaks for all parents and sees numbers only: not one of those around this child. */
export const isVertegenwoordiger = (team: Team, wie: Regisseur): boolean =>
  wie.partij === 'ouder' &&
  team.leden.some(({ partij, naam }) => sameRegisseur({ partij, persoon: naam }, wie))

export type Act = Keep<WerkWeigering>

/** For forms: does an act and keeps it; refused or failed gives the sentence to show. */
export const useAct = (): Act => useRecord<WerkWeigering>(weigeringTekst)

export interface ActButton {
  readonly run: (act: Parameters<Act>[0]) => void
  /** Why the last press did not go through. */
  readonly message: string | null
}

/** For buttons: every press is an act of its own. */
export function useActButton(): ActButton {
  const { run, message } = useRecordButton<WerkWeigering>(weigeringTekst)
  return useMemo(() => ({ run: (act) => void run(act), message }), [run, message])
}

export interface TurnButton {
  /** Makes the act when its turn comes, of what stands then; null: there is nothing to do. */
  readonly run: (make: (dossier: Dossier) => Parameters<Act>[0] | null) => void
  readonly message: string | null
}

/** For taps that follow each other fast on one thing, so that none takes back what the one before it kept. */
export function useTurnButton(dossierId: string): TurnButton {
  const register = useRegister()
  const { run, message } = useRecordButton<WerkWeigering>(weigeringTekst)
  const turn = useRef<Promise<void>>(Promise.resolve())
  const runInTurn = useCallback<TurnButton['run']>(
    (make) => {
      const work = async (): Promise<void> => {
        const records = register.records(`dossier-${dossierId}`)
        const act = records === undefined ? null : make(readDossier(dossierId, records))
        if (act !== null) await run(act)
      }
      turn.current = turn.current.then(work, work)
    },
    [register, dossierId, run],
  )
  return useMemo(() => ({ run: runInTurn, message }), [runInTurn, message])
}
