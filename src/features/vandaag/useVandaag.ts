import { useEffect, useMemo, useState } from 'react'
import { timeOf } from '../../data/stamp.ts'
import { useApparaat, useTeam } from '../../data/useNouns.ts'
import { useRecordButton } from '../../data/useRecord.ts'
import { useDossiers, useOverleggen, useRegister } from '../../data/useStand.tsx'
import { standingAlone } from '../../domain/dossier/lijst.ts'
import type { DossierSamenvatting } from '../../domain/dossier/samenvatting.ts'
import type { OverlegSamenvatting } from '../../domain/overleg/samenvatting.ts'
import { closeHerinnering, zesdeKind } from '../../domain/team/afspraken.ts'
import { firstTeamStamp } from '../../domain/team/start.ts'
import type { Team } from '../../domain/team/Team.ts'
import type { TeamWeigering } from '../../domain/team/weigering.ts'
import { signalsToday, type VandaagStand } from '../../domain/vandaag/signalsToday.ts'
import { type Datum, formatKlok, today } from '../../lib/datum.ts'
import { weigeringTekst } from './teksten.ts'

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

/** How often it is looked whether a moment has gone by. */
const tikMs = 15_000

const klokNu = (): string => formatKlok(Date.now()).replace('.', ':')

/** The day and the time, followed while the screen stands. */
function useNu(): { readonly vandaag: Datum; readonly nu: string } {
  const [vandaag, setVandaag] = useState(() => today())
  const [nu, setNu] = useState(klokNu)
  useEffect(() => {
    const timer = setInterval(() => {
      setVandaag(today())
      setNu(klokNu())
    }, tikMs)
    return () => clearInterval(timer)
  }, [])
  return { vandaag, nu }
}

/** The day on which the team began; null while nothing is known of it. */
function begonnenOp({ records }: Team): Datum | null {
  const stamp = firstTeamStamp(records)
  return stamp === '' ? null : today(new Date(timeOf(stamp)))
}

export function useVandaag(): Vandaag {
  const { oefen } = useRegister()
  const team = useTeam()
  const dossiers = useDossiers()
  const overleggen = useOverleggen()
  const { blijft, heeftHerstelcode } = useApparaat()
  const { run, message } = useRecordButton<TeamWeigering>(weigeringTekst)
  const { vandaag, nu } = useNu()
  // Nobody is asked for a herstelcode while practising, nor as long as the device says nothing.
  const herstelcode = oefen || heeftHerstelcode !== false

  const begonnen = useMemo(() => begonnenOp(team), [team])
  const stand = useMemo(
    () =>
      signalsToday({
        dossiers,
        overleggen,
        team,
        begonnen,
        heeftHerstelcode: herstelcode,
        oefen,
        vandaag,
        nu,
      }),
    [dossiers, overleggen, team, begonnen, herstelcode, oefen, vandaag, nu],
  )
  const kinderen = useMemo(() => standingAlone(dossiers), [dossiers])
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
