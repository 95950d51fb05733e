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
  kindSamenvatting('wil', { naam: redact('Wil Lang'), rugnummer: 866 }),
  kindSamenvatting('lars', { naam: redact('Lars Wójcik'), rugnummer: 877 }),
  kindSamenvatting('moh', { naam: redact('Mohammed Đorđević'), rugnummer: 888 }),
  kindSamenvatting('as', { naam: redact('Anne-Sophie Müller'), rugnummer: 899 }),
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
    ['kind 305 en 412', 'een ander kind en een ander kind'],
    ['Leerling 305 en leerlingen 412 en 214.', 'een ander kind en een ander kind en 214.'],
    ['rugnr. 305, Rugnummer is 412, no. 518', 'een ander kind, een ander kind, een ander kind'],
    ['nummer ٣٠٥ en nummer 305-412', 'een ander kind en een ander kind-een ander kind'],
    ['nummers 305 t/m 412', 'een ander kind t/m een ander kind'],
    ['Kind 305 minuten te laat, 305 leerlingen.', 'Kind 305 minuten te laat, 305 leerlingen.'],
    ['sems moeder en lars’ fiets', 'een ander kind moeder en een ander kind’ fiets'],
    ['Er is nieuws, langs de school.', 'Er is nieuws, langs de school.'],
    ['Wil je dit? Wil komt ook. Morgen wil hij.', 'Wil je dit? een ander kind komt ook. Morgen wil hij.'],
    [
      'Omdat Vos het spannend vindt, vraagt Lang je.',
      'Omdat een ander kind het spannend vindt, vraagt een ander kind je.',
    ],
    ['Djordjevic en AnneSophie Mueller', 'een ander kind en een ander kind'],
    ['', ''],
  ])('%s', (tekst, schoon) => {
    expect(make().tekst(tekst)).toBe(schoon)
  })

  it.each([
    ['Met 305 samen, ook ٤١٢.', ['305', '٤١٢']],
    ['nummer 305 en zijn broer 412', ['412']],
    ['Lokaal 412, 305 euro, 026 412 03 05, 214.', ['412']],
    ['Larsje en Semmie spelen. Dan belt Moh.', ['Larsje', 'Semmie', 'Moh']],
    ['Met Wójcika. Samen met de moeder. Wilt u bellen?', ['Wójcika']],
    ['Wil je dit?', ['Wil']],
    ['Kind 305 minuten te laat, 412 leerlingen.', ['305']],
    ['Sem en #305.', []],
  ])('asks the team to look at what may be another child: %s', (tekst, woorden) => {
    const anderen = make()
    anderen.tekst(tekst)
    anderen.tekst(tekst)
    expect(anderen.twijfel().map((een) => een.reveal())).toEqual(woorden)
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
