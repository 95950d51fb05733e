/**
 * The nouns as screens read them: the merged records of a stream, read by their domain and kept until the records
 * change. With `useStand.tsx` and `useRecord.ts` the only React in this storey.
 */
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Dossier } from '../domain/dossier/Dossier.ts'
import { readDossier } from '../domain/dossier/readDossier.ts'
import type { DossierSamenvatting } from '../domain/dossier/samenvatting.ts'
import { emptyRecords, type Records } from '../domain/handeling/records.ts'
import type { Overleg } from '../domain/overleg/Overleg.ts'
import { type LosseRegel, nogTePlaatsen } from '../domain/overleg/plaatsing.ts'
import { readOverleg } from '../domain/overleg/readOverleg.ts'
import { terugblikOp, vorigeOverleg } from '../domain/overleg/vervolg.ts'
import { readTeam } from '../domain/team/readTeam.ts'
import type { Team } from '../domain/team/Team.ts'
import { readWerkagenda, type Werkagenda } from '../domain/werkagenda/werkagenda.ts'
import { type Datum, today } from '../lib/datum.ts'
import { type ApparaatStand, readApparaat } from './apparaat.ts'
import type { Register, Storing } from './Register.ts'
import { useDossiers, useOverleggen, useRecords, useRegister, useStand } from './useStand.tsx'

export type NounStand<T> =
  | { readonly staat: 'laden' }
  | { readonly staat: 'storing'; readonly storing: Storing }
  | { readonly staat: 'bestaat-niet' }
  | { readonly staat: 'klaar'; readonly waarde: T }

const exists = (records: Records, tabel: string): boolean => records[tabel] !== undefined

/** One overleg as it stands now; follows every change, also those of another tab. Called off: as if it were not there. */
export function useOverleg(id: string): NounStand<Overleg> {
  const stand = useRecords(`overleg-${id}`)
  return useMemo(() => {
    if (stand.staat !== 'klaar') return stand
    if (!exists(stand.records, 'overleg')) return { staat: 'bestaat-niet' }
    const waarde = readOverleg(id, stand.records)
    return waarde.afgezegd ? { staat: 'bestaat-niet' } : { staat: 'klaar', waarde }
  }, [id, stand])
}

/** The day by which an overleg is judged: its own, also past midnight; today while it has none, or outside one. */
export function useOverlegDag(id: string | null): Datum {
  return useOverleggen().find((overleg) => overleg.id === id)?.datum ?? today()
}

/** One dossier as it stands now; follows every change, also those of another tab. */
export function useDossier(id: string): NounStand<Dossier> {
  const stand = useRecords(`dossier-${id}`)
  return useMemo(() => {
    if (stand.staat !== 'klaar') return stand
    if (!exists(stand.records, 'kind') && !exists(stand.records, 'rugnummer'))
      return { staat: 'bestaat-niet' }
    return { staat: 'klaar', waarde: readDossier(id, stand.records) }
  }, [id, stand])
}

/** The team; always loaded while a register is open. */
export function useTeam(): Team {
  const records = useStand((register) => register.records('team')) ?? emptyRecords
  return useMemo(() => readTeam(records), [records])
}

/** The werkagenda of the team; null until it is loaded. Follows every change. */
export function useWerkagenda(): Werkagenda | null {
  const stand = useRecords('werkagenda')
  const records = stand.staat === 'klaar' ? stand.records : null
  return useMemo(() => (records === null ? null : readWerkagenda(records)), [records])
}

/** The summaries by dossier id. */
export function useKinderen(): ReadonlyMap<string, DossierSamenvatting> {
  const dossiers = useDossiers()
  return useMemo(() => new Map(dossiers.map((dossier) => [dossier.id, dossier])), [dossiers])
}

export interface DossiersStand {
  /** In the order asked for; those that are not there or do not open are left out. */
  readonly dossiers: readonly Dossier[]
  /** Each of them was loaded, or could not be. */
  readonly klaar: boolean
}

/** These dossiers, loaded as needed; follows every change. */
export function useDossiersOf(ids: readonly string[]): DossiersStand {
  const register = useRegister()
  const [tried, setTried] = useState('')
  const key = ids.join(' ')
  useEffect(() => {
    let mounted = true
    const loads = key === '' ? [] : key.split(' ').map((id) => register.load(`dossier-${id}`))
    void Promise.all(loads).then(() => mounted && setTried(key))
    return () => {
      mounted = false
    }
  }, [register, key])
  const dossiers = useStand(useMemo(() => selectDossiers(key), [key]))
  const klaar = tried === key || dossiers.length === ids.length
  return useMemo(() => ({ dossiers, klaar }), [dossiers, klaar])
}

