import { describe, expect, it } from 'vitest'
import { createEngine } from '../../../src/data/engine.ts'
import { berichtJson, kladKey, readKlad, saveKlad } from '../../../src/data/overdracht/gezinKlad.ts'
import { readPostbericht } from '../../../src/domain/gezin/readPostbericht.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { newId } from '../../../src/lib/id.ts'
import { aDisk, must, openDisk } from '../../support/dataBuilders.ts'
import { stemBericht, verhaalBericht } from '../../support/postbericht.ts'

const mira = { dossier: 'dossier1', lezer: 'ouder-gezag', ouder: 1, naam: 'Mira Aksoy' } as const
const asked = { ...mira, naam: redact('Mira Aksoy') }

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
    expect(await readKlad(drafts, 'dossier1', asked)).toEqual([een, twee])
    expect(await readKlad(drafts, 'dossier1', { ...asked, ouder: 2 })).toEqual([])
    expect(await readKlad(drafts, 'dossier1', { ...asked, lezer: 'voogd', ouder: null })).toEqual([])
    expect(await readKlad(drafts, 'dossier2', asked)).toEqual([])
    expect((await drafts.keys()).every((key) => key.includes('dossier1'))).toBe(true)
    stop()
  })

  it('is given back after a birthday, and when gezag came or went', async () => {
    const { drafts, stop } = await aStore()
    const bericht = verhaalBericht({ staat: 'klad' })
    const noor = { dossier: 'dossier2', lezer: 'jongere-12', ouder: null, naam: 'Noor' } as const
    must(await saveKlad(drafts, mira, bericht))
    must(await saveKlad(drafts, noor, bericht))
    expect(await readKlad(drafts, 'dossier1', { ...asked, lezer: 'ouder-zonder-gezag' })).toEqual([bericht])
    const zestien = { lezer: 'jongere-16', ouder: null, naam: redact('Noor') } as const
    expect(await readKlad(drafts, 'dossier2', zestien)).toEqual([bericht])
    stop()
  })

  it.each(['voogd', 'pleegouder'] as const)(
    'of a %s is given to that person, and to no successor',
    async (lezer) => {
      const { drafts, stop } = await aStore()
      const bericht = verhaalBericht({ staat: 'klad' })
      must(await saveKlad(drafts, { dossier: 'dossier1', lezer, ouder: null, naam: 'Ria van Dién' }, bericht))
      const kladVan = async (naam: string) =>
        await readKlad(drafts, 'dossier1', { lezer, ouder: null, naam: redact(naam) })
      expect(await kladVan(' ria  van dien ')).toEqual([bericht])
      expect(await kladVan('Henk Post')).toEqual([])
      expect(await kladVan('')).toEqual([])
      stop()
    },
  )

  it('is left out when it is no message, or stands under the name of another', async () => {
    const { drafts, stop } = await aStore()
    const bericht = berichtJson(verhaalBericht())
    const klad = { wie: 'ouder1', naam: 'Mira Aksoy' }
    for (const waarde of [null, klad, { ...klad, bericht: { tekst: 'los' } }, { wie: 'ouder1', bericht }])
      must(await drafts.save(kladKey('dossier1', newId()), waarde))
    must(await drafts.save(kladKey('dossier1', newId()), { ...klad, bericht }))
    expect(await readKlad(drafts, 'dossier1', asked)).toEqual([])
    stop()
  })
})
