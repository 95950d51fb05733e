import { useMemo } from 'react'
import { useTeam } from '../../data/useNouns.ts'
import { useRecordButton } from '../../data/useRecord.ts'
import { useDossiers, useOverleggen, useRegister } from '../../data/useStand.tsx'
import type { DossierSamenvatting } from '../../domain/dossier/samenvatting.ts'
import type { OverlegSamenvatting } from '../../domain/overleg/samenvatting.ts'
import { closeHerinnering, zesdeKind } from '../../domain/team/afspraken.ts'
import type { Team } from '../../domain/team/Team.ts'
import type { TeamWeigering } from '../../domain/team/weigering.ts'
import { signalsToday, type VandaagStand } from '../../domain/vandaag/signalsToday.ts'
import { today } from '../../lib/datum.ts'
import { weigeringTekst } from './teksten.ts'
import { useApparaat } from './useApparaat.ts'

export interface Vandaag extends VandaagStand {
  readonly team: Team
  readonly kinderen: readonly DossierSamenvatting[]
  /** The overleg the button is about. */
  readonly overleg: OverlegSamenvatting | undefined
  /** The sixth child is on the list: the herstelcode is asked for the last time. */
  readonly zesde: boolean
  readonly blijft: boolean | null
  /** Why closing the reminder did not go through. */
  readonly fout: string | null
  readonly closeHerstelcode: () => Promise<void>
}

export function useVandaag(): Vandaag {
  const team = useTeam()
  const dossiers = useDossiers()
  const overleggen = useOverleggen()
  const { blijft, heeftHerstelcode } = useApparaat()
  const { run, message } = useRecordButton<TeamWeigering>(weigeringTekst)
  const { oefen } = useRegister()
  const vandaag = today()

  const stand = useMemo(
    () =>
      signalsToday({
        dossiers,
        overleggen,
        team,
        heeftHerstelcode: heeftHerstelcode ?? true,
        oefen,
        vandaag,
      }),
    [dossiers, overleggen, team, heeftHerstelcode, oefen, vandaag],
  )
  const kinderen = useMemo(() => dossiers.filter((kind) => kind.zelfdeAls === null), [dossiers])
  const { knop } = stand
  return {
    ...stand,
    team,
    kinderen,
    overleg: knop.soort === 'plan' ? undefined : overleggen.find(({ id }) => id === knop.overleg),
    zesde: kinderen.length >= zesdeKind,
    blijft,
    fout: message,
    closeHerstelcode: async () => {
      await run(closeHerinnering(team, { aantalKinderen: kinderen.length }, { vandaag }))
    },
  }
}
