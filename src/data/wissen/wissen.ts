/** Erasing for whoever asks it of the team: what will go and what is out of reach is told first, then it goes for good. */
import { sameKind } from '../../domain/dossier/lijst.ts'
import { readDossier } from '../../domain/dossier/readDossier.ts'
import type { Door, StreamId } from '../../domain/handeling/handeling.ts'
import { type InzageRegel, reservekopieAan } from '../../domain/inzage/inzage.ts'
import { today } from '../../lib/datum.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type { BeheerNeeds } from '../Beheer.ts'
import { hasBuckets } from '../db.ts'
import type { DraftPlek } from '../draftKeys.ts'
import { readWhole } from '../findAct.ts'
import { createInzageBeheer } from '../inzage/inzageBeheer.ts'
import type { HistoryLine, Storing } from '../Register.ts'
import { timeOf } from '../stamp.ts'
import { eraseInOverleggen } from './eraseInOverleggen.ts'
import { plekkenOf, readErasedDrafts, readGoingDrafts } from './goingDrafts.ts'
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
  /** Every worksheet of this child, by id. */
  readonly werkbladen: readonly string[]
  /** The numbers of the other worksheets of this child, which go too; null for one without. */
  readonly anderen: readonly (number | null)[]
  /** Something about it could not be read: it goes too, and there may be more than is told. */
  readonly onleesbaar: boolean
  /** Lines of history, all that was ever kept of this child. */
  readonly regels: number
  readonly notities: number
  readonly acties: number
  /** Drafts about it or with its name in them: typed, not yet kept. */
  readonly concepten: number
  /** Where those stand that are of something else and only name it: maybe they mean another one. */
  readonly elders: readonly DraftPlek[]
  /** In how many overleggen it stands on the agenda, without name or number. */
  readonly overleggen: number
  /** The moments (ms since 1970) of the reservekopieen made since this child was on the list, newest first. */
  readonly reservekopieen: readonly number[]
  /** What was handed out about it, to whom and when, newest first; a reservekopie is told above. */
  readonly uitgegeven: readonly InzageRegel[]
}

/**
 * Why a child was not erased. `meer-werkbladen`: it has one of which was not told that it goes; nothing went. `deels`:
 * some of its worksheets went for good, the asked one stands. `nog-niet-bewaard`: an act that would bring something of it
 * back still waits for the disk, here or in another window; nothing of its worksheets went.
 */
export type WisWeigering =
  | { readonly reden: 'meer-werkbladen' | 'nog-niet-bewaard' }
  | { readonly reden: 'deels'; readonly storing: Storing }
  | Storing

