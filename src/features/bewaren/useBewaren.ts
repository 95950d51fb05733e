import { useCallback, useEffect, useState } from 'react'
import { readApparaat } from '../../data/apparaat.ts'
import type { Beheer } from '../../data/Beheer.ts'
import type { Storing } from '../../data/Register.ts'
import { useDossiers, useRegister } from '../../data/useStand.tsx'
import type { WatGaat, WissenBeheer } from '../../data/wissen/wissen.ts'
import { magWeg } from '../../domain/bewaren/bewaren.ts'
import { standingAlone } from '../../domain/dossier/lijst.ts'
import type { Records } from '../../domain/handeling/records.ts'
import type { DossierSamenvatting } from '../../domain/dossier/samenvatting.ts'
import { type Datum, today } from '../../lib/datum.ts'
import type { Result } from '../../lib/result.ts'

/** The worksheets that may go today, longest due first. */
export function useMagWeg(
  maanden: number,
): readonly { readonly stand: DossierSamenvatting; readonly sinds: Datum }[] {
  const dossiers = useDossiers()
  return magWeg(standingAlone(dossiers), maanden, today())
}

/** The part of the register that erases, loaded when it is first used. */
export function useWissen(): () => Promise<WissenBeheer> {
  const register = useRegister()
  return useCallback(async () => (await register.beheer()).wissen, [register])
}

export type WatGaatStand =
  | { readonly staat: 'laden' }
  | { readonly staat: 'storing'; readonly storing: Storing }
  | { readonly staat: 'klaar'; readonly watGaat: WatGaat }

/** What goes with this child and what is out of reach, counted again at each asking and when `records` are others. */
export function useWatGaat(
  dossierId: string,
  records: Records | null,
): {
  readonly stand: WatGaatStand
  readonly countAgain: () => Promise<void>
} {
  const wissen = useWissen()
  const [stand, setStand] = useState<WatGaatStand>({ staat: 'laden' })
  const count = useCallback(async (): Promise<WatGaatStand> => {
    const counted: Result<WatGaat, Storing> = await (await wissen()).count(dossierId)
    return counted.ok
      ? { staat: 'klaar', watGaat: counted.value }
      : { staat: 'storing', storing: counted.error }
  }, [wissen, dossierId])
  useEffect(() => {
    let mounted = true
    void (async () => {
      const counted = await count()
      if (mounted) setStand(counted)
    })()
    return () => {
      mounted = false
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- what is kept while the page is open goes too
  }, [count, records])
  return { stand, countAgain: async () => setStand(await count()) }
}

/** How the team was closed here: erased wholly, with remains left for the browser, or taken off this device, likewise. */
export type Afloop = 'volledig' | 'deels' | 'weg' | 'weg-resten'

/** Whether this browser can erase wholly, and whether the team has a herstelcode that must be renewed. */
export type KanHelemaal =
  | { readonly staat: 'laden' }
  | { readonly staat: 'klaar'; readonly kan: boolean; readonly heeftHerstelcode: boolean }

export function useKanHelemaal(): KanHelemaal {
  const register = useRegister()
  const [stand, setStand] = useState<KanHelemaal>({ staat: 'laden' })
  useEffect(() => {
    let mounted = true
    void (async () => {
      const beheer: Beheer = await register.beheer()
      const { heeftHerstelcode } = await readApparaat(register.teamId)
      // Not known counts as there: a code too many does no harm.
      const next = {
        staat: 'klaar',
        kan: beheer.wissen.kanHelemaal(),
        heeftHerstelcode: heeftHerstelcode ?? true,
      } as const
      if (mounted) setStand(next)
    })()
    return () => {
      mounted = false
    }
  }, [register])
  return stand
}
