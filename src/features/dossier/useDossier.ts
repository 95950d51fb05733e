import { useCallback, useMemo, useState } from 'react'
import type { Register } from '../../data/Register.ts'
import { useTeam } from '../../data/useNouns.ts'
import { useRegister, useStand } from '../../data/useStand.tsx'
import { bespreking, type Bespreking } from '../../domain/dossier/bespreking.ts'
import type { Dossier } from '../../domain/dossier/Dossier.ts'
import type { ActContext, Handeling } from '../../domain/handeling/handeling.ts'
import type { Gezien } from '../../domain/handeling/records.ts'
import { readOverleg } from '../../domain/overleg/readOverleg.ts'
import { isPartij, type Partij } from '../../domain/partij/partij.ts'
import { isZonderRegie, type Regisseur } from '../../domain/regie/regie.ts'
import type { Team } from '../../domain/team/Team.ts'
import { today } from '../../lib/datum.ts'
import type { Result } from '../../lib/result.ts'
import type { SubmitOutcome } from '../../ui/form/useZodForm.ts'
import { type WerkWeigering, weigeringTekst } from './parts/weigeringTekst.ts'

const wieTypt = (register: Register) => register.wieTypt()

/** The partij of who types now (chosen, not proven); null when nobody was chosen. */
export function useEigenPartij(): Partij | null {
  const door = useStand(wieTypt)
  const partij = door?.reveal().partij
  return isPartij(partij) ? partij : null
}

/** The parts of the conversation, in its order; the first one that is open gets the primary button. */
export type Stap = 'vraag' | 'regie' | 'doel' | 'instemming' | 'acties' | 'volgende'

/** What every part of the worksheet is given. */
export interface Werk {
  readonly dossier: Dossier
  readonly team: Team
  readonly overlegId: string | null
  /** What was said in this overleg; null outside one. */
  readonly marks: Bespreking | null
  readonly nu: Stap | null
  /** The context of every act of this worksheet: today, what was seen, and the overleg. */
  readonly context: (gezien?: Gezien) => ActContext
}

function firstOpen(dossier: Dossier): Stap | null {
  if (dossier.ondersteuningsvraag === '') return 'vraag'
  if (isZonderRegie(dossier.regie)) return 'regie'
  if (dossier.doel?.datum == null) return 'doel'
  if (dossier.doel.instemming === null) return 'instemming'
  if (dossier.acties.every((actie) => actie.afloop !== null)) return 'acties'
  return dossier.volgende === null ? 'volgende' : null
}

export function useWerk(dossier: Dossier, overlegId: string | null): Werk {
  const team = useTeam()
  return useMemo(
    () => ({
      dossier,
      team,
      overlegId,
      marks: overlegId === null ? null : bespreking(dossier, overlegId),
      nu: firstOpen(dossier),
      context: (gezien) => ({
        vandaag: today(),
        ...(gezien === undefined ? {} : { gezien }),
        ...(overlegId === null ? {} : { overleg: overlegId }),
      }),
    }),
    [dossier, team, overlegId],
  )
}

/** Who sits at the table of this overleg; null outside one, or while the seats are not known. */
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
    return stoelen.length === 0 ? null : stoelen.map(({ partij, naam }) => ({ partij, persoon: naam }))
  }, [overlegId, records])
}

export type Act = (act: Result<Handeling, WerkWeigering>) => Promise<SubmitOutcome>

/** Runs an act: refused or failed gives the sentence to show; an act that changes nothing is fine. */
export function useAct(): Act {
  const register = useRegister()
  return useCallback(
    async (act) => {
      if (!act.ok) {
        return act.error.reden === 'niets-gewijzigd'
          ? { ok: true }
          : { ok: false, message: weigeringTekst(act.error) }
      }
      const kept = await register.record(act.value)
      return kept.ok ? { ok: true, op: kept.value.op } : { ok: false, message: weigeringTekst(kept.error) }
    },
    [register],
  )
}

export interface ActButton {
  readonly run: (act: Result<Handeling, WerkWeigering>) => void
  /** Why the last press did not go through. */
  readonly message: string | null
}

/** For buttons: runs an act and keeps the sentence of the last one that did not go through. */
export function useActButton(): ActButton {
  const act = useAct()
  const [message, setMessage] = useState<string | null>(null)
  const run = useCallback(
    (result: Result<Handeling, WerkWeigering>): void => {
      void act(result).then((outcome) => setMessage(outcome.ok ? null : outcome.message))
    },
    [act],
  )
  return { run, message }
}
