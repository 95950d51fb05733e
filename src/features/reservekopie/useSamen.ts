import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Teruggezet } from '../../data/reservekopie/mergeKopie.ts'
import type { Voorbeeld } from '../../data/reservekopie/voorbeeld.ts'
import type { Register } from '../../data/Register.ts'
import { useRegister } from '../../data/useStand.tsx'
import type { StreamId } from '../../domain/handeling/handeling.ts'
import { readTeam } from '../../domain/team/readTeam.ts'
import { markReservekopieTeruggezet, takeOverReservekopieWoorden } from '../../domain/team/reservekopie.ts'
import { today } from '../../lib/datum.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { kopieTekst } from './parts/kopieTekst.ts'
import { teksten } from './teksten.ts'
import { type LangWerk, useLangWerk } from './useLangWerk.ts'

/** What came in, and where two versions stand since. */
export type Klaar = Teruggezet &
  Pick<Voorbeeld, 'tweeVersies' | 'tweeVersiesIn' | 'andereWoorden' | 'aangevuld'> & {
    /** What was erased here and came back. */
    readonly terug: readonly StreamId[]
  }

export interface Samen {
  readonly werk: LangWerk
  readonly voorbeeld: Voorbeeld | null
  readonly klaar: Klaar | null
  readonly fout: string | null
  readonly look: (bestand: File, woorden: Redacted<string>) => Promise<void>
  readonly putBack: (terug: ReadonlySet<StreamId>) => Promise<void>
  readonly reset: () => void
}

/** Putting back stops when its screen is left: the next time it opens it says so. */
const left = new WeakSet<Register>()

function useMounted(): RefObject<boolean> {
  const mounted = useRef(false)
  useEffect(() => {
    mounted.current = true
    return () => {
      mounted.current = false
    }
  }, [])
  return mounted
}

/** A file beside the team, and then into it. */
export function useSamen(): Samen {
  const register = useRegister()
  const werk = useLangWerk()
  const [voorbeeld, setVoorbeeld] = useState<Voorbeeld | null>(null)
  const [klaar, setKlaar] = useState<Klaar | null>(null)
  const [fout, setFout] = useState<string | null>(() => (left.delete(register) ? teksten.samen.weg : null))
  const mounted = useMounted()
  /** On from what came in: which file it was, and that its words are seen here for the first time. */
  const note = async ({ kop, andereWoorden }: Voorbeeld): Promise<void> => {
    const team = () => readTeam(register.records('team') ?? {})
    const ctx = { vandaag: today() }
    const known = markReservekopieTeruggezet(team(), kop.op, ctx)
    if (known.ok) await register.record(known.value)
    const taken = andereWoorden ? takeOverReservekopieWoorden(team(), ctx) : null
    if (taken?.ok === true) await register.record(taken.value)
  }
  return {
    werk,
    voorbeeld,
    klaar,
    fout,
    async look(bestand, woorden) {
      setFout(null)
      setKlaar(null)
      const { reservekopie } = await register.beheer()
      const seen = await werk.run(async (opties) => await reservekopie.preview(bestand, woorden, opties))
      if (seen === undefined) return
      if (seen.ok) setVoorbeeld(seen.value)
      else setFout(kopieTekst(seen.error))
    },
    async putBack(terug) {
      if (voorbeeld === null) return
      setFout(null)
      const { reservekopie } = await register.beheer()
      left.add(register)
      const done = await werk.run(async (opties) => await reservekopie.putBack(voorbeeld, terug, opties))
      if (done === undefined) return
      if (done.ok || mounted.current) left.delete(register)
      if (done.ok) {
        const { tweeVersies, tweeVersiesIn, andereWoorden, aangevuld } = voorbeeld
        await note(voorbeeld)
        setVoorbeeld(null)
        setKlaar({ ...done.value, tweeVersies, tweeVersiesIn, andereWoorden, aangevuld, terug: [...terug] })
      } else setFout(kopieTekst(done.error, teksten.samen.deels))
    },
    reset() {
      setVoorbeeld(null)
      setFout(null)
    },
  }
}
