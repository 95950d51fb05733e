/**
 * What one letter of a family comes to: an act in the name of who was given the tablet, or a draft for the next time. It
 * is read as the input of a stranger, and said once: also when a file is read twice, or the power failed in between.
 */
import type { Spreker } from '../../domain/eigenwoorden/eigenwoorden.ts'
import { applyPost, type Zegger } from '../../domain/gezin/applyPost.ts'
import type { Postbericht } from '../../domain/gezin/Postbericht.ts'
import { readPostbericht, saysNothing } from '../../domain/gezin/readPostbericht.ts'
import { sprekerOf } from '../../domain/gezin/spreker.ts'
import type { ActContext, Door, Handeling, StreamId, Wijziging } from '../../domain/handeling/handeling.ts'
import { newId } from '../../lib/id.ts'
import { redact } from '../../lib/redacted.ts'
import type { Engine } from '../engine.ts'
import { readWhole } from '../findAct.ts'
import { toRecords } from '../merge.ts'
import { mayPass } from '../queue.ts'
import type { Storing } from '../Register.ts'
import { kladKey, saveKlad } from './gezinKlad.ts'
import type { Brief } from './letters.ts'
import { lijnVan, type Overdrachtregel } from './overdrachtRows.ts'

/**
 * What one letter came to. `leeg`: emptied again before it was sent. `onleesbaar`: no message, or none that may be said.
 * `wacht`: its dossier, or this version of the app, cannot take it as it is now. `later`: the disk does not take it now.
 */
export type Uitkomst = 'gezegd' | 'klad' | 'leeg' | 'onleesbaar' | 'wacht' | 'gewist' | 'later'

async function takeLetter(engine: Engine, regel: Overdrachtregel, given: Postbericht): Promise<Uitkomst> {
  const bericht = await onlyItsLines(regel, given)
  if (bericht.staat === 'klad') {
    if (saysNothing(bericht)) {
      await engine.drafts.drop(kladKey(regel.dossier, bericht.id))
      return 'leeg'
    }
    const saved = await saveKlad(engine.drafts, regel, bericht)
    return saved.ok ? 'klad' : whyNot(saved.error)
  }
  const said = await say(engine, regel, bericht)
  if (said === 'gezegd') await engine.drafts.drop(kladKey(regel.dossier, bericht.id))
  return said
}

/** Takes in what one letter holds; what was taken in before counts as said. */
export async function takeOne(
  engine: Engine,
  { regel, json }: Pick<Brief, 'regel' | 'json'>,
): Promise<Uitkomst> {
  const bericht = json === undefined ? null : readPostbericht(json)
  return bericht === null ? 'onleesbaar' : await takeLetter(engine, regel, bericht)
}

function whyNot(storing: Storing): Uitkomst {
  if (storing.reden === 'gewist') return 'gewist'
  return mayPass(storing) || storing.reden === 'kluis-dicht' ? 'later' : 'wacht'
}

/**
 * A word about a line that was not given, or that did not read so, keeps its own words and nothing of that line: else
 * whoever has the device could have the worksheet say what nobody of the team ever wrote.
 */
async function onlyItsLines({ lijnen }: Overdrachtregel, bericht: Postbericht): Promise<Postbericht> {
  const { inhoud } = bericht
  if (inhoud.soort !== 'stem') return bericht
  const { over, id, gelezen } = inhoud
  if (lijnen.includes(await lijnVan(over, id, gelezen))) return bericht
  return { ...bericht, inhoud: { ...inhoud, id: '', gelezen: '' } }
}

/** As an act of who was given the tablet, on the day it was given: the clock of the message is not believed. */
async function say(engine: Engine, regel: Overdrachtregel, bericht: Postbericht): Promise<Uitkomst> {
  const stream: StreamId = `dossier-${regel.dossier}`
  const opened = await engine.streams.open(stream)
  if (!opened.ok) return whyNot(opened.error)
  const dossier = { id: regel.dossier, records: toRecords(opened.value.stand) }
  const wie = sprekerOf(regel)
  const zegger: Zegger = { wie, naam: redact(regel.naam) }
  const ctx: ActContext = {
    vandaag: regel.op,
    ...(regel.overleg === null ? {} : { overleg: regel.overleg }),
  }
  const act = applyPost(dossier, bericht, zegger, ctx)
  if (!act.ok) return 'onleesbaar'
  const ids = tabellen.flatMap((tabel) => Object.keys(dossier.records[tabel] ?? {}))
  if (!ids.includes(bericht.id)) return await write(engine, act.value, doorOf(wie, regel.naam))
  // The same id with other words: they changed it after a first file, or it is of another. Nothing is written over.
  const known = await isKnown(engine, stream, act.value, lastBefore(ids, bericht))
  if (known !== false) return known
  const id = ids.includes(idAnew(bericht)) ? newId() : idAnew(bericht)
  const anew = applyPost(dossier, { ...bericht, id }, zegger, ctx)
  return anew.ok ? await write(engine, anew.value, doorOf(wie, regel.naam)) : 'onleesbaar'
}

/** The id of what was said anew under one answer, with when they said it. */
const idAnew = ({ id, op }: Pick<Postbericht, 'id' | 'op'>): string => `${id}-${op}`

/** The latest that was said anew under this answer, when this message is later still; null when it is not. */
function lastBefore(ids: readonly string[], { id, op }: Postbericht): string | null {
  const moments = ids.filter((one) => one.startsWith(`${id}-`)).map((one) => Number(one.slice(id.length + 1)))
  const last = Math.max(...moments)
  return moments.length > 0 && op > last ? idAnew({ id, op: last }) : null
}

async function write(engine: Engine, act: Handeling, door: Door): Promise<Uitkomst> {
  const written = await engine.append(act, door, true, {})
  return written.ok ? 'gezegd' : whyNot(written.error)
}

/**
 * `gezegd` when the same was said before, under whatever id and whatever became of it since; false when it was not. Of
 * who comes back to earlier words only the `last` of that answer counts: what they said last is what they say.
 */
async function isKnown(
  engine: Engine,
  stream: StreamId,
  act: Handeling,
  last: string | null,
): Promise<Uitkomst | false> {
  const whole = await readWhole(engine, [stream])
  if (!whole.ok) return whyNot(whole.error)
  const words = wordsOf(act.delen.flatMap(({ wijzigingen }) => wijzigingen))
  const found = whole.value.some(({ entries }) =>
    entries.some(
      ({ handeling, o }) =>
        (last === null || handeling === last) &&
        wordsOf(o.map(([tabel, , veld, waarde]) => ({ tabel, veld, waarde }))) === words,
    ),
  )
  return found ? 'gezegd' : false
}

/** The tables that a message can end in, under its own id. */
const tabellen = ['stem', 'eigenwoorden'] as const

/** What was said, by whom and for whom, as one text; not its id, nor when. */
const wordsOf = (velden: readonly Pick<Wijziging, 'tabel' | 'veld' | 'waarde'>[]): string =>
  velden
    .filter(({ veld }) => veld !== 'op' && veld !== 'overleg')
    .map(({ tabel, veld, waarde }) => JSON.stringify([tabel, veld, waarde]))
    .sort()
    .join('\n')

const doorOf = (wie: Spreker, naam: string): Door => ({ naam, partij: wie === 'kind' ? 'kind' : 'ouder' })