/**
 * The children something can have been said of in this overleg: on its agenda, kept when it closed, taken up since its
 * day, of a quick line, or asked after from last time. One set for the verslag, Afronden and the promises.
 */
export function useOverlegDossiers(overleg: Overleg | null): DossiersStand {
  const kinderen = useDossiers()
  const overleggen = useOverleggen()
  const ids = useMemo(() => {
    if (overleg === null) return []
    const { datum, besproken, kindregels } = overleg
    const since = kinderen.filter(
      ({ opgepaktOp }) => datum !== null && opgepaktOp !== null && opgepaktOp >= datum,
    )
    return [
      ...new Set([
        ...overleg.agenda.map(({ dossier }) => dossier),
        ...(besproken ?? []),
        ...since.map(({ id }) => id),
        ...kindregels.map(({ dossier }) => dossier),
        ...terugblikOp(overleg, vorigeOverleg(overleg, overleggen)),
      ]),
    ]
  }, [overleg, kinderen, overleggen])
  return useDossiersOf(ids)
}

/** The lines of this overleg without a place; `klaar` once the worksheets of their children were read. */
export function useNogTePlaatsen(overleg: Overleg): {
  readonly regels: readonly LosseRegel[]
  readonly klaar: boolean
} {
  const ids = useMemo(
    () => [...new Set(overleg.kindregels.map(({ dossier }) => dossier))],
    [overleg.kindregels],
  )
  const { dossiers, klaar } = useDossiersOf(ids)
  const regels = useMemo(() => nogTePlaatsen(overleg, dossiers), [overleg, dossiers])
  return { regels, klaar }
}

/**
 * These dossiers with their records as they stood once the act with this stamp was written, in the same order; read
 * again when one of them changes. One that cannot be read is left out. Without a stamp there is nothing to read.
 */
export function useRecordsAt(dossiers: readonly Dossier[], stamp: string | null): RecordsAt {
  const register = useRegister()
  const [read, setRead] = useState<Read>(nothingRead)
  useEffect(() => {
    if (stamp === null) return undefined
    let mounted = true
    const reading = dossiers.map(async (nu) => ({
      nu,
      toen: await register.recordsAt(`dossier-${nu.id}`, stamp),
    }))
    void Promise.all(reading).then((all) => {
      const stands = all.flatMap(({ nu, toen }) => (toen.ok ? [{ nu, toen: toen.value }] : []))
      return mounted && setRead({ dossiers, stamp, stands })
    })
    return () => {
      mounted = false
    }
  }, [register, dossiers, stamp])
  const klaar = stamp === null || (read.dossiers === dossiers && read.stamp === stamp)
  return useMemo(() => ({ klaar, stands: stamp === null ? [] : read.stands }), [klaar, stamp, read])
}

export interface RecordsAt {
  readonly klaar: boolean
  readonly stands: readonly { readonly nu: Dossier; readonly toen: Records }[]
}

interface Read {
  readonly dossiers: readonly Dossier[] | null
  readonly stamp: string
  readonly stands: RecordsAt['stands']
}

const nothingRead: Read = { dossiers: null, stamp: '', stands: [] }

/** Keeps its identity until one of the records changed. */
function selectDossiers(key: string): (register: Register) => readonly Dossier[] {
  const ids = key === '' ? [] : key.split(' ')
  const read = new Map<string, Dossier>()
  let last: readonly Dossier[] = []
  return (register) => {
    const now = ids.flatMap((id) => {
      const records = register.records(`dossier-${id}`)
      if (records === undefined) return []
      const known = read.get(id)
      const dossier = known?.records === records ? known : readDossier(id, records)
      read.set(id, dossier)
      return [dossier]
    })
    if (now.length !== last.length || now.some((dossier, i) => dossier !== last[i])) last = now
    return last
  }
}

const unknownApparaat: ApparaatStand = { teams: null, heeftHerstelcode: null, blijft: null }

/** What this device says of the team, read once; nothing is known until then. `reread` after something changed it. */
export function useApparaat(): ApparaatStand & { readonly reread: () => Promise<ApparaatStand> } {
  const { teamId } = useRegister()
  const [stand, setStand] = useState(unknownApparaat)
  const reread = useCallback(async () => {
    const read = await readApparaat(teamId)
    setStand(read)
    return read
  }, [teamId])
  useEffect(() => {
    let mounted = true
    void readApparaat(teamId).then((read) => mounted && setStand(read))
    return () => {
      mounted = false
    }
  }, [teamId])
  return { ...stand, reread }
}
