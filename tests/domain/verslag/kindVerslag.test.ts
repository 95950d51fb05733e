import { describe, expect, it } from 'vitest'
import { addActie, finishActie } from '../../../src/domain/actie/handelingen.ts'
import { setDoel } from '../../../src/domain/doel/handelingen.ts'
import { setFocus } from '../../../src/domain/focus/focus.ts'
import { setVolgende } from '../../../src/domain/dossier/werkblad.ts'
import { addNotitie } from '../../../src/domain/notitie/handelingen.ts'
import type { Publiek } from '../../../src/domain/notitie/notitie.ts'
import type { SpeelKind } from '../../../src/domain/oefening/speelKind.ts'
import { kindVerslag } from '../../../src/domain/verslag/kindVerslag.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { nummerOf, speelNieuwKind } from '../../support/kindStand.ts'
import { openWijze } from '../../support/schrijfwijze.ts'

const text = (kind: SpeelKind, sinds: string | null = null): string =>
  JSON.stringify(
    kindVerslag({
      dossier: kind.stand(),
      aanduiding: nummerOf(kind.stand()),
      overleg: 'o1',
      op: '2026-11-23',
      sinds,
      wijze: openWijze,
    }),
  )
const sam = (): SpeelKind => speelNieuwKind('Sam', 'de Vries')
const bellen = { wat: 'Bellen', partij: 'school', wie: redact('An'), wanneer: '2026-12-01' } as const

describe('the part about one child', () => {
  it('says what is not there yet', () => {
    const shown = text(sam())
    for (const zin of [
      'Nog niet opgeschreven',
      'Nog niemand heeft de regie',
      'Nog geen doel',
      'Nog geen actie',
    ]) {
      expect(shown).toContain(zin)
    }
  })

  it('puts number and doel on every line of an actie; what is for the school serves no doel of one child', () => {
    const kind = sam()
    kind.doe(0, (d, ctx) =>
      setDoel(d, { tekst: 'Twee ochtenden', datum: '2026-12-20', zichtbaarAan: '' }, ctx),
    )
    kind.doe(0, (d, ctx) => addActie(d, bellen, ctx))
    kind.doe(0, (d, ctx) => addActie(d, { ...bellen, wat: 'Langsgaan', wanneer: null }, ctx))
    kind.doe(0, (d, ctx) => addActie(d, { ...bellen, wat: 'Een rustige kamer', voor: 'school' }, ctx))
    const table = kindVerslag({
      dossier: kind.stand(),
      aanduiding: '#1',
      overleg: 'o1',
      op: null,
      sinds: null,
      wijze: openWijze,
    }).findLast((blok) => blok.soort === 'tabel')
    const nummer = nummerOf(kind.stand())
    expect(table?.soort === 'tabel' && table.rijen).toEqual([
      [nummer, 'Bellen', 'School (An)', '1 december 2026', 'Staat open', 'Twee ochtenden'],
      [nummer, 'Langsgaan', 'School (An)', 'Nog geen datum', 'Staat open', 'Twee ochtenden'],
      [nummer, 'Voor de school: Een rustige kamer', 'School (An)', '1 december 2026', 'Staat open', ''],
    ])
  })

  it('leaves out what ended before the last overleg', () => {
    const kind = sam()
    kind.doe(-40, (d, ctx) => addActie(d, bellen, ctx))
    kind.doe(-30, (d, ctx) => finishActie(d, d.acties[0]?.id ?? '', { hoe: 'gedaan', want: '' }, ctx))
    expect(text(kind)).toContain('Gedaan op 24 oktober 2026')
    expect(text(kind, '2026-11-01')).not.toContain('Bellen')
  })

  it.each([
    ['2026-11-23', false],
    ['2026-11-24', true],
  ])('names %s as the day to go on: %s', (volgende, named) => {
    const kind = sam()
    kind.doe(-20, (d, ctx) => setVolgende(d, volgende, ctx))
    expect(text(kind).includes('Hierover verder op')).toBe(named)
  })

  it('shows the latest focus of each partij', () => {
    const kind = sam()
    kind.doe(-20, (d, ctx) => setFocus(d, { partij: 'school', tekst: 'Rust' }, ctx), 'o0')
    kind.doe(0, (d, ctx) => setFocus(d, { partij: 'school', tekst: 'Start' }, ctx), 'o1')
    expect(text(kind)).toContain('Start')
    expect(text(kind)).not.toContain('Rust')
  })

  it.each([
    ['iedereen', true],
    ['kind', false],
    ['deze-ouder', false],
    ['team', true],
    ['partij', false],
  ] as readonly (readonly [Publiek, boolean])[])('a note for "%s" stands in it: %s', (publiek, stands) => {
    const kind = sam()
    kind.doe(0, (d, ctx) => addNotitie(d, { tekst: 'Houdt van tekenen', publiek, van: 'school' }, ctx), 'o1')
    expect(text(kind).includes('Houdt van tekenen')).toBe(stands)
  })

  it('says of a note that is not for every partij only that there is one', () => {
    const kind = sam()
    kind.doe(
      0,
      (d, ctx) => addNotitie(d, { tekst: 'Houdt van tekenen', publiek: 'kind', van: 'school' }, ctx),
      'o1',
    )
    expect(text(kind)).toContain('1 notitie, te lezen in de app.')
  })

  it('leaves notes of another overleg where they are', () => {
    const kind = sam()
    kind.doe(
      0,
      (d, ctx) => addNotitie(d, { tekst: 'Eerder gezegd', publiek: 'team', van: 'school' }, ctx),
      'o0',
    )
    expect(text(kind)).not.toContain('Eerder gezegd')
  })
})
