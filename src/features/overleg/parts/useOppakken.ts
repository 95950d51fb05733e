import { useState } from 'react'
import { storingTekst } from '../../../data/storingTekst.ts'
import { useRecordButton } from '../../../data/useRecord.ts'
import { useRegister } from '../../../data/useStand.tsx'
import { readDossier } from '../../../domain/dossier/readDossier.ts'
import { markOpgepakt } from '../../../domain/dossier/werkblad.ts'
import { weigeringTekst } from '../teksten.ts'
import { contextNow } from '../useOverleg.ts'

/** Takes a child up, or lets it go again, in this overleg. */
export function useOppakken(overlegId: string) {
  const register = useRegister()
  const button = useRecordButton(weigeringTekst)
  const [unreadable, setUnreadable] = useState<string | null>(null)
  const toggle = async (id: string): Promise<void> => {
    const loaded = await register.load(`dossier-${id}`)
    setUnreadable(loaded.ok ? null : storingTekst(loaded.error))
    if (!loaded.ok) return
    const dossier = readDossier(id, loaded.value)
    const act = markOpgepakt(dossier, dossier.opgepaktOp === null, { ...contextNow(), overleg: overlegId })
    if (act.ok) await button.run(act)
  }
  return { toggle, message: unreadable ?? button.message }
}
