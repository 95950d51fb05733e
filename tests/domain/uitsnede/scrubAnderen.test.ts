import { describe, expect, it } from 'vitest'
import { scrubAnderen } from '../../../src/domain/uitsnede/scrubAnderen.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { kindSamenvatting } from '../../support/samenvattingen.ts'

const noor = {
  id: 'noor',
  rugnummer: 214,
  oudeRugnummers: [377],
  roepnaam: redact('Noor'),
  achternaam: redact('van Dijk'),
  zelfdeAls: null,
}

const kinderen = [
  kindSamenvatting('noor', { naam: redact('Noor van Dijk'), rugnummer: 214, oudeRugnummers: [377] }),
  kindSamenvatting('sem', { naam: redact('Sem Bakker'), rugnummer: 305, oudeRugnummers: [412] }),
  kindSamenvatting('zoe', { naam: redact('Zoë van Dijk'), rugnummer: 518 }),
  kindSamenvatting('noor-2', { naam: redact('Noor Aksoy'), rugnummer: 629 }),
  kindSamenvatting('els', { naam: redact('Els Vos'), rugnummer: 731 }),
  kindSamenvatting('dubbel', { naam: redact('Noortje van Dyk'), rugnummer: 842, zelfdeAls: 'noor' }),
]

const make = () =>
  scrubAnderen(noor, kinderen, new Set([214, 377, 305, 412, 518, 629, 731, 842, 953]), [redact('Els Vos')])

describe('other children in what a family reads', () => {
  it.each([
    ['Samen met Sem naar school.', 'Samen met een ander kind naar school.'],
    ['Samen met sem bakker en SEM.', 'Samen met een ander kind en een ander kind.'],
    ['Sems moeder rijdt mee.', 'een ander kind moeder rijdt mee.'],
    ['Zoe fietst mee.', 'een ander kind fietst mee.'],
    ['Noor van Dijk fietst met Noor Aksoy.', 'Noor van Dijk fietst met een ander kind.'],
    ['Noor en Noortje is hetzelfde kind.', 'Noor en Noortje is hetzelfde kind.'],
    ['Noors fiets, mevrouw van Dijk belt.', 'Noors fiets, mevrouw van Dijk belt.'],
    ['Zoals bij #305 en # 412.', 'Zoals bij een ander kind en een ander kind.'],
    ['Zie nummer 305, nr. 412 en Nr 518.', 'Zie een ander kind, een ander kind en een ander kind.'],
    ['Rugnummers 305, 214 en 518 samen.', 'een ander kind, 214 en een ander kind samen.'],
    ['Dit kind is #214, eerst #377, ook #842.', 'Dit kind is #214, eerst #377, ook #842.'],
    ['Een nummer van een gewist kind: #953.', 'Een nummer van een gewist kind: een ander kind.'],
    ['Huisnummer 305, lokaal 412, telefoonnummer 518.', 'Huisnummer 305, lokaal 412, telefoonnummer 518.'],
    ['Bel 026 555 03 05 of nummer 30512.', 'Bel 026 555 03 05 of nummer 30512.'],
    ['', ''],
  ])('%s', (tekst, schoon) => {
    expect(make().tekst(tekst)).toBe(schoon)
  })

  it('says what it took out, names and numbers, and how often', () => {
    const anderen = make()
    anderen.tekst('Sem en #305 lopen. Sem fietst.')
    anderen.tekst('Noor loopt ook.')
    expect(
      anderen.vervangen().map(({ gevonden, ...rest }) => ({ gevonden: gevonden.reveal(), ...rest })),
    ).toEqual([
      { gevonden: 'Sem', door: 'een ander kind', aantal: 2 },
      { gevonden: '#305', door: 'een ander kind', aantal: 1 },
    ])
  })

  it.each([
    ['who is of the team keeps the name, although a child has the same', 'Els  Vos', 'Els  Vos'],
    ['someone of no list keeps the name', ' Ria Kamp ', 'Ria Kamp'],
    ['the parent of this child keeps the name', 'Karim van Dijk', 'Karim van Dijk'],
    ['another child has no name', 'Sem', ''],
    ['nor has a grown-up who is called like one', 'Ria Bakker', ''],
    ['nor has a number', '#305', ''],
  ])('%s', (_what, naam, shown) => {
    expect(make().persoon(redact(naam))).toBe(shown)
  })
})
