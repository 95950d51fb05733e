import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bladTekst } from '../../../src/domain/familieblad/bladTekst.ts'
import { buildFamilieblad } from '../../../src/domain/familieblad/buildFamilieblad.ts'
import { inhoudVanDossier } from '../../../src/domain/familieblad/inhoudVanDossier.ts'
import { kaartteksten } from '../../../src/domain/taal/kaart/kaartteksten.ts'
import { talen } from '../../../src/domain/taal/Taal.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { vandaag } from '../../support/dossierStand.ts'
import { kindSamenvatting } from '../../support/samenvattingen.ts'
import { volDossier } from '../../support/volDossier.ts'

const kinderen = [kindSamenvatting('sem', { naam: redact('Sem Bakker'), rugnummer: 305 })]
const contact = { wie: { partij: 'school', naam: 'Els Bos' }, telefoon: '026 555 01 10' } as const

const inhoudVan = (row: readonly number[]) => {
  const dossier = volDossier(row)
  const nummers = new Set([214, 305])
  return {
    dossier,
    inhoud: inhoudVanDossier({ dossier, team: { leden: [] }, kinderen, nummers, contact, vandaag }),
  }
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
