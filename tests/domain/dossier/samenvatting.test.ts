import { describe, expect, it } from 'vitest'
import { addActie } from '../../../src/domain/actie/handelingen.ts'
import { giveNieuwRugnummer } from '../../../src/domain/dossier/kind.ts'
import { rugnummersInUse } from '../../../src/domain/dossier/lijst.ts'
import { newDossierHandeling, removeRecord } from '../../../src/domain/handeling/handeling.ts'
import { summarizeDossier } from '../../../src/domain/dossier/samenvatting.ts'
import { markOpgepakt, setOndersteuningsvraag, setOudersWeten } from '../../../src/domain/dossier/werkblad.ts'
import { setDoel } from '../../../src/domain/doel/handelingen.ts'
import { askRegie, takeVoorlopigeRegie } from '../../../src/domain/regie/handelingen.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { ctx, eenKind, openBlad, vandaag, wie } from '../../support/dossierStand.ts'

function fullBlad() {
  const blad = openBlad(
    eenKind({
      geboren: { jaar: 2012, maand: 5, dag: 3 },
      school: 'De Wilg',
      woongemeente: 'Oosterdam',
      situatie: 'thuis',
      sinds: '2026-09',
    }),
  )
  blad.play(setOndersteuningsvraag(blad.stand(), 'Rust', ctx))
  const voorlopig = {
    wie: wie('leerplicht', 'Sam'),
    vraagtAan: wie('school', 'Els'),
    vraagtVoor: '2026-12-01',
  }
  blad.play(takeVoorlopigeRegie(blad.stand(), voorlopig, ctx))
  blad.play(setDoel(blad.stand(), { tekst: 'Elke ochtend', datum: '2026-12-21', zichtbaarAan: '' }, ctx))
  blad.play(
    addActie(
      blad.stand(),
      { wat: 'Bellen', partij: 'school', wie: redact('Els'), wanneer: '2026-11-30' },
      ctx,
    ),
  )
  blad.play(markOpgepakt(blad.stand(), true, ctx))
  blad.play(setOudersWeten(blad.stand(), { antwoord: 'ja', want: '' }, ctx))
  return blad.stand()
}

const plain = (s: ReturnType<typeof summarizeDossier>) => ({
  ...s,
  naam: s.naam.reveal(),
  regiePersoon: s.regiePersoon.reveal(),
})

describe('what the list knows of a dossier', () => {
  const dossier = fullBlad()
  const summary = summarizeDossier('kind-a', dossier.records, '2026-11-25')

  it('holds dates, no counts of days', () => {
    expect(plain(summary)).toMatchObject({
      naam: 'Noor Veldman',
      rugnummer: dossier.rugnummer,
      situatie: 'thuis',
      sinds: '2026-09',
      regie: 'voorlopig',
      regiePartij: 'leerplicht',
      regiePersoon: 'Sam',
      regieVraagVoor: '2026-12-01',
      heeftOndersteuningsvraag: true,
      doelDatum: '2026-12-21',
      doelVoorlopig: true,
      openActies: [{ wanneer: '2026-11-30', partij: 'school' }],
      oudersWeten: 'ja',
      opgepaktOp: vandaag,
      tweeVersies: 0,
      gewijzigdOp: '2026-11-25',
    })
  })

  it('without a day of the log the latest date on the sheet counts', () => {
    expect(summarizeDossier('kind-a', dossier.records).gewijzigdOp).toBe(vandaag)
    expect(summarizeDossier('leeg', {}).gewijzigdOp).toBeNull()
  })

  it('a question without an answer names who was asked', () => {
    const blad = openBlad()
    const { records } = blad.play(askRegie(blad.stand(), { wie: wie('school', 'Els') }, ctx))
    expect(summarizeDossier('a', records)).toMatchObject({ regie: 'gevraagd', regiePartij: 'school' })
  })
})

describe('the numbers of a dossier', () => {
  it('a number that was given and taken back is not shown, and stays in use', () => {
    const blad = openBlad()
    const first = blad.stand().rugnummer
    const fresh = giveNieuwRugnummer(blad.stand(), new Set([first ?? 0]), ctx)
    const { rugnummer, records } = blad.play(fresh)
    const [id = ''] =
      Object.entries(records['rugnummer'] ?? {}).find(([, v]) => v['nummer']?.waarde === rugnummer) ?? []
    const undo = removeRecord(records, 'rugnummer', id)
    const after = blad.play({
      ok: true,
      value: newDossierHandeling('ongedaan-gemaakt', 'kind-a', [undo], ctx),
    })
    const summary = summarizeDossier('kind-a', after.records)
    expect(summary).toMatchObject({
      rugnummer: first,
      oudeRugnummers: [],
      ingetrokkenRugnummers: [rugnummer],
    })
    expect(rugnummersInUse([summary])).toEqual(new Set([first, rugnummer]))
  })
})
