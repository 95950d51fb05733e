/** Erasing for whoever asks it of the team: what will go and what is out of reach is told first, then it goes for good. */
import { readDossier } from '../../domain/dossier/readDossier.ts'
import type { Door, StreamId } from '../../domain/handeling/handeling.ts'
import { type InzageRegel, reservekopieAan } from '../../domain/inzage/inzage.ts'
import { today } from '../../lib/datum.ts'
import { ok, type Result } from '../../lib/result.ts'
import type { BeheerNeeds } from '../Beheer.ts'
import { hasBuckets } from '../db.ts'
import { readWhole } from '../findAct.ts'
import { createInzageBeheer } from '../inzage/inzageBeheer.ts'
import type { HistoryLine, Storing } from '../Register.ts'
import { eraseInOverleggen } from './eraseInOverleggen.ts'
import { eraseStream, idIn } from './eraseStream.ts'
import {
  type HelemaalGewist,
  type HelemaalInvoer,
  type HelemaalOpties,
  type HelemaalWeigering,
  wisHelemaal,
} from './wisHelemaal.ts'
import { eraseTekst, type TekstPlek, type WisTekstWeigering } from './eraseTekst.ts'

/** What goes when a child is erased, and what is out of this device's reach. */
export interface WatGaat {
  /** Lines of history, all that was ever kept of this child. */
  readonly regels: number
  readonly notities: number
  readonly acties: number
  /** Drafts: typed, not yet kept. */
  readonly concepten: number
  /** In how many overleggen it stands on the agenda, without name or number. */
  readonly overleggen: number
  /** The moments (ms since 1970) of the reservekopieen made since this child was on the list, newest first. */
  readonly reservekopieen: readonly number[]
  /** What was handed out about it, to whom and when, newest first; a reservekopie is told above. */
  readonly uitgegeven: readonly InzageRegel[]
}

export interface WissenBeheer {
  count(dossier: string): Promise<Result<WatGaat, Storing>>
  /** Erases one child for good; erased already is fine. */
  eraseDossier(dossier: string): Promise<Result<void, Storing>>
  /** Erases one text of a child (AVG 16 and 17) wherever it ever stood in the worksheet. */
  eraseTekst(dossier: string, plek: TekstPlek): Promise<Result<void, WisTekstWeigering>>
  /** Moves the team to fresh storage under a fresh key and deletes the old; the team is closed by it. */
  wisHelemaal(
    invoer: HelemaalInvoer,
    opties?: HelemaalOpties,
  ): Promise<Result<HelemaalGewist, HelemaalWeigering>>
  /** True where deleting can be erasing: the browser has Storage Buckets. */
  kanHelemaal(): boolean
}

/** One reservekopie is noted twice: when it is made, and when its file is saved. */
const sameKopie = 10 * 60_000

const isKopie = ({ velden }: HistoryLine): boolean => velden.some(({ veld }) => veld === 'reservekopieOp')

export type { WisTekstWeigering } from './eraseTekst.ts'
export type { HelemaalInvoer, HelemaalOpties, HelemaalWeigering, WisStap } from './wisHelemaal.ts'

export function createWissen(needs: BeheerNeeds): WissenBeheer {
  const { engine, team, register, inzage } = needs
  const streamOf = (dossier: string): StreamId => `dossier-${dossier}`

  const doorNow = (): Door => register.wieTypt()?.reveal() ?? { naam: '', partij: '' }

  const numbersOf = async (dossier: string): Promise<readonly number[]> => {
    const records = await register.load(streamOf(dossier))
    if (!records.ok) return []
    const { rugnummer, oudeRugnummers } = readDossier(dossier, records.value)
    return rugnummer === null ? oudeRugnummers : [rugnummer, ...oudeRugnummers]
  }

  return {
    async count(dossier) {
      const stream = streamOf(dossier)
      const loaded = await register.load(stream)
      if (!loaded.ok) return loaded
      const [whole, ofTeam, drafts, uitgegeven] = await Promise.all([
        readWhole(engine, [stream]),
        register.history('team'),
        register.drafts.keys(),
        createInzageBeheer(needs).handedOut(await numbersOf(dossier)),
      ])
      if (!whole.ok) return whole
      if (!ofTeam.ok) return ofTeam
      if (!uitgegeven.ok) return uitgegeven
      const { notities, acties } = readDossier(dossier, loaded.value)
      const own = await register.history(stream)
      const since = (own.ok ? own.value.at(-1)?.op : undefined) ?? 0
      const kept = ofTeam.value.filter((line) => isKopie(line) && line.op >= since).map(({ op }) => op)
      const made = uitgegeven.value.filter(({ aan }) => aan === reservekopieAan).map(({ op }) => op)
      const only = made.filter((op) => kept.every((one) => Math.abs(one - op) > sameKopie))
      return ok({
        regels: new Set(whole.value.flatMap(({ entries }) => entries.map(({ stamp }) => stamp))).size,
        notities: notities.length,
        acties: acties.length,
        concepten: drafts.filter((key) => key.includes(idIn(stream))).length,
        overleggen: register.overleggen().filter(({ agenda }) => agenda.includes(dossier)).length,
        reservekopieen: [...kept, ...only].sort((a, b) => b - a),
        uitgegeven: uitgegeven.value.filter(({ aan }) => aan !== reservekopieAan),
      })
    },
    async eraseDossier(dossier) {
      const numbers = await numbersOf(dossier)
      const { retryUnsaved } = register
      const needed = { teamId: team.id, engine, retryUnsaved }
      const there = await eraseInOverleggen(needed, register, dossier, doorNow())
      if (!there.ok) return there
      const erased = await eraseStream(
        { teamId: team.id, engine },
        streamOf(dossier),
        today(new Date(engine.now())),
      )
      if (!erased.ok) return erased
      inzage.erased(numbers)
      await inzage.flush()
      return ok(undefined)
    },
    async eraseTekst(dossier, plek) {
      const door = doorNow()
      const { retryUnsaved } = register
      const erased = await eraseTekst(
        { teamId: team.id, engine, retryUnsaved },
        streamOf(dossier),
        plek,
        door,
      )
      if (erased.ok) inzage.erased(await numbersOf(dossier), 'één tekst')
      return erased
    },
    wisHelemaal: async (invoer, opties) => await wisHelemaal(needs, invoer, opties),
    kanHelemaal: hasBuckets,
  }
}
