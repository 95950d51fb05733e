import { describe, expect, it } from 'vitest'
import { readDossier } from '../../../src/domain/dossier/readDossier.ts'
import { voorGezin } from '../../../src/domain/dossier/voorGezin.ts'
import { setOudersWeten } from '../../../src/domain/dossier/werkblad.ts'
import { veldPlekken, veldReadableBy } from '../../../src/domain/dossier/zichtbaarheid.ts'
import { addKind, nieuwKind } from '../../../src/domain/dossier/kind.ts'
import { publieken } from '../../../src/domain/notitie/notitie.ts'
import { addNotitie } from '../../../src/domain/notitie/handelingen.ts'
import { startNaspel } from '../../../src/domain/oefening/replay.ts'
import { redact } from '../../../src/lib/redacted.ts'
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
      if (veldReadableBy(veld, 'ouder')) expect(seen[veld]).toBe(whole[veld])
      else if (veldPlekken[veld] !== 'per-notitie') expect(['', null, 0]).toContain(emptiness(seen[veld]))
    }
    expect(whole.woongemeente).toBe('Zandmeer')
    expect(seen.roepnaam.reveal()).toBe('Noor')
  })

  it('shows the notes that all of the family may read, and no other', () => {
    expect(werkblad().notities).toHaveLength(publieken.length)
    expect(voorGezin(werkblad()).notities.map(({ tekst }) => tekst)).toEqual(['voor iedereen'])
  })
})

const emptiness = (value: unknown): unknown => (Array.isArray(value) ? value.length : value)
