import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { useTeam } from '../../data/useNouns.ts'
import { useDossiers, useOverleggen, useRegister } from '../../data/useStand.tsx'
import {
  filterDossiers,
  followZelfde,
  gemeentenIn,
  type LijstKeuze,
  normalise,
  sortDossiers,
  standingAlone,
  type Volgorde,
} from '../../domain/dossier/lijst.ts'
import type { DossierSamenvatting } from '../../domain/dossier/samenvatting.ts'
import { type Partij, partijen } from '../../domain/partij/partij.ts'
import { setAlleenNummers } from '../../domain/team/afspraken.ts'
import { kinderenMet } from '../../domain/vandaag/aandacht.ts'
import { today } from '../../lib/datum.ts'
import { weigeringTekst } from './parts/weigeringTekst.ts'
import { useWeergave, type Weergave } from './useWeergave.ts'

/** Under this many children a team finds a child without filters. */
const filtersVanaf = 15

const isChosen = ({ situatie, zonderRegie, regieBij, opgepakt, gemeente }: LijstKeuze): boolean =>
  situatie != null || zonderRegie === true || regieBij != null || opgepakt != null || gemeente != null

export interface Namenlijst extends Pick<Weergave, 'aandacht' | 'keuze' | 'zoek' | 'set' | 'toonAlle'> {
  /** All that stand on their own; a dossier put aside for another does not count. */
  readonly alle: readonly DossierSamenvatting[]
  readonly getoond: readonly DossierSamenvatting[]
  /** What was typed is not on the child itself but on these sheets, that were put aside for it. */
  readonly ookAls: ReadonlyMap<string, readonly DossierSamenvatting[]>
  readonly metFilters: boolean
  readonly volgorde: Volgorde
  readonly gemeenten: readonly string[]
  /** The partijen that have the regie of some child. */
  readonly regiePartijen: readonly Partij[]
}

/** The list as it stands, searched, filtered and sorted while one types; `adres` as for `useWeergave`. */
export function useNamenlijst(adres: string | undefined): Namenlijst {
  const dossiers = useDossiers()
  const overleggen = useOverleggen()
  const { alleenNummers } = useTeam()
  const { aandacht, keuze, zoek, volgorde: gekozen, set, toonAlle } = useWeergave(adres)
  const volgorde = gekozen ?? (alleenNummers ? 'rugnummer' : 'naam')
  const deferred = useDeferredValue(zoek)
  const vandaag = today()

  const alle = useMemo(() => standingAlone(dossiers), [dossiers])
  const metFilters = aandacht === null && (alle.length >= filtersVanaf || isChosen(keuze))
  const sorted = useMemo(() => sortDossiers(dossiers, volgorde), [dossiers, volgorde])
  const alleen = useMemo(
    () =>
      aandacht === null
        ? null
        : new Set(kinderenMet(aandacht, { dossiers, overleggen, vandaag }).map(({ id }) => id)),
    [aandacht, dossiers, overleggen, vandaag],
  )
  const getoond = useMemo(
    () => filterDossiers(sorted, { ...keuze, zoek: deferred, alleen }),
    [sorted, keuze, deferred, alleen],
  )
  const ookAls = useMemo(() => findAside(dossiers, deferred), [dossiers, deferred])
  const gemeenten = useMemo(() => (metFilters ? gemeentenIn(alle) : []), [metFilters, alle])
  const regiePartijen = useMemo(() => {
    const found = new Set(alle.map((s) => s.regiePartij))
    return partijen.filter((partij) => found.has(partij))
  }, [alle])

  return {
    alle,
    getoond,
    ookAls,
    metFilters,
    aandacht,
    keuze,
    zoek,
    volgorde,
    set,
    toonAlle,
    gemeenten,
    regiePartijen,
  }
}

/** The sheets put aside in which the words were found, by the child that is shown for them without having the words. */
function findAside(
  dossiers: readonly DossierSamenvatting[],
  zoek: string,
): ReadonlyMap<string, readonly DossierSamenvatting[]> {
  const found = new Map<string, readonly DossierSamenvatting[]>()
  const aside = zoek.trim() === '' ? [] : dossiers.filter(({ zelfdeAls }) => zelfdeAls !== null)
  if (aside.length === 0) return found
  const byId = new Map(dossiers.map((kind) => [kind.id, kind]))
  const idsOf = (kinderen: readonly DossierSamenvatting[]) => new Set(kinderen.map(({ id }) => id))
  for (const kind of filterDossiers(dossiers, { zoek, alleen: idsOf(aside) })) {
    const shown = followZelfde(kind, byId)
    found.set(shown.id, [...(found.get(shown.id) ?? []), kind])
  }
  for (const { id } of filterDossiers(dossiers, { zoek, alleen: new Set(found.keys()) })) found.delete(id)
  return found
}

/** The schools on the list, the most frequent first, each as it was first written. */
export function useScholen(): readonly string[] {
  const dossiers = useDossiers()
  return useMemo(() => {
    const found = new Map<string, { naam: string; aantal: number }>()
    for (const { school } of dossiers) {
      const key = normalise(school)
      if (key === '') continue
      const known = found.get(key)
      if (known === undefined) found.set(key, { naam: school, aantal: 1 })
      else known.aantal += 1
    }
    return [...found.values()].toSorted((a, b) => b.aantal - a.aantal).map(({ naam }) => naam)
  }, [dossiers])
}

export interface AlleenNummers {
  readonly aan: boolean
  readonly zet: (aan: boolean) => void
  /** Why the switch did not go over. */
  readonly message: string | null
}

/** The switch of the team that hides all names. */
export function useAlleenNummers(): AlleenNummers {
  const register = useRegister()
  const team = useTeam()
  const [message, setMessage] = useState<string | null>(null)
  const zet = useCallback(
    (aan: boolean): void => {
      const act = setAlleenNummers(team, aan, { vandaag: today() })
      if (!act.ok) {
        setMessage(act.error.reden === 'niets-veranderd' ? null : weigeringTekst(act.error))
        return
      }
      void register.record(act.value).then((kept) => {
        setMessage(kept.ok ? null : weigeringTekst(kept.error))
        return undefined
      })
    },
    [register, team],
  )
  return { aan: team.alleenNummers, zet, message }
}
