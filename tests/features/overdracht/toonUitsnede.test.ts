import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutOut } from '../../../src/domain/uitsnede/cutOut.ts'
import { gezinslezers } from '../../../src/domain/gezin/Gezinslezer.ts'
import { toonUitsnede } from '../../../src/features/overdracht/parts/toonUitsnede.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { vandaag } from '../../support/dossierStand.ts'
import { eenKeuze } from '../../support/keuze.ts'
import { mark, volDossier } from '../../support/volDossier.ts'

const contact = {
  wie: { partij: 'school', naam: mark('contact.naam') },
  telefoon: mark('contact.tel'),
} as const

const lid = {
  id: 'els',
  naam: redact(mark('team.lid')),
  partij: 'leerplicht',
  telefoon: '',
  functie: '',
  kentWachtwoord: true,
} as const

const privacy = { convenant: '', verantwoordelijke: '', fg: mark('team.fg'), bewaartermijn: '' }

/** Ids and days are no words; a day is shown, but not as it is kept. */
const isWoord = (een: string): boolean =>
  !/\.(?:id|regel|op|datum|sinds|wanneer)#/u.test(een) && een !== mark('id') && een !== mark('volgende')

const marksIn = (tekst: string): readonly string[] => [...new Set(tekst.match(/⟪[^⟫]+⟫/gu) ?? [])]

describe('the preview', () => {
  it('shows every word that the reader gets', () => {
    const row = fc.array(fc.nat(1_000), { minLength: 40, maxLength: 60 })
    fc.assert(
      fc.property(row, fc.constantFrom(...gezinslezers), fc.constantFrom(1, 2), (numbers, lezer, ouder) => {
        const { uitsnede } = cutOut({
          dossier: volDossier(numbers),
          team: { naam: 'Kantelteam Zandmeer', leden: [lid], privacy },
          overleg: null,
          kinderen: [],
          nummers: new Set(),
          keuze: eenKeuze({
            lezer,
            ouder: lezer.startsWith('ouder') ? ouder : null,
            gezagNagevraagd: true,
            goedgevonden: true,
            weging: 'Het kind vraagt erom',
          }),
          contact,
          klad: [],
          overdracht: 'een',
          vandaag,
        })
        const shown = toonUitsnede(uitsnede)
          .flatMap(({ regels }) => regels)
          .join('\n')
        const given = marksIn(JSON.stringify({ velden: uitsnede.velden, team: uitsnede.team }))
        expect(given).toContain(mark('roepnaam'))
        expect(given.filter((een) => isWoord(een) && !shown.includes(een))).toEqual([])
      }),
    )
  })
})