export interface WissenBeheer {
  count(dossier: string): Promise<Result<WatGaat, Storing>>
  /**
   * Erases one child for good, on every worksheet it has, the asked one last; erased already is fine. `verteld`: the
   * worksheets of which was told that they go.
   */
  eraseDossier(dossier: string, verteld?: readonly string[]): Promise<Result<void, WisWeigering>>
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

/** A file that was put back here bears the moment at which it was begun: a little before it was noted as made. */
const sameFile = 60_000

/** The moments that a line says a reservekopie was made: after a team was put back that was before the line. */
const kopiesIn =
  (tabel: 'team' | 'kopie') =>
  (line: HistoryLine): readonly number[] =>
    line.velden.flatMap((one) =>
      one.tabel === tabel && one.veld === 'reservekopieOp' && typeof one.na === 'number' ? [one.na] : [],
    )

export type { WisTekstWeigering } from './eraseTekst.ts'
export type { HelemaalInvoer, HelemaalOpties, HelemaalWeigering, WisStap } from './wisHelemaal.ts'

export function createWissen(needs: BeheerNeeds): WissenBeheer {
  const { engine, team, register, inzage } = needs
  const streamOf = (dossier: string): StreamId => `dossier-${dossier}`

  const doorNow = (): Door => register.wieTypt()?.reveal() ?? { naam: '', partij: '' }

  /** The numbers this worksheet ever had; when it cannot be read, those the list knows. */
  const numbersOf = async (dossier: string): Promise<readonly number[]> => {
    const records = await register.load(streamOf(dossier))
    const { rugnummer, oudeRugnummers } = records.ok
      ? readDossier(dossier, records.value)
      : (register.dossiers().find(({ id }) => id === dossier) ?? { rugnummer: null, oudeRugnummers: [] })
    return rugnummer === null ? oudeRugnummers : [rugnummer, ...oudeRugnummers]
  }

  /** Every worksheet of this child, the asked one last: while it stands, the others can be found again. */
  const worksheetsOf = (dossier: string): readonly string[] => {
    const all = sameKind(dossier, register.dossiers()).map(({ id }) => id)
    return [...all.filter((id) => id !== dossier), dossier]
  }

  const kinderenOn = (dossiers: readonly string[]) =>
    register.dossiers().filter(({ id }) => dossiers.includes(id))

  /** What stands on these worksheets, as far as it can be read. */
  const readAll = async (dossiers: readonly string[]) => {
    const streams = dossiers.map(streamOf)
    const whole = await readWhole(engine, streams)
    if (!whole.ok) return whole
    const bladen = whole.value.map(({ stream, records }) => readDossier(idIn(stream), records))
    const stamps = new Set(whole.value.flatMap(({ entries }) => entries.map(({ stamp }) => stamp)))
    return ok({ bladen, stamps, onleesbaar: streams.some((stream) => engine.damage.count(stream) > 0) })
  }

  return {
    async count(dossier) {
      const loaded = await register.load(streamOf(dossier))
      if (!loaded.ok && loaded.error.reden !== 'onleesbaar') return loaded
      const dossiers = worksheetsOf(dossier)
      const [read, ofTeam, concepten, uitgegeven] = await Promise.all([
        readAll(dossiers),
        register.history('team'),
        readGoingDrafts(engine.drafts, kinderenOn(dossiers), dossiers),
        createInzageBeheer(needs).handedOut((await Promise.all(dossiers.map(numbersOf))).flat()),
      ])
      if (!read.ok) return read
      if (!ofTeam.ok) return ofTeam
      if (!uitgegeven.ok) return uitgegeven
      const { bladen, stamps, onleesbaar } = read.value
      const [first, ...later] = stamps
      const since = first === undefined ? 0 : timeOf(later.reduce((a, b) => (b < a ? b : a), first))
      const { regels } = uitgegeven.value
      const kept = ofTeam.value.flatMap(kopiesIn('team')).filter((op) => op >= since)
      const back = ofTeam.value.flatMap(kopiesIn('kopie')).filter((op) => op >= since)
      const elders = back.filter((op) => kept.every((one) => one < op || one - op > sameFile))
      const made = regels.filter(({ aan }) => aan === reservekopieAan).map(({ op }) => op)
      const only = made.filter((op) => kept.every((one) => Math.abs(one - op) > sameKopie))
      const others = register.dossiers().filter(({ id }) => id !== dossier && dossiers.includes(id))
      const names = (some: readonly string[]): boolean => some.some((one) => dossiers.includes(one))
      return ok({
        werkbladen: dossiers,
        anderen: others.map(({ rugnummer }) => rugnummer),
        onleesbaar: onleesbaar || uitgegeven.value.onleesbaar,
        regels: stamps.size,
        notities: bladen.reduce((sum, { notities }) => sum + notities.length, 0),
        acties: bladen.reduce((sum, { acties }) => sum + acties.length, 0),
        concepten: concepten.eigen.length + concepten.genoemd.size,
        elders: plekkenOf(concepten.genoemd.keys()),
        overleggen: register.overleggen().filter(({ agenda }) => names(agenda)).length,
        reservekopieen: [...kept, ...elders, ...only].sort((a, b) => b - a),
        uitgegeven: regels.filter(({ aan }) => aan !== reservekopieAan),
      })
    },
    async eraseDossier(dossier, verteld = [dossier]) {
      const dossiers = worksheetsOf(dossier)
      if (dossiers.some((id) => !verteld.includes(id))) return err({ reden: 'meer-werkbladen' })
      const numbers = await Promise.all(dossiers.map(numbersOf))
      const { retryUnsaved } = register
      const needed = { teamId: team.id, engine, retryUnsaved }
      for (const id of dossiers) {
        const there = await eraseInOverleggen(needed, register, id, doorNow())
        if (!there.ok) return there
      }
      // What was noted so far is written first: after this nobody knows the numbers.
      await inzage.flush()
      // Told by name and number now: once the first worksheet is gone nobody knows all of them.
      const gaat = kinderenOn(dossiers)
      const concepten = async () => await readErasedDrafts(engine.drafts, gaat, dossiers)
      let done: Result<void, WisWeigering> = ok(undefined)
      for (const [at, id] of dossiers.entries()) {
        const vandaag = today(new Date(engine.now()))
        const erased = await eraseStream(
          { teamId: team.id, engine, ...(at === 0 ? { concepten } : {}) },
          streamOf(id),
          vandaag,
        )
        if (!erased.ok) {
          done = at === 0 ? erased : err({ reden: 'deels', storing: erased.error })
          break
        }
        inzage.erased(numbers[at] ?? [])
      }
      await inzage.flush()
      return done
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
