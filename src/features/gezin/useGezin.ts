import { useCallback } from 'react'
import type { Register, Storing } from '../../data/Register.ts'
import { useRecordButton } from '../../data/useRecord.ts'
import { useOverleggen, useRegister } from '../../data/useStand.tsx'
import type { Handeling } from '../../domain/handeling/handeling.ts'
import { gezinInDeKamer } from '../../domain/overleg/gezinErbij.ts'
import type { Overleg } from '../../domain/overleg/Overleg.ts'
import { readOverleg } from '../../domain/overleg/readOverleg.ts'
import type { OverlegWeigering } from '../../domain/overleg/weigering.ts'
import type { Result } from '../../lib/result.ts'
import { weigeringTekst } from './teksten.ts'

export type GezinInDeKamer = NonNullable<ReturnType<typeof gezinInDeKamer>>

/** The family that is in the room, for every window of the team; null when there is none. */
export const useGezin = (): GezinInDeKamer | null => gezinInDeKamer(useOverleggen())

type Act = (overleg: Overleg) => Result<Handeling, OverlegWeigering>

async function make(
  register: Register,
  overlegId: string,
  act: Act,
): Promise<Result<Handeling, OverlegWeigering | Storing>> {
  const loaded = await register.load(`overleg-${overlegId}`)
  return loaded.ok ? act(readOverleg(overlegId, loaded.value)) : loaded
}

/** An act on the overleg as it stands at the press. */
export function useGezinAct(overlegId: string): {
  readonly run: (act: Act) => Promise<boolean>
  readonly message: string | null
} {
  const register = useRegister()
  const button = useRecordButton<OverlegWeigering | Storing>(weigeringTekst)
  const { run: keep, message } = button
  const run = useCallback(
    async (act: Act) => await keep(await make(register, overlegId, act)),
    [register, overlegId, keep],
  )
  return { run, message }
}
