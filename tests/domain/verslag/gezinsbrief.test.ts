import { describe, expect, it } from 'vitest'
import { setGezin } from '../../../src/domain/overleg/agendaregel.ts'
import type { Agendapunt } from '../../../src/domain/overleg/Overleg.ts'
import type { Brieftekst } from '../../../src/domain/taal/brief/Brieftekst.ts'
import { loadBrief } from '../../../src/domain/taal/brief/loadBrief.ts'
import { nl } from '../../../src/domain/taal/brief/nl.ts'
import { talen } from '../../../src/domain/taal/Taal.ts'
import {
  type Gezinsbrief,
  gezinsbrief,
  gezinUitnodiging,
  type Paar,
} from '../../../src/domain/verslag/gezinsbrief.ts'
import { splitIsolates, stripIsolates } from '../../../src/lib/isolate.ts'
import { ctx, planTafel } from '../../support/overlegStand.ts'

const stoelen = [
  { partij: 'school', naam: 'Noor Veldman', lid: null },
  { partij: 'leerplicht', naam: 'Piet Smit', lid: null },
  { partij: 'jeugdhulp', naam: 'Samira Öz', lid: 'a' },
  { partij: 'leerplicht', naam: 'Samira Öz', lid: 'a' },
] as const
const gezin = { om: '14:20', wie: 'mevrouw Haile', tolk: false, taal: 'Tigrinya' }

function letterIn(tekst: Brieftekst, over: Partial<typeof gezin> = {}): Gezinsbrief {
  const tafel = planTafel({ stoelen, tijd: '14:00', datum: '2026-11-30' }, ['dossier-x'])
  const overleg = tafel.play(setGezin(tafel.stand(), 'dossier-x', { ...gezin, ...over }, ctx))
  const [punt] = overleg.agenda as readonly [Agendapunt]
  const invoer = {
    team: 'Kantelteam Waalkant',
    overleg,
    plaats: 'Buurthuis, zaal 2',
    contact: '',
    eerder: false,
  }
  return gezinsbrief(invoer, punt, tekst)
}

const paren = ({ titel, blokken }: Gezinsbrief): readonly Paar[] => [
  titel,
  ...blokken.flatMap((blok) => (blok.soort === 'lijst' ? blok.punten : [blok.tekst])),
]
const eigen = (brief: Gezinsbrief): string =>
  paren(brief)
    .flatMap((paar) => paar.eigen ?? [])
    .join('\n')
const dutch = (brief: Gezinsbrief): string =>
  paren(brief)
    .map((paar) => paar.nl)
    .join('\n')

const vertaald = await Promise.all(
  talen.filter((taal) => taal !== 'nl').map(async (taal) => [taal, await loadBrief(taal)] as const),
)
const checked = (tekst: Brieftekst, over: Partial<Brieftekst['nagekeken']>): Brieftekst => ({
  ...tekst,
  nagekeken: { ...tekst.nagekeken, ...over },
})

describe.each(vertaald)('an invitation in %s that nobody checked', (_, tekst) => {
  const brief = letterIn(tekst)

  it('never stands alone: each text has the Dutch beside it', () => {
    expect(paren(brief).filter((paar) => paar.nl === '')).toEqual([])
    expect(dutch(brief)).toContain('Wij praten graag met u over uw kind en school.')
    expect(eigen(brief)).toContain(tekst.inleiding)
  })

  it('tells of rights and of leerplicht in Dutch only', () => {
    for (const zin of [...Object.values(tekst.rechten), ...Object.values(tekst.leerplicht)])
      expect(eigen(brief)).not.toContain(zin)
    for (const zin of [...Object.values(nl.rechten), nl.leerplicht.rol]) expect(dutch(brief)).toContain(zin)
    expect(eigen(brief)).not.toMatch(/Piet Smit|Samira/u)
    expect(dutch(brief)).toMatch(/Samira Öz/u)
  })

  it('says that it was not checked, in both languages', () => {
    expect(paren(brief).at(-1)).toEqual({ eigen: tekst.nietNagekeken, nl: nl.nietNagekeken })
  })

  it('has its own date and clock, and what was typed as it was typed', () => {
    expect(eigen(brief)).toContain(tekst.wanneer(tekst.datum('2026-11-30')))
    expect(eigen(brief)).toContain(tekst.hoeLaat(tekst.klok('14:20')))
    const typed = paren(brief).flatMap((paar) =>
      splitIsolates(paar.eigen ?? '').flatMap((stuk) => (stuk.getypt ? [stuk.tekst] : [])),
    )
    for (const woord of ['mevrouw Haile', 'Buurthuis, zaal 2', 'Noor Veldman']) expect(typed).toContain(woord)
  })
})

describe.each(vertaald)('an invitation in %s that was checked', (_, tekst) => {
  it('tells of rights once those were checked, of leerplicht not before that was', () => {
    const brief = letterIn(checked(tekst, { gewoon: true, rechten: true }))
    expect(eigen(brief)).toContain(tekst.rechten.inzage)
    expect(eigen(brief)).not.toContain(tekst.leerplicht.rol)
  })

  it('says no more that it was not, and still has the Dutch beside it', () => {
    const brief = letterIn(checked(tekst, { gewoon: true, rechten: true, leerplicht: true }))
    expect(eigen(brief)).toContain(tekst.leerplicht.rol)
    expect(paren(brief).filter((paar) => paar.eigen === null)).toEqual([])
    expect(eigen(brief)).not.toContain(tekst.nietNagekeken)
    expect(dutch(brief)).not.toContain(nl.nietNagekeken)
  })
})

describe('the interpreter', () => {
  const ti = vertaald.find(([taal]) => taal === 'ti')?.[1] ?? nl

  it('of the language of the letter needs no name in it; in Dutch it has one', () => {
    const brief = letterIn(ti, { tolk: true })
    expect(eigen(brief)).toContain(ti.tolk.erbij)
    expect(stripIsolates(dutch(brief))).toContain('Er is een tolk bij voor Tigrinya.')
  })

  it('of another language is named as the team typed it', () => {
    const brief = letterIn(ti, { tolk: false, taal: 'Saho' })
    expect(stripIsolates(eigen(brief))).toContain(ti.tolk.vraagVoor('Saho'))
  })
})

describe('the invitation in Dutch alone', () => {
  it('has no word of another language and no mark that was meant for one', () => {
    const brief = letterIn(nl)
    expect(paren(brief).filter((paar) => paar.eigen !== null)).toEqual([])
    const tafel = planTafel({ stoelen }, ['dossier-x'])
    const [punt] = tafel.stand().agenda as readonly [Agendapunt]
    const plain = gezinUitnodiging(
      { team: 'Kantelteam Waalkant', overleg: tafel.stand(), plaats: '', contact: '', eerder: false },
      punt,
    )
    expect(JSON.stringify(plain)).not.toMatch(/[\u2066-\u2069]/u)
    expect(plain.titel).toBe(nl.titel)
  })
})
