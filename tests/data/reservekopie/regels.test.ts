import { describe, expect, it } from 'vitest'
import { type KopieRegel, readRegel, writeRegel } from '../../../src/data/reservekopie/regels.ts'
import { anEntry } from '../../support/entryBuilders.ts'

const entry = anEntry({ at: 1, overleg: 'o1', o: [['kind', 'kind', 'school', 'De Brug', []]] })
const hash = 'h'.repeat(43)
const line = (part: object): string => JSON.stringify(part)
const withWaarde = (waarde: string): string => `{"e":${JSON.stringify(entry).replace('"De Brug"', waarde)}}`

describe('a line of a reservekopie', () => {
  it.each<[string, KopieRegel]>([
    ['the first', { soort: 'kop', team: 'act-1', op: 5 }],
    ['an entry', { soort: 'entry', entry, apart: false }],
    ['an entry that was set apart', { soort: 'entry', entry, apart: true }],
    ['the hash of what was erased', { soort: 'gewist', hash, date: '2026-11-02' }],
    ['the last', { soort: 'einde', regels: 12 }],
  ])('is read as it was written: %s', (_name, regel) => {
    expect(readRegel(writeRegel(regel))).toEqual({ ok: true, value: regel })
  })

  it.each([
    ['no JSON', '{"e":'],
    ['nothing', ''],
    ['a list', '[]'],
    ['a kind we do not know', line({ sleutel: 'abc' })],
    ['an entry with something beside it', line({ e: entry, extra: 1 })],
    ['an entry of no stream', line({ e: { ...entry, stream: 5 } })],
    ['an entry of a kind of stream we do not know', line({ e: { ...entry, stream: 'kluis-1' } })],
    ['an entry of a stream with signs in its name', line({ e: { ...entry, stream: 'dossier-../..' } })],
    ['an entry without a stamp', line({ e: { ...entry, stamp: 'gisteren' } })],
    ['a value with a name that means something else in a program', withWaarde('{"__proto__":{"a":1}}')],
    ['the same name written otherwise', withWaarde('{"\\u005f_proto__":{"a":1}}')],
    ['a value nested a thousand deep', withWaarde('['.repeat(1000) + ']'.repeat(1000))],
    ['a hash that is none', line({ gone: 'kort', date: '2026-11-02' })],
    ['an erasing without a day', line({ gone: hash, date: 'gisteren' })],
    ['an end that counts wrong', line({ einde: true, regels: -1 })],
    ['a first line without a team', line({ kanteltafel: 1, sv: 1, team: '', op: 1 })],
  ])('is refused when it is %s', (_name, text) => {
    expect(readRegel(text)).toEqual({ ok: false, error: 'vreemd' })
    expect(({} as { a?: number }).a).toBeUndefined()
  })

  it.each([
    ['file', line({ kanteltafel: 2, sv: 1, team: 'act-1', op: 1 })],
    ['way of writing', line({ kanteltafel: 1, sv: 99, team: 'act-1', op: 1 })],
    ['entry', line({ e: { ...entry, v: 2, stream: 'droom-1' } })],
  ])('of a newer %s is told from a strange one', (_name, text) => {
    expect(readRegel(text)).toEqual({ ok: false, error: 'nieuwer' })
  })
})
