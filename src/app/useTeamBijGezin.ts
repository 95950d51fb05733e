import { useEffect, useState } from 'react'
import { findOverdracht } from '../data/overdracht/findOverdracht.ts'
import type { TeamLabel } from '../data/teams.ts'

/**
 * The team whose tablet is with a family, null when none is; undefined until the disk has answered. Asked again when
 * someone looks at the page once more: another window may have opened the team, or this page came back by Back.
 */
export function useTeamBijGezin(): TeamLabel | null | undefined {
  const [team, setTeam] = useState<TeamLabel | null>()
  useEffect(() => {
    let mounted = true
    const ask = () => {
      void findOverdracht().then((found) => (mounted ? setTeam(found) : undefined))
    }
    const look = () => {
      if (document.visibilityState === 'visible') ask()
    }
    ask()
    document.addEventListener('visibilitychange', look)
    addEventListener('pageshow', look)
    return () => {
      mounted = false
      document.removeEventListener('visibilitychange', look)
      removeEventListener('pageshow', look)
    }
  }, [])
  return team
}
