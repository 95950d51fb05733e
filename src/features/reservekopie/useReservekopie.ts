import { useState } from 'react'
import type { GemaakteKopie } from '../../data/reservekopie/makeKopie.ts'
import { kopieNaam } from '../../data/reservekopie/reservekopieBeheer.ts'
import { useTeam } from '../../data/useNouns.ts'
import { useRegister } from '../../data/useStand.tsx'
import { loadWoordenlijst } from '../../data/wachtwoord.ts'
import {
  hasNewWoorden,
  keepReservekopieWoorden,
  markReservekopieGemaakt,
  readReservekopie,
  type ReservekopieStand,
  woordenStamp,
} from '../../domain/team/reservekopie.ts'
import { readTeam } from '../../domain/team/readTeam.ts'
import { today } from '../../lib/datum.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { saveFile } from '../../lib/saveFile.ts'
import { bewaarTekst, kopieTekst } from './parts/kopieTekst.ts'
import { teksten } from './teksten.ts'
import { type LangWerk, useLangWerk } from './useLangWerk.ts'

export interface Gemaakt {
  readonly naam: string
  readonly kinderen: number
  readonly overleggen: number
  readonly onleesbaar: number
  readonly onvolledig: readonly number[]
  readonly teamOnvolledig: boolean
}

export interface Reservekopie extends ReservekopieStand {
  readonly werk: LangWerk
  /** Fresh words to be written down, before the first one is made. */
  readonly nieuweWoorden: Redacted<string> | null
  readonly gemaakt: Gemaakt | null
  readonly fout: string | null
  /** The first time it shows the words; from then on it makes the file. */
  readonly begin: () => Promise<void>
  /** The words are on paper: keeps them and makes the file. */
  readonly makeFirst: () => Promise<void>
  /** Not now: nothing is kept, and next time there are other words. */
  readonly cancel: () => void
}

export function useReservekopie(): Reservekopie {
  const register = useRegister()
  const team = useTeam()
  const werk = useLangWerk()
  const stand = readReservekopie(team.records)
  const [nieuweWoorden, setNieuweWoorden] = useState<Redacted<string> | null>(null)
  const [gemaakt, setGemaakt] = useState<Gemaakt | null>(null)
  const [fout, setFout] = useState<string | null>(null)

  /** The team as the register has it now: what was just written is in it. */
  const teamNow = () => readTeam(register.records('team') ?? team.records)
  const ctx = () => ({ vandaag: today() })

  const give = async (made: GemaakteKopie, met: string | null): Promise<void> => {
    const naam = kopieNaam(today())
    const saved = await saveFile(naam, 'application/octet-stream', made.bestand)
    if (!saved.ok) return setFout(teksten.maak.nietBewaard)
    const { kinderen, overleggen, onleesbaar, onvolledig, teamOnvolledig } = made
    setGemaakt({ naam, kinderen, overleggen, onleesbaar, onvolledig, teamOnvolledig })
    const noted = markReservekopieGemaakt(teamNow(), Date.now(), ctx(), met)
    const kept = noted.ok ? await register.record(noted.value) : noted
    if (!kept.ok) setFout(teksten.maak.nietGenoteerd)
  }

  const make = async (woorden: Redacted<string>): Promise<void> => {
    setFout(null)
    setGemaakt(null)
    const met = woordenStamp(teamNow().records)
    const { reservekopie } = await register.beheer()
    const made = await werk.run(async (opties) => await reservekopie.make(woorden, opties))
    if (made === undefined) return
    if (made.ok) await give(made.value, met)
    else setFout(kopieTekst(made.error, 'Er is geen reservekopie gemaakt.'))
  }

  return {
    ...stand,
    werk,
    nieuweWoorden,
    gemaakt,
    fout,
    async begin() {
      if (stand.woorden !== null && !hasNewWoorden(team.records)) return await make(stand.woorden)
      setFout(null)
      // No file opens with these so far: on paper first, or it opens for nobody.
      setNieuweWoorden(stand.woorden ?? (await loadWoordenlijst()).draw())
    },
    async makeFirst() {
      if (nieuweWoorden === null || werk.deel !== null) return
      const shown = nieuweWoorden
      const act = keepReservekopieWoorden(teamNow(), shown, ctx())
      const kept = act.ok ? await register.record(act.value) : act
      if (!kept.ok && kept.error.reden !== 'niets-veranderd') return setFout(bewaarTekst(kept.error))
      const woorden = readReservekopie(teamNow().records).woorden ?? shown
      // Another window was first: its words are the team's, and these are shown instead.
      if (woorden.reveal() !== shown.reveal()) return setNieuweWoorden(woorden)
      setNieuweWoorden(null)
      await make(woorden)
    },
    cancel() {
      setFout(null)
      setNieuweWoorden(null)
    },
  }
}
