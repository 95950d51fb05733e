import { afterEach, describe, expect, it } from 'vitest'
import { openWhole, readWholeRows } from '../../../src/data/wissen/wholeStream.ts'
import type { Register } from '../../../src/data/Register.ts'
import { readDossier } from '../../../src/domain/dossier/readDossier.ts'
import { newHandeling, type StreamId } from '../../../src/domain/handeling/handeling.ts'
import { GEWIST, headsOf, isGewist, type Records } from '../../../src/domain/handeling/records.ts'
import { answerStem, sayStem } from '../../../src/domain/stem/handelingen.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { breakDisk } from '../../support/brokenDisk.ts'
import {
  aDisk,
  aKind,
  aWindow,
  change,
  changeSchool,
  type Disk,
  must,
  mustFail,
  openDisk,
  rawDb,
} from '../../support/dataBuilders.ts'
import { valueOf } from '../../support/valueOf.ts'

let mend: () => void = () => undefined
afterEach(() => mend())

const idOf = (stream: string): string => stream.slice('dossier-'.length)
const ctx = { vandaag: '2026-11-23' }
const school = { tabel: 'kind', id: 'kind', veld: 'school' }

const wis = async (
  register: Register,
  stream: string,
  plek: { tabel: string; id: string; veld: string | null },
) => await (await register.beheer()).wissen.eraseTekst(idOf(stream), plek)

/** All that is said in the rows of a stream, opened. */
async function contentOf(disk: Disk, stream: StreamId): Promise<string> {
  const team = await openDisk(disk)
  const rows = await readWholeRows(team.db, stream)
  if (rows === undefined) throw new Error('the stream is gone')
  const { whole } = must(await openWhole(team.vault, rows))
  team.db.close()
  const { base, log, segments, quarantaine } = whole
  return JSON.stringify([base.records, log, segments, quarantaine])
}

/** A child whose school changed in a segment, in the log, and is written in a draft. */
async function aChangedKind() {
  const disk = await aDisk()
  const register = await aWindow(disk, { compactFrom: 1 })
  const kind = aKind('Sem')
  must(await register.record(kind.handeling))
  must(await register.record(changeSchool(kind.stream, 'Geheim Een')))
  await register.tidy()
  const records = must(await register.load(kind.stream))
  must(
    await register.record(
      changeSchool(kind.stream, 'Geheim Twee', headsOf(records, 'kind', 'kind', 'school')),
    ),
  )
  must(await register.drafts.save(`dossier/${idOf(kind.stream)}/gegevens`, { school: 'Geheim Drie' }))
  return { disk, register, ...kind }
}

