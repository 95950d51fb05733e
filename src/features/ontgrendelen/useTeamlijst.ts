import { useEffect, useState } from 'react'
import type { Storing } from '../../data/Register.ts'
import { listTeams, type TeamLabel } from '../../data/teams.ts'

export type Teamlijst =
  | { readonly staat: 'laden' }
  | { readonly staat: 'storing'; readonly storing: Storing }
  | { readonly staat: 'klaar'; readonly teams: readonly TeamLabel[] }

/** The teams on this device by their label; the practice team has its own button. */
export function useTeamlijst(): Teamlijst {
  const [lijst, setLijst] = useState<Teamlijst>({ staat: 'laden' })
  useEffect(() => {
    let mounted = true
    void listTeams().then((listed) => {
      if (mounted)
        setLijst(
          listed.ok
            ? { staat: 'klaar', teams: listed.value.filter((team) => !team.oefen) }
            : { staat: 'storing', storing: listed.error },
        )
      return undefined
    })
    return () => {
      mounted = false
    }
  }, [])
  return lijst
}
