import { useMemo } from 'react'
import { useKinderen, useTeam } from '../../data/useNouns.ts'
import { type Keep, type RecordButton, useRecord, useRecordButton } from '../../data/useRecord.ts'
import { useDossiers, useRegister } from '../../data/useStand.tsx'
import type { Storing } from '../../data/Register.ts'
import type { ActieWeigering } from '../../domain/actie/handelingen.ts'
import type { Dossier } from '../../domain/dossier/Dossier.ts'
import { readDossier } from '../../domain/dossier/readDossier.ts'
import type { DossierSamenvatting } from '../../domain/dossier/samenvatting.ts'
import type { NotitieWeigering } from '../../domain/notitie/handelingen.ts'
import { isAanwezig } from '../../domain/overleg/aanwezig.ts'
import type { Overleg } from '../../domain/overleg/Overleg.ts'
import type { OverlegWeigering } from '../../domain/overleg/weigering.ts'
import type { Persoon } from '../../domain/snelregel/Snelregel.ts'
import type { Omgeving } from '../../domain/snelregel/parseSnelregel.ts'
import { today } from '../../lib/datum.ts'
import { err, type Result } from '../../lib/result.ts'
import { weigeringTekst } from './teksten.ts'

export type PlaatsWeigering = OverlegWeigering | ActieWeigering | NotitieWeigering

export const useAct = (): Keep<PlaatsWeigering> => useRecord<PlaatsWeigering>(weigeringTekst)

export const useActButton = (): RecordButton<PlaatsWeigering> =>
  useRecordButton<PlaatsWeigering>(weigeringTekst)

/** Who sits at the table now; then the others of the team. */
export function useMensen(overleg: Overleg): {
  readonly hier: readonly Persoon[]
  readonly allen: readonly Persoon[]
} {
  const { leden } = useTeam()
  return useMemo(() => {
    const hier = overleg.stoelen.filter(isAanwezig).map(({ partij, naam }) => ({ partij, naam }))
    const known = new Set(hier.map(({ partij, naam }) => `${partij} ${naam.reveal()}`))
    const rest = leden
      .filter(({ partij, naam }) => !known.has(`${partij} ${naam.reveal()}`))
      .map(({ partij, naam }) => ({ partij, naam }))
    return { hier, allen: [...hier, ...rest] }
  }, [overleg.stoelen, leden])
}

/** Each number that a child has, or once had; of a child that is put aside it leads to the one that stayed. */
export function numbersOf(dossiers: readonly DossierSamenvatting[]): ReadonlyMap<number, readonly string[]> {
  const byNumber = new Map<number, string[]>()
  for (const { id, zelfdeAls, rugnummer, oudeRugnummers } of dossiers) {
    for (const nummer of [rugnummer, ...oudeRugnummers]) {
      if (nummer === null) continue
      const ids = byNumber.get(nummer) ?? []
      const kept = zelfdeAls ?? id
      if (!ids.includes(kept)) byNumber.set(nummer, [...ids, kept])
    }
  }
  return byNumber
}

/** Those numbers without the ones that are no more of their child: a line with an old number waits until one is chosen. */
export function presentNumbersOf(
  dossiers: readonly DossierSamenvatting[],
): ReadonlyMap<number, readonly string[]> {
  const present = new Map(dossiers.map(({ id, rugnummer }) => [id, rugnummer]))
  return new Map(
    [...numbersOf(dossiers)].filter(([nummer, ids]) => ids.some((id) => present.get(id) === nummer)),
  )
}

/** What a line typed now can name; a page may stay open past midnight. `isOud`: a number that was taken back. */
export function useOmgeving(overleg: Overleg): {
  readonly omgeving: Omgeving
  readonly isOud: (deel: string) => boolean
} {
  const { allen } = useMensen(overleg)
  const dossiers = useDossiers()
  const [alle, kinderen] = useMemo(() => [numbersOf(dossiers), presentNumbersOf(dossiers)], [dossiers])
  return {
    omgeving: { vandaag: today(), mensen: allen, kinderen },
    isOud: (deel) => {
      const nummer = deel.startsWith('#') ? Number(deel.slice(1)) : Number.NaN
      return alle.has(nummer) && !kinderen.has(nummer)
    },
  }
}

export type Kindhier = NonNullable<Omgeving['hier']>

/** Finds a child with its number; null without one, and for a worksheet that is put aside. */
export function useKindHier(): (dossierId: string | undefined) => Kindhier | null {
  const kinderen = useKinderen()
  return (dossierId) => {
    const kind = kinderen.get(dossierId ?? '')
    if (kind === undefined || kind.rugnummer === null || kind.zelfdeAls !== null) return null
    return { dossier: kind.id, rugnummer: kind.rugnummer }
  }
}

export type NummerWeigering = { readonly reden: 'nummer-onbekend' | 'nummer-dubbel' } | Storing

/** Finds the worksheet of a rugnummer, as it stands then. */
export function useKindVan(): (nummer: number) => Promise<Result<Dossier, NummerWeigering>> {
  const register = useRegister()
  return async (nummer) => {
    const [id, ...others] = numbersOf(register.dossiers()).get(nummer) ?? []
    if (id === undefined) return err({ reden: 'nummer-onbekend' })
    if (others.length > 0) return err({ reden: 'nummer-dubbel' })
    const loaded = await register.load(`dossier-${id}`)
    return loaded.ok ? { ok: true, value: readDossier(id, loaded.value) } : loaded
  }
}
