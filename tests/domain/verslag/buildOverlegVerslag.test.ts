import { describe, expect, it } from 'vitest'
import { emptyRecords } from '../../../src/domain/handeling/records.ts'
import { oefenkinderen } from '../../../src/domain/oefening/oefenteam.ts'
import { closeOverleg } from '../../../src/domain/overleg/verloop.ts'
import { addNotitie } from '../../../src/domain/notitie/handelingen.ts'
import { seatLid } from '../../../src/domain/overleg/stoelen.ts'
import { readTeam } from '../../../src/domain/team/readTeam.ts'
import { markOpgepakt, setOndersteuningsvraag } from '../../../src/domain/dossier/werkblad.ts'
import { addActie, finishActie } from '../../../src/domain/actie/handelingen.ts'
import {
  buildOverlegVerslag,
  type OverlegVerslagInvoer,
} from '../../../src/domain/verslag/buildOverlegVerslag.ts'
import { foldNaam } from '../../../src/lib/foldNaam.ts'
import type { Verslag } from '../../../src/domain/verslag/Verslag.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { toMarkdown } from '../../../src/uitvoer/markdown.ts'
import { nummerOf, speelNieuwKind } from '../../support/kindStand.ts'
import { playOefening } from '../../support/oefenStand.ts'
import { ctx, planTafel, vandaag } from '../../support/overlegStand.ts'

const team = { ...readTeam(emptyRecords), naam: 'Kantelteam Waalkant' }
const text = (verslag: Verslag): string => JSON.stringify(verslag)
const koppen = (verslag: Verslag): readonly string[] =>
  verslag.blokken.flatMap((blok) => (blok.soort === 'kop' ? [blok.tekst] : []))

/** The verslag of the past overleg in the practice team. */
function oefenverslag(over: Partial<OverlegVerslagInvoer> = {}): Verslag {
  const { team: oefenteam, overleggen, dossiers, kinderen } = playOefening(vandaag)
  const overleg = overleggen.find((one) => one.staat === 'gesloten')
  if (overleg === undefined) throw new Error('no closed overleg')
  return buildOverlegVerslag({
    team: oefenteam,
    overleg,
    dossiers,
    kinderen,
    namen: 'nummers',
    vandaag,
    ...over,
  })
}

/** A running overleg with one child; the child can be played further. */
function running() {
  const kind = speelNieuwKind('Sam', 'de Vries')
  const tafel = planTafel({ datum: vandaag, begintOp: 1 }, [kind.id, 'niet-geladen'])
  const verslag = (over: Partial<OverlegVerslagInvoer> = {}): Verslag =>
    buildOverlegVerslag({
      team,
      overleg: tafel.stand(),
      dossiers: [kind.stand()],
      namen: 'nummers',
      vandaag,
      ...over,
    })
  return { kind, tafel, verslag }
}

