import { describe, expect, it } from 'vitest'
import { contactleden, findContactlid, toContact } from '../../../src/domain/gezin/contact.ts'
import { askRegie, takeVoorlopigeRegie } from '../../../src/domain/regie/handelingen.ts'
import { deriveRegie } from '../../../src/domain/regie/regie.ts'
import type { Lid } from '../../../src/domain/team/Team.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { ctx, openBlad, wie } from '../../support/dossierStand.ts'

const lid = (naam: string, partij: Lid['partij'], telefoon = ''): Lid => ({
  id: naam,
  naam: redact(naam),
  partij,
  telefoon,
  functie: '',
  kentWachtwoord: true,
})

const leden = [
  lid('Els Bos', 'school', '026 555 01 10'),
  lid('Anna de Wit', 'school', '026 555 01 11'),
  lid('Joost Kamp', 'jeugdhulp'),
  lid('Karin Smit', 'ouder', '026 555 01 12'),
]

/** Someone said yes; in older records the name may be missing. */
const regieVan = (partij: Lid['partij'], persoon: string) =>
  deriveRegie([
    {
      id: 'a',
      soort: 'ja',
      wie: wie(partij, persoon),
      op: '2026-11-02',
      hoe: 'aan-tafel',
      want: '',
      vraagtAan: null,
      vraagtVoor: null,
      stamp: '1',
    },
  ])

describe('whom the family can call', () => {
  it.each([
    ['who has the regie, with the phone of the work', 'school', 'els  bos', 'Els Bos', '026 555 01 10'],
    ['without a phone when there is none', 'jeugdhulp', 'Joost Kamp', 'Joost Kamp', ''],
    ['the only one of the partij when no name was kept', 'jeugdhulp', '', 'Joost Kamp', ''],
  ] as const)('%s', (_what, partij, persoon, naam, telefoon) => {
    const found = findContactlid(regieVan(partij, persoon), { leden })
    expect(found && toContact(found)).toEqual({ wie: { partij, naam }, telefoon })
  })

  it.each([
    ['two of that partij could be meant', 'school', ''],
    ['the team does not know who it is', 'leerplicht', 'Ria Vos'],
    ['a parent has it', 'ouder', 'Karin Smit'],
  ] as const)('a person chooses when %s', (_what, partij, persoon) => {
    expect(findContactlid(regieVan(partij, persoon), { leden })).toBeNull()
  })

  it('who was only asked is nobody to call yet; who has it for the time being is', () => {
    const blad = openBlad()
    const asked = blad.play(askRegie(blad.stand(), { wie: wie('jeugdhulp', 'Joost Kamp') }, ctx))
    expect(findContactlid(asked.regie, { leden })).toBeNull()
    const vraag = { wie: wie('school', 'Els Bos'), vraagtAan: wie('overig'), vraagtVoor: '2026-12-01' }
    const holds = blad.play(takeVoorlopigeRegie(blad.stand(), vraag, ctx))
    expect(findContactlid(holds.regie, { leden })?.naam.reveal()).toBe('Els Bos')
  })

  it('a person chooses among who is not of a family', () => {
    const names = contactleden({ leden }).map((een) => toContact(een).wie.naam)
    expect(names).toEqual(['Els Bos', 'Anna de Wit', 'Joost Kamp'])
  })
})