describe('a text that is erased', () => {
  it('stands in no row any more, reads as empty, and the rest stays', async () => {
    const { disk, register, stream } = await aChangedKind()
    expect(await contentOf(disk, stream)).toContain('Geheim Een')
    must(await wis(register, stream, school))
    const content = await contentOf(disk, stream)
    expect(content).not.toContain('Geheim')
    expect(content).toContain('Sem')
    expect(valueOf(register.records(stream) ?? {}, 'kind', 'kind', 'school')).toEqual(GEWIST)
    expect(register.dossiers()[0]?.school).toBe('')
    expect(await register.drafts.keys()).toEqual([])
    const dossier = readDossier('x', must(await register.load(stream)))
    expect([dossier.roepnaam.reveal(), dossier.school, dossier.tweeVersies]).toEqual(['Sem', '', []])
    await register.close()
    const after = await aWindow(disk)
    expect(after.dossiers()[0]?.school).toBe('')
    must(
      await after.record(
        changeSchool(stream, 'De Brug', headsOf(must(await after.load(stream)), 'kind', 'kind', 'school')),
      ),
    )
    expect(readDossier('x', after.records(stream) ?? {}).tweeVersies).toEqual([])
    expect(after.dossiers()[0]?.school).toBe('De Brug')
    await after.close()
  })

  it('leaves in the history who erased it, and of the older lines that something stood there', async () => {
    const { register, stream } = await aChangedKind()
    must(await wis(register, stream, school))
    const [latest, ...older] = must(await register.history(stream))
    expect([latest?.soort, latest?.door.naam]).toEqual(['veld-gewist', 'Noor Veldman'])
    expect(JSON.stringify([latest, older])).not.toContain('Geheim')
    expect(older[0]?.velden.map(({ voor, na }) => [isGewist(voor), isGewist(na)])).toEqual([[true, true]])
    await register.close()
  })

  it('disappears from the other windows, whether they had the child open or not', async () => {
    const { disk, register, stream } = await aChangedKind()
    const [open, shut] = [await aWindow(disk), await aWindow(disk)]
    must(await open.load(stream))
    must(await wis(register, stream, school))
    const until = async (other: Register, holds: () => boolean) =>
      await new Promise<void>((resolve) => {
        const look = (): void => {
          if (!holds()) return
          stop()
          resolve()
        }
        const stop = other.subscribe(look)
        look()
      })
    await until(open, () => isGewist(valueOf(open.records(stream) ?? {}, 'kind', 'kind', 'school')))
    await until(shut, () => shut.dossiers()[0]?.school === '')
    for (const other of [open, shut]) {
      expect(other.dossiers()[0]?.school).toBe('')
      expect(JSON.stringify(must(await other.load(stream)))).not.toContain('Geheim')
    }
    await Promise.all([register.close(), open.close(), shut.close()])
  })

  it('is a whole note: every field of it, but not the mark that removed it', async () => {
    const { disk, register, stream } = await aChangedKind()
    const note = [
      change('notitie', 'n1', 'tekst', 'Geheime zin'),
      change('notitie', 'n1', 'van', 'school'),
      change('notitie', 'n2', 'tekst', 'Andere zin'),
    ]
    must(await register.record(newHandeling('notitie-geschreven', [{ stream, wijzigingen: note }])))
    must(await wis(register, stream, { tabel: 'notitie', id: 'n1', veld: null }))
    const content = await contentOf(disk, stream)
    expect(content).not.toContain('Geheime zin')
    expect(content).toContain('Andere zin')
    const { notities } = readDossier('x', register.records(stream) ?? {})
    expect(notities.map(({ id }) => id)).toEqual(['n2'])
    await register.close()
  })

  it('is a whole word of the family: what it said, of which line, who said it and the answer', async () => {
    const { disk, register, stream } = await aChangedKind()
    const stand = (records: Records) => readDossier(idOf(stream), records)
    const said = {
      soort: 'klopt-niet',
      over: 'doel',
      regel: 'd',
      gelezen: 'Geheim Doel',
      tekst: 'Geheime Zin',
      taal: '',
      wie: 'ouder1',
      naam: redact('Geheime Naam'),
      publiek: 'iedereen',
    } as const
    const { stem, handeling } = must(sayStem(stand(must(await register.load(stream))), said, ctx))
    must(await register.record(handeling))
    const antwoord = { tekst: 'Geheim Antwoord' }
    must(await register.record(must(answerStem(stand(register.records(stream) ?? {}), stem, antwoord, ctx))))
    must(await wis(register, stream, { tabel: 'stem', id: stem, veld: null }))
    const content = await contentOf(disk, stream)
    for (const word of ['Doel', 'Zin', 'Naam', 'Antwoord']) expect(content).not.toContain(word)
    expect(stand(register.records(stream) ?? {}).stemmen).toEqual([])
    expect(register.dossiers()[0]).toMatchObject({ openStemmen: 0, kloptNiet: 0 })
    await register.close()
  })

  it('is not put back by undoing an act from before, nor is the erasing undone', async () => {
    const { register, stream } = await aChangedKind()
    const later = changeSchool(
      stream,
      'Geheim Vier',
      headsOf(must(await register.load(stream)), 'kind', 'kind', 'school'),
    )
    must(await register.record(later))
    must(await wis(register, stream, school))
    expect(mustFail(await register.undo(later.id, stream)).reden).toBe('sindsdien-gewijzigd')
    const [latest] = must(await register.history(stream))
    expect(mustFail(await register.undo(latest?.handeling ?? '', stream)).reden).toBe('sindsdien-gewijzigd')
    expect(must(await register.history(stream))[0]?.soort).toBe('veld-gewist')
    await register.close()
  })

  it('is refused when it is nowhere, and when a row cannot be read: it might stand there', async () => {
    const { disk, register, stream } = await aChangedKind()
    expect(mustFail(await wis(register, stream, { ...school, veld: 'nergens' }))).toEqual({
      reden: 'bestaat-niet',
    })
    const db = await rawDb(disk)
    const [segment] = await db.segment.toArray()
    if (segment === undefined) throw new Error('nothing was compacted')
    const damaged = segment.box.slice()
    damaged[40] = (damaged[40] ?? 0) ^ 1
    await db.segment.put({ ...segment, box: damaged })
    expect(mustFail(await wis(register, stream, school))).toEqual({ reden: 'onleesbaar', aantal: 1 })
    expect(register.dossiers()[0]?.school).toBe('Geheim Twee')
    db.close()
    await register.close()
  })

  it('stays when the disk refuses half-way, and is erased at the next try', async () => {
    const { disk, register, stream } = await aChangedKind()
    mend = breakDisk('QuotaExceededError', ['segment'])
    expect(mustFail(await wis(register, stream, school))).toEqual({ reden: 'schijf-vol' })
    mend()
    expect(await contentOf(disk, stream)).toContain('Geheim Twee')
    must(await wis(register, stream, school))
    expect(await contentOf(disk, stream)).not.toContain('Geheim')
    await register.close()
  })

  it('is not written back by an act that waited for the disk: it is written first, then erased with the rest', async () => {
    const { disk, register, stream } = await aChangedKind()
    mend = breakDisk('InvalidStateError', ['log'])
    mustFail(await register.record(changeSchool(stream, 'Geheim Wachtend')))
    mend()
    must(await wis(register, stream, school))
    await register.retryUnsaved()
    expect(register.unsaved()).toEqual([])
    expect(await contentOf(disk, stream)).not.toContain('Geheim')
    await register.close()
  })

  it('is not written back by what waited in a window that is gone', async () => {
    const { disk, register, stream } = await aChangedKind()
    const other = await aWindow(disk)
    mend = breakDisk('InvalidStateError', ['log'])
    mustFail(await other.record(changeSchool(stream, 'Geheim Elders')))
    await other.close()
    mend()
    must(await wis(register, stream, school))
    const db = await rawDb(disk)
    expect(await db.draft.where('key').startsWith('wachtrij').count()).toBe(0)
    db.close()
    expect(register.unsaved()).toEqual([])
    expect(await contentOf(disk, stream)).not.toContain('Geheim')
    await register.close()
  })

  it('is not erased while an act that would write there waits in another window', async () => {
    const { disk, register, stream } = await aChangedKind()
    const other = await aWindow(disk)
    mend = breakDisk('InvalidStateError', ['log'])
    mustFail(await other.record(changeSchool(stream, 'Geheim Elders')))
    mend()
    expect(mustFail(await wis(register, stream, school))).toEqual({ reden: 'nog-niet-bewaard' })
    await other.retryUnsaved()
    must(await wis(register, stream, school))
    expect([register.unsaved(), other.unsaved()]).toEqual([[], []])
    expect(await contentOf(disk, stream)).not.toContain('Geheim')
    await Promise.all([register.close(), other.close()])
  })

  it('is not erased while an act waits that would write there and the disk still refuses', async () => {
    const { disk, register, stream } = await aChangedKind()
    mend = breakDisk('QuotaExceededError', ['log'])
    mustFail(await register.record(changeSchool(stream, 'Geheim Wachtend')))
    expect(mustFail(await wis(register, stream, school))).toEqual({ reden: 'nog-niet-bewaard' })
    expect(register.dossiers()[0]?.school).toBe('Geheim Twee')
    mend()
    must(await wis(register, stream, school))
    expect(await contentOf(disk, stream)).not.toContain('Geheim')
    await register.close()
  })
})