describe('the verslag of an overleg', () => {
  it('has its parts in their fixed order, compliments first', () => {
    expect(koppen(oefenverslag()).filter((kop) => !kop.startsWith('#'))).toEqual([
      'Wie zaten er aan tafel?',
      'Complimenten',
      'Vraag 1: Wat doen wij al?',
      'Wat werkt',
      'Wat werkt nog niet',
      'Wat kan beter',
      'Onze conclusie',
      'Vraag 2: Wat kunnen wij doen?',
      'Namen op een rij',
      'Ideeën bij de tien stappen',
      'Vraag 3: Hoe pakken wij het aan?',
      'Ons doel voor de komende weken',
      'Per kind',
      'Deels besproken',
      'Niet besproken',
      'Volgend overleg',
    ])
  })

  it('holds no name of a child by number, not in free text either, and says what it replaced', () => {
    const verslag = oefenverslag()
    const words = new Set(foldNaam(`${text(verslag)} ${toMarkdown(verslag)}`).split(/[^\p{L}]+/u))
    for (const { roepnaam, achternaam } of Object.values(oefenkinderen)) {
      for (const name of [roepnaam, ...achternaam.split(' ').slice(-1)])
        expect(words).not.toContain(foldNaam(name))
    }
    expect(verslag.vervangen.map((one) => one.gevonden.reveal())).toContain('Noor')
  })

  it('keeps the names of the professionals at the table; a parent stands there by role', () => {
    expect(text(oefenverslag())).toContain('Marit Hoekwater (School)')
    expect(text(oefenverslag())).not.toContain('Ellen Vroegop')
    expect(text(oefenverslag({ namen: 'namen', voorWie: 'Marit' }))).toContain('Ellen Vroegop (Ouder)')
  })

  it('holds no name of a parent by number: not of a member of the team, not behind an actie without partij', () => {
    const { kind, tafel, verslag } = running()
    const ria = redact('Ria Mulder')
    const lid = {
      id: 'l1',
      naam: ria,
      partij: 'ouder',
      telefoon: '',
      functie: '',
      kentWachtwoord: false,
    } as const
    tafel.play(seatLid(tafel.stand(), { partij: 'ouder', naam: 'Ria Mulder', lid: 'l1' }, ctx))
    const actie = { wat: 'Bellen', partij: null, wie: ria, wanneer: null }
    kind.doe(0, (d, c) => addActie(d, actie, c), tafel.stand().id)
    kind.doe(0, (d, c) => addActie(d, { ...actie, wie: redact('Moeder Fatima') }, c), tafel.stand().id)
    const shown = text(verslag({ team: { ...team, leden: [lid] } }))
    expect(shown).not.toMatch(/Ria|Mulder|Fatima/)
    expect(shown).toContain('Naam weggelaten')
  })

  it('holds names after a deliberate choice, and says for whom', () => {
    const verslag = oefenverslag({ namen: 'namen', voorWie: 'Marit Hoekwater' })
    expect(text(verslag)).toContain('Noor van Duinen')
    expect(text(verslag)).toContain('Dit verslag is voor: Marit Hoekwater.')
    expect(verslag.vervangen).toEqual([])
  })

  it.each(['nummers', 'namen'] as const)(
    'has a title without a name or number of a child, with %s',
    (namen) => {
      expect(oefenverslag({ namen })).toMatchObject({
        titel: 'Verslag van het overleg van 26 oktober 2026',
        ondertitel: 'Kantelteam Droogzwemmen',
      })
    },
  )

  it('names a child that was not reached in this overleg', () => {
    const { kind, verslag } = running()
    kind.doe(0, (d, c) => setOndersteuningsvraag(d, 'Sam wil rust', c), 'een-ander-overleg')
    expect(koppen(verslag())).toContain('Nog niet besproken')
    expect(koppen(verslag())).not.toContain('Per kind')
    expect(koppen(verslag())).not.toContain('Deels besproken')
  })

  it('shows a child that was partly spoken of per kind and under what is not ready, never as not besproken', () => {
    const { kind, tafel, verslag } = running()
    kind.doe(0, (d, c) => setOndersteuningsvraag(d, 'Sam wil rust', c), tafel.stand().id)
    const shown = text(verslag())
    expect(shown).toContain(
      `${nummerOf(kind.stand())}. Nog niet afgesproken: de regie, het doel en de eerste stap.`,
    )
    expect(shown).toContain(`[${nummerOf(kind.stand())}] wil rust`)
    expect(koppen(verslag()).slice(-3)).toEqual(['Deels besproken', 'Nog niet besproken', 'Volgend overleg'])
    const end = { nietBesproken: [kind.id, 'niet-geladen'], besproken: [kind.id], op: 2 }
    tafel.play(closeOverleg(tafel.stand(), end, ctx))
    expect(koppen(verslag()).slice(-3)).toEqual(['Deels besproken', 'Niet besproken', 'Volgend overleg'])
  })

  it.each([
    ['was not kept', null, ['Per kind', 'Deels besproken']],
    ['was kept: of none', [], ['Per kind', 'Niet besproken']],
  ] as const)('shows what stands at a child when of whom something was said %s', (_, besproken, expected) => {
    const { kind, tafel, verslag } = running()
    kind.doe(0, (d, c) => setOndersteuningsvraag(d, 'Sam wil rust', c), tafel.stand().id)
    const agenda = tafel.stand().agenda.slice(0, 1)
    const closed = { staat: 'gesloten', agenda, besproken, nietBesproken: [kind.id] } as const
    const told = koppen(verslag({ overleg: { ...tafel.stand(), ...closed } }))
    const about = new Set(['Per kind', 'Deels besproken', 'Niet besproken'])
    expect(told.filter((kop) => about.has(kop))).toEqual(expected)
  })

  it('calls a step not ready that was tried and not done, as the read-back does', () => {
    const { kind, tafel, verslag } = running()
    const actie = { wat: 'Bellen', partij: null, wie: redact(''), wanneer: null }
    kind.doe(-7, (d, c) => addActie(d, actie, c))
    const niet = { hoe: 'niet', want: '' } as const
    kind.doe(0, (d, c) => finishActie(d, d.acties[0]?.id ?? '', niet, c), tafel.stand().id)
    expect(text(verslag())).toContain(
      'Nog niet afgesproken: wat nodig is, de regie, het doel en de eerste stap.',
    )
  })

  it('keeps a child in the verslag of a closed overleg when the next one rewrote all that was said', () => {
    const { kind, tafel, verslag } = running()
    const { id } = tafel.stand()
    kind.doe(0, (d, c) => setOndersteuningsvraag(d, 'Sam wil rust', c), id)
    const end = { nietBesproken: [], besproken: [kind.id], op: 2 }
    tafel.play(closeOverleg(tafel.stand(), end, ctx))
    kind.doe(7, (d, c) => setOndersteuningsvraag(d, 'Sam wil een vaste plek', c), 'volgend-overleg')
    expect(koppen(verslag())).toContain('Per kind')
    expect(text(verslag())).toContain('vaste plek')
  })

  it('has a part for a child of which only a note was written, and none for a note of one partij', () => {
    const { kind, tafel, verslag } = running()
    const note = (tekst: string, publiek: 'team' | 'partij') =>
      kind.doe(0, (d, c) => addNotitie(d, { tekst, publiek, van: 'school' }, c), tafel.stand().id)
    note('Alleen voor school', 'partij')
    expect(koppen(verslag())).not.toContain('Per kind')
    note('Fietst graag', 'team')
    expect(koppen(verslag())).toContain('Per kind')
    expect(text(verslag())).toContain('Fietst graag')
    expect(text(verslag())).not.toContain('Alleen voor school')
  })

  it('says that it is not finished while the overleg runs, and that a dossier did not load', () => {
    const { verslag } = running()
    expect(verslag().ondertitel).toBe('Kantelteam Waalkant, nog bezig, dit verslag is niet af')
    expect(text(verslag())).toContain('Een kind waarvan het werkblad gewist is of niet opengaat')
  })

  it('names parent and child by their role, by number', () => {
    const { kind, tafel, verslag } = running()
    tafel.play(seatLid(tafel.stand(), { partij: 'ouder', naam: 'Ria de Vries', lid: null }, ctx))
    const actie = {
      wat: 'Wekker zetten',
      partij: 'ouder',
      wie: redact('Ria de Vries'),
      wanneer: null,
    } as const
    kind.doe(0, (d, c) => addActie(d, actie, c), tafel.stand().id)
    expect(text(verslag())).not.toContain('Ria')
    expect(text(verslag({ namen: 'namen' }))).toContain('Ouder (Ria de Vries)')
  })

  it('takes the name of a child that is not on the agenda out of the text too', () => {
    const { kind, tafel, verslag } = running()
    const other = playOefening(vandaag).kinderen
    kind.doe(0, (d, c) => setOndersteuningsvraag(d, 'Net als bij Yusuf Kaplan', c), tafel.stand().id)
    expect(text(verslag())).toContain('Yusuf')
    expect(text(verslag({ kinderen: other }))).not.toContain('Yusuf')
  })

  it('has a child that was taken up without standing on the agenda among the names in a row', () => {
    const { kind, tafel, verslag } = running()
    const other = speelNieuwKind('Bo', 'Jansen')
    other.doe(0, (d, c) => markOpgepakt(d, true, c), tafel.stand().id)
    const shown = verslag({ dossiers: [kind.stand(), other.stand()] })
    const rows = shown.blokken.flatMap((blok) => (blok.soort === 'tabel' ? blok.rijen : []))
    // Two children made apart may have drawn the same number: the one that was taken up stands last.
    expect(rows.findLast((row) => row[0] === nummerOf(other.stand()))?.[3]).toContain('Ja, op')
    expect(koppen(shown)).not.toContain('Per kind')
  })

  it.each([
    ['kantelteam', 'Verslag van het overleg van 2 november 2026'],
    ['een-kind', 'Verslag van het overleg over één kind van 2 november 2026'],
    ['terugblik', 'Verslag van de terugblik van 2 november 2026'],
  ] as const)('of a %s is called "%s"', (soort, titel) => {
    const overleg = { ...planTafel().stand(), soort, datum: '2026-11-02' }
    const verslag = buildOverlegVerslag({ team, overleg, dossiers: [], namen: 'nummers', vandaag })
    expect(verslag.titel).toBe(titel)
  })

  it('says on which day the team looks back at its goal', () => {
    const doel = { teamdoel: 'Elk kind heeft regie', teamdoelDatum: '2027-01-04' }
    const overleg = { ...planTafel().stand(), ...doel }
    const verslag = buildOverlegVerslag({ team, overleg, dossiers: [], namen: 'nummers', vandaag })
    expect(text(verslag)).toContain('Elk kind heeft regie. Wij kijken terug op 4 januari 2027.')
  })

  it('can be made of an empty overleg', () => {
    const overleg = planTafel().stand()
    const verslag = buildOverlegVerslag({ team, overleg, dossiers: [], namen: 'nummers', vandaag })
    expect(verslag.ondertitel).toContain('het overleg is nog niet begonnen')
    expect(koppen(verslag)[0]).toBe('Wie komen er aan tafel?')
    expect(text(verslag)).toContain('Er stonden geen kinderen op de agenda.')
  })
})
