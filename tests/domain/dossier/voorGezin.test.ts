import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDossier } from '../../../src/domain/dossier/readDossier.ts'
import { voorGezin } from '../../../src/domain/dossier/voorGezin.ts'
import { setOudersWeten } from '../../../src/domain/dossier/werkblad.ts'
import { veldPlekken, veldReadableBy } from '../../../src/domain/dossier/zichtbaarheid.ts'
import { addKind, nieuwKind } from '../../../src/domain/dossier/kind.ts'
import { publieken } from '../../../src/domain/notitie/notitie.ts'
import { addNotitie } from '../../../src/domain/notitie/handelingen.ts'
import { startNaspel } from '../../../src/domain/oefening/replay.ts'
import { addTrede } from '../../../src/domain/opschaling/opschaling.ts'
import {
  answerRegie,
  askRegie,
  releaseRegie,
  takeVoorlopigeRegie,
} from '../../../src/domain/regie/handelingen.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { openBlad, wie } from '../../support/dossierStand.ts'
import { ctx, value } from '../../support/overlegStand.ts'

function werkblad() {
  const kind = {
    ...nieuwKind(redact('Noor'), redact('Aksoy')),
    situatie: 'thuis',
    woongemeente: 'Zandmeer',
  } as const
  const made = value(addKind(kind, new Set(), ctx))
  const naspel = startNaspel()
  naspel.play(made.handeling)
  const stand = () => readDossier(made.dossier, naspel.records(`dossier-${made.dossier}`))
  for (const publiek of publieken)
    naspel.play(
      value(addNotitie(stand(), { tekst: `voor ${publiek}`, publiek, van: 'school', ouder: 1 }, ctx)),
    )
  naspel.play(value(setOudersWeten(stand(), { antwoord: 'nog-niet', want: 'durft niet' }, ctx)))
  return stand()
}

describe('a worksheet beside which the family sits', () => {
  it('has the fields that a parent may read as they are, and nothing in the others', () => {
    const whole = werkblad()
    const seen = voorGezin(whole)
    for (const veld of Object.keys(veldPlekken) as (keyof typeof veldPlekken)[]) {
      if (veldReadableBy(veld, 'ouder')) expect(seen[veld]).toEqual(whole[veld])
      else if (veldPlekken[veld] !== 'per-notitie') expect(['', null, 0]).toContain(emptiness(seen[veld]))
    }
    expect(whole.woongemeente).toBe('Zandmeer')
    expect(seen.roepnaam.reveal()).toBe('Noor')
  })

  it('shows the notes that all of the family may read, and no other', () => {
    expect(werkblad().notities).toHaveLength(publieken.length)
    expect(voorGezin(werkblad()).notities.map(({ tekst }) => tekst)).toEqual(['voor iedereen'])
  })

  it('says who said no and when, and never why', () => {
    const blad = openBlad()
    const jeugdhulp = wie('jeugdhulp', 'Els Bos')
    blad.play(askRegie(blad.stand(), { wie: jeugdhulp }, ctx))
    const nee = { antwoord: 'nee', hoe: 'aan-tafel', want: 'moeder werkt niet mee' } as const
    const whole = blad.play(answerRegie(blad.stand(), nee, ctx))
    const { regie } = voorGezin(whole)
    expect(whole.regie).toMatchObject({ staat: 'geen', laatsteNee: { want: 'moeder werkt niet mee' } })
    expect(regie).toMatchObject({ staat: 'geen', laatsteNee: { op: ctx.vandaag, want: '', hoe: null } })
    expect(regie.staat === 'geen' && regie.laatsteNee?.wie.persoon.reveal()).toBe('Els Bos')
  })

  it('holds no text of a field that the family may not read, whatever was done with the regie', () => {
    const stap = fc.constantFrom('vraag', 'ja', 'nee', 'voorlopig', 'vrij')
    const partij = fc.constantFrom('school', 'jeugdhulp', 'leerplicht')
    fc.assert(
      fc.property(fc.array(fc.tuple(stap, partij), { maxLength: 10 }), (stappen) => {
        const blad = openBlad()
        const kept = (act: ReturnType<typeof askRegie>) => (act.ok ? blad.play(act) : undefined)
        for (const [soort, van] of stappen) {
          const stand = blad.stand()
          const [mens, want] = [wie(van, 'Els Bos'), `geheim ${blad.entries().length}`]
          const ander = wie('overig', 'Piet Smit')
          if (soort === 'vraag') kept(askRegie(stand, { wie: mens }, ctx))
          else if (soort === 'voorlopig')
            kept(takeVoorlopigeRegie(stand, { wie: mens, vraagtAan: ander, vraagtVoor: '2026-12-01' }, ctx))
          else if (soort === 'vrij') kept(releaseRegie(stand, { want }, ctx))
          else
            kept(
              answerRegie(
                stand,
                { antwoord: soort, hoe: 'telefonisch', want, persoon: redact('Els Bos') },
                ctx,
              ),
            )
        }
        blad.play(setOudersWeten(blad.stand(), { antwoord: 'nog-niet', want: 'geheim thuis' }, ctx))
        const trede = { trede: 1, geprobeerd: 'geheim geprobeerd', besprokenMetLeerplicht: false } as const
        blad.play(addTrede(blad.stand(), trede, ctx))
        const { records: _all, ...seen } = voorGezin(blad.stand())
        expect(JSON.stringify(blad.stand().oudersWeten)).toContain('geheim')
        expect(JSON.stringify(seen)).not.toContain('geheim')
      }),
      { numRuns: 60 },
    )
  })
})

const emptiness = (value: unknown): unknown => (Array.isArray(value) ? value.length : value)
