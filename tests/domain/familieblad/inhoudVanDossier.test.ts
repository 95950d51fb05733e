import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addActie } from '../../../src/domain/actie/handelingen.ts'
import { setDoel } from '../../../src/domain/doel/handelingen.ts'
import { setOndersteuningsvraag } from '../../../src/domain/dossier/werkblad.ts'
import { setFocus } from '../../../src/domain/focus/focus.ts'
import { bladTekst } from '../../../src/domain/familieblad/bladTekst.ts'
import { buildFamilieblad } from '../../../src/domain/familieblad/buildFamilieblad.ts'
import { inhoudVanDossier } from '../../../src/domain/familieblad/inhoudVanDossier.ts'
import { kaartteksten } from '../../../src/domain/taal/kaart/kaartteksten.ts'
import { talen } from '../../../src/domain/taal/Taal.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { ctx, openBlad, vandaag } from '../../support/dossierStand.ts'
import { kindSamenvatting } from '../../support/samenvattingen.ts'
import { volDossier } from '../../support/volDossier.ts'

const kinderen = [kindSamenvatting('sem', { naam: redact('Sem Bakker'), rugnummer: 305 })]
const contact = { wie: { partij: 'school', naam: 'Els Bos' }, telefoon: '026 555 01 10' } as const

const inhoudVan = (row: readonly number[]) => {
  const dossier = volDossier(row)
  const nummers = new Set([214, 305])
  return {
    dossier,
    ...inhoudVanDossier({ dossier, team: { leden: [] }, kinderen, nummers, contact, vandaag }),
  }
}

const doel = { tekst: 'Samen met Sem, ook met 305', datum: '2026-12-21', zichtbaarAan: 'Semmie 305' } as const
const stap = { partij: 'school', wie: redact('Els Bos'), wanneer: '2026-12-01' } as const

/** Of a worksheet where other children stand on the card and elsewhere. */
function overAnderen() {
  const blad = openBlad()
  blad.play(setOndersteuningsvraag(blad.stand(), 'Rust, net als Sem en 305', ctx))
  blad.play(setFocus(blad.stand(), { partij: 'school', tekst: 'Met Semmie' }, ctx))
  blad.play(setDoel(blad.stand(), doel, ctx))
  for (const wat of ['Belt met Sem Bakker, dan met Bakkertje', 'Later met Semmie'])
    blad.play(addActie(blad.stand(), { wat, ...stap }, ctx))
  const nummers = new Set([214, 305])
  return inhoudVanDossier({ dossier: blad.stand(), team: { leden: [] }, kinderen, nummers, contact, vandaag })
}

const rij = fc.array(fc.nat(997), { minLength: 40, maxLength: 120 })
const opDeKaart = new Set(['doel.tekst', 'acties.wat', 'acties.wie'])

describe('the card of a full worksheet', () => {
  it('holds of it the doel and the first step only, and no other child', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(rij, fc.constantFrom(...talen), (row, taal) => {
        const { dossier, inhoud } = inhoudVan(row)
        const blad = buildFamilieblad(inhoud, kaartteksten[taal], vandaag)
        const json = JSON.stringify(blad)
        for (const [, path = ''] of json.matchAll(/⟪([\w.]+)#\d+⟫/gu)) {
          // The dates of a full worksheet are marks too.
          if (!/\.(?:datum|wanneer)$|^volgende$/u.test(path)) expect(opDeKaart).toContain(path)
          seen.add(path)
        }
        for (const text of [json, bladTekst(blad)]) {
          expect(text).not.toMatch(/Sem|Bakker|305/u)
          expect(text).not.toContain(`#${dossier.rugnummer}`)
        }
      }),
    )
    for (const path of ['doel.tekst', 'acties.wat']) expect(seen).toContain(path)
  })
})

describe('what the team reads over before the card goes home', () => {
  it('is what was taken out of the card, and what still stands on it and may be another child', () => {
    const { inhoud, vervangen, twijfel } = overAnderen()
    expect(inhoud.velden.doel?.tekst).toBe('Samen met een ander kind, ook met 305')
    expect(vervangen.map(({ gevonden, aantal }) => [gevonden.reveal(), aantal])).toEqual([
      ['Sem', 1],
      ['Sem Bakker', 1],
    ])
    expect(twijfel.map((een) => een.reveal())).toEqual(['305', 'Bakkertje'])
  })
})
