import { useEffect, useState } from 'react'
import { useDossiersOf } from '../../data/useNouns.ts'
import { useDossiers, useRegister } from '../../data/useStand.tsx'
import {
  deriveRondleiding,
  type Rondleiding,
  type Rondleidingstap,
  rondleidingstappen,
} from '../../domain/oefening/rondleiding.ts'
import type { Overleg } from '../../domain/overleg/Overleg.ts'
import { opgepaktSinds } from '../../domain/overleg/proposeAgenda.ts'

/** How the guide stands on this device; sealed, and gone with the practice. */
interface Gids {
  readonly open: boolean
  readonly overgeslagen: readonly Rondleidingstap[]
  /** The overleg whose verslag was opened after it was closed. */
  readonly bekeken: string | null
}

const key = 'plek/rondleiding'
const fresh: Gids = { open: true, overgeslagen: [], bekeken: null }

function readGids(kept: unknown): Gids {
  if (typeof kept !== 'object' || kept === null) return fresh
  const { open, overgeslagen, bekeken } = kept as Partial<Record<keyof Gids, unknown>>
  return {
    open: open !== false,
    overgeslagen: Array.isArray(overgeslagen)
      ? rondleidingstappen.filter((stap) => overgeslagen.includes(stap))
      : [],
    bekeken: typeof bekeken === 'string' ? bekeken : null,
  }
}

export interface RondleidingStand extends Rondleiding {
  readonly open: boolean
  readonly setOpen: (open: boolean) => void
  readonly skip: (stap: Rondleidingstap) => void
}

/** The guide through this overleg; null until it is known whether it was closed on this device. */
export function useRondleiding(overleg: Overleg, path: string): RondleidingStand | null {
  const register = useRegister()
  const kinderen = useDossiers()
  const agenda = overleg.agenda.map((punt) => punt.dossier)
  const erbij = opgepaktSinds(overleg, kinderen).flatMap(({ id }) => (agenda.includes(id) ? [] : [id]))
  const { dossiers } = useDossiersOf([...agenda, ...erbij])
  const [gids, setGids] = useState<Gids | null>(null)

  useEffect(() => {
    let mounted = true
    void register.drafts.load(key).then((kept) => mounted && setGids((now) => now ?? readGids(kept)))
    return () => {
      mounted = false
    }
  }, [register])

  useEffect(() => {
    if (gids === null || gids === fresh) return
    const { open, overgeslagen, bekeken } = gids
    void register.drafts.save(key, { open, overgeslagen, bekeken })
  }, [register, gids])

  const looks = overleg.staat === 'gesloten' && path === `/verslag/${overleg.id}`
  if (looks && gids !== null && gids.bekeken !== overleg.id) setGids({ ...gids, bekeken: overleg.id })

  if (gids === null) return null
  const { open, overgeslagen } = gids
  return {
    ...deriveRondleiding({ overleg, dossiers, overgeslagen, verslagBekeken: gids.bekeken === overleg.id }),
    open,
    setOpen: (next) => next !== open && setGids({ ...gids, open: next }),
    skip: (stap) => setGids({ ...gids, overgeslagen: [...overgeslagen, stap] }),
  }
}
