import { useEffect, useState } from 'react'
import { type ApparaatStand, readApparaat } from '../../data/apparaat.ts'
import { useRegister } from '../../data/useStand.tsx'

const unknown: ApparaatStand = { teams: null, heeftHerstelcode: null, blijft: null }

/** What this device says of the team; as long as it says nothing, and while practising, nobody is asked for a herstelcode. */
export function useApparaat(): ApparaatStand {
  const { teamId, oefen } = useRegister()
  const [stand, setStand] = useState(unknown)
  useEffect(() => {
    let mounted = true
    void readApparaat(teamId).then((read) => {
      if (mounted) setStand(read)
      return undefined
    })
    return () => {
      mounted = false
    }
  }, [teamId])
  return oefen ? { ...stand, heeftHerstelcode: true } : stand
}
