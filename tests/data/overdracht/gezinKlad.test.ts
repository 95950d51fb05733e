import { describe, expect, it } from 'vitest'
import { createEngine } from '../../../src/data/engine.ts'
import { berichtJson, kladKey, readKlad, saveKlad } from '../../../src/data/overdracht/gezinKlad.ts'
import { readPostbericht } from '../../../src/domain/gezin/readPostbericht.ts'
import { newId } from '../../../src/lib/id.ts'
import { aDisk, must, openDisk } from '../../support/dataBuilders.ts'
import { stemBericht, verhaalBericht } from '../../support/postbericht.ts'

const mira = { dossier: 'dossier1', lezer: 'ouder-gezag', ouder: 1 } as const

async function aStore() {
  const engine = must(await createEngine(await openDisk(await aDisk()), {}))
  return { drafts: engine.drafts, stop: () => engine.stop() }
}

describe('what a family had not sent', () => {
  it('is told as JSON that is read back as the same message', () => {
    for (const bericht of [verhaalBericht(), stemBericht()])
      expect(readPostbericht(berichtJson(bericht))).toEqual(bericht)
  })

  it('is given to the same reader of the same child only, the earliest first', async () => {
    const { drafts, stop } = await aStore()
    const [een, twee] = [1, 2].map((op) => verhaalBericht({ id: newId(), staat: 'klad', op }))
    if (een === undefined || twee === undefined) throw new Error('two')
    for (const bericht of [twee, een]) must(await saveKlad(drafts, mira, bericht))
    expect(await readKlad(drafts, 'dossier1', 'ouder-gezag', 1)).toEqual([een, twee])
    expect(await readKlad(drafts, 'dossier1', 'ouder-gezag', 2)).toEqual([])
    expect(await readKlad(drafts, 'dossier1', 'ouder-zonder-gezag', 1)).toEqual([])
    expect(await readKlad(drafts, 'dossier2', 'ouder-gezag', 1)).toEqual([])
    expect((await drafts.keys()).every((key) => key.includes('dossier1'))).toBe(true)
    stop()
  })

  it('is left out when it is no message, or stands under the name of another', async () => {
    const { drafts, stop } = await aStore()
    const bericht = berichtJson(verhaalBericht())
    const { lezer, ouder } = mira
    for (const waarde of [null, { lezer, ouder }, { lezer, ouder, bericht: { tekst: 'los' } }])
      must(await drafts.save(kladKey('dossier1', newId()), waarde))
    must(await drafts.save(kladKey('dossier1', newId()), { lezer, ouder, bericht }))
    expect(await readKlad(drafts, 'dossier1', lezer, ouder)).toEqual([])
    stop()
  })
})
