import { useEffect, useMemo, useState } from 'react'
import { useOverleggen, useRegister } from '../../data/useStand.tsx'
import type { Records } from '../../domain/handeling/records.ts'
import type { Overleg } from '../../domain/overleg/Overleg.ts'
import { geslotenOverleggen } from '../../domain/overleg/proposeAgenda.ts'
import { type Uitgangpunt, uitgangTrend } from '../../domain/overleg/uitgang.ts'

/** So many meetings back are looked at. */
const back = 12

interface Gelezen {
  readonly id: string
  readonly records: Records
}

/** The trend of the team up to this overleg; empty while it may not be told. */
export function useUitgangTrend(overleg: Overleg): readonly Uitgangpunt[] {
  const register = useRegister()
  const overleggen = useOverleggen()
  const before = useMemo(
    () =>
      geslotenOverleggen(overleggen)
        .filter(({ id, soort }) => id !== overleg.id && soort === overleg.soort)
        .filter(({ geslotenOp }) => (geslotenOp ?? 0) < (overleg.geslotenOp ?? Infinity))
        .slice(-back),
    [overleggen, overleg.id, overleg.soort, overleg.geslotenOp],
  )
  const [read, setRead] = useState<readonly Gelezen[]>([])
  useEffect(() => {
    let mounted = true
    const reading = before.map(async ({ id }): Promise<readonly Gelezen[]> => {
      const records = await register.load(`overleg-${id}`)
      return records.ok ? [{ id, records: records.value }] : []
    })
    void Promise.all(reading).then((all) => mounted && setRead(all.flat()))
    return () => {
      mounted = false
    }
  }, [register, before])
  return useMemo(() => {
    const days = new Map(before.map(({ id, datum }) => [id, datum]))
    return uitgangTrend([...read.map((one) => ({ ...one, datum: days.get(one.id) ?? null })), overleg])
  }, [before, read, overleg])
}
