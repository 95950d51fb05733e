import { useMemo, useRef, useState } from 'react'
import type { Rijen } from '../../data/parseRows.ts'
import { storingTekst } from '../../data/storingTekst.ts'
import { useDossiers, useRegister } from '../../data/useStand.tsx'
import { addKinderen } from '../../domain/dossier/kind.ts'
import type { Kolom } from '../../domain/dossier/kolommen.ts'
import { fillSituatie, judgeRijen, lacksSituatie, type RijOordeel } from '../../domain/dossier/rijen.ts'
import { today } from '../../lib/datum.ts'
import type { SituatieKeuze } from './parts/PlakSituatie.tsx'
import { takenTekst } from './parts/plakTekst.ts'
import { weigeringTekst } from './parts/weigeringTekst.ts'
import { teksten } from './teksten.ts'

const { plak } = teksten

/** What one press did: so many children on the list, and as text the rows that were left out, with how many and why. */
export interface Gezet {
  readonly aantal: number
  readonly rest: string
  readonly lijkt: number
  readonly geweigerd: number
}

interface Voortgang {
  readonly gedaan: number
  readonly totaal: number
}

export interface Plak {
  readonly oordelen: readonly RijOordeel[]
  /** How many children go on the list at the press of the button. */
  readonly aantal: number
  /** The rows that look like a child that is there, and are taken on purpose. */
  readonly toch: ReadonlySet<number>
  readonly neemToch: (rijen: readonly number[], mee: boolean) => void
  /** Of so many of the children that go on the list the situatie must be asked. */
  readonly zonderSituatie: number
  readonly situatie: SituatieKeuze
  readonly kiesSituatie: (keuze: SituatieKeuze) => void
  readonly voortgang: Voortgang | null
  readonly message: string | null
  readonly zet: () => Promise<void>
  readonly stop: () => void
}

/** What would happen per row; then all that are taken in one act, so that one undo takes them all back. */
export function usePlak(rijen: Rijen, kolommen: readonly Kolom[], onGezet: (gezet: Gezet) => void): Plak {
  const register = useRegister()
  const dossiers = useDossiers()
  const [toch, setToch] = useState<ReadonlySet<number>>(new Set())
  const [situatie, setSituatie] = useState<SituatieKeuze>(null)
  const [voortgang, setVoortgang] = useState<Voortgang | null>(null)
  const [message, setMessage] = useState<string | null>(null)
  const stop = useRef<AbortController | null>(null)
  /* While the children are being put on the list, they would look like themselves. */
  const [bezig, setBezig] = useState<readonly RijOordeel[] | null>(null)
  const nu = useMemo(() => judgeRijen(rijen, kolommen, dossiers, today()), [rijen, kolommen, dossiers])
  const gelezen = bezig ?? nu
  const oordelen = useMemo(
    () =>
      situatie === null || situatie === 'later'
        ? gelezen
        : gelezen.map((oordeel) => fillSituatie(oordeel, situatie)),
    [gelezen, situatie],
  )
  const isMee = ({ soort, rij }: RijOordeel): boolean =>
    soort === 'nieuw' || (soort === 'lijkt-op' && toch.has(rij))
  const mee = oordelen.flatMap((oordeel) =>
    oordeel.soort !== 'geweigerd' && isMee(oordeel) ? [oordeel.kind] : [],
  )
  const zonderSituatie = gelezen.filter((oordeel) => isMee(oordeel) && lacksSituatie(oordeel)).length

  const gezet = (): Gezet => {
    const rest = oordelen.filter((oordeel) => !isMee(oordeel))
    const cellen = rest.map(({ rij }) => rijen[rij - 1] ?? [])
    const geweigerd = rest.filter(({ soort }) => soort === 'geweigerd').length
    return {
      aantal: mee.length,
      rest: rest.length === 0 ? '' : takenTekst(kolommen, cellen),
      lijkt: rest.length - geweigerd,
      geweigerd,
    }
  }

  const zet = async (): Promise<void> => {
    setMessage(null)
    if (register.rebuilding() !== null) {
      setMessage(plak.wacht)
      return
    }
    if (zonderSituatie > 0 && situatie === null) {
      setMessage(plak.situatieEerst)
      return
    }
    const act = addKinderen(mee, register.rugnummersInUse(), { vandaag: today() })
    if (!act.ok) {
      setMessage(`${plak.rijnummer(act.error.rij + 1)}: ${weigeringTekst(act.error.weigering)}`)
      return
    }
    const stopper = new AbortController()
    stop.current = stopper
    setBezig(gelezen)
    setVoortgang({ gedaan: 0, totaal: mee.length })
    const kept = await register.record(act.value.handeling, {
      onProgress: (gedaan, totaal) => setVoortgang({ gedaan, totaal }),
      signal: stopper.signal,
    })
    // What was not kept still stands on this screen: it must not wait in the queue to be written as well.
    if (!kept.ok) await register.dropUnsaved(act.value.handeling.id)
    setVoortgang(null)
    setBezig(null)
    if (kept.ok) onGezet(gezet())
    else setMessage(kept.error.reden === 'gestopt' ? plak.gestopt : storingTekst(kept.error, 'zelf'))
  }

  return {
    oordelen,
    aantal: mee.length,
    toch,
    neemToch: (gekozen, neem) =>
      setToch((before) => {
        const next = new Set(before)
        for (const rij of gekozen)
          if (neem) next.add(rij)
          else next.delete(rij)
        return next
      }),
    zonderSituatie,
    situatie,
    kiesSituatie: (keuze) => {
      setSituatie(keuze)
      setMessage(null)
    },
    voortgang,
    message,
    zet,
    stop: () => stop.current?.abort(),
  }
}
