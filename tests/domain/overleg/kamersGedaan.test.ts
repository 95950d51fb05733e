import { describe, expect, it } from 'vitest'
import { addActie, finishActie } from '../../../src/domain/actie/handelingen.ts'
import { markOpgepakt } from '../../../src/domain/dossier/werkblad.ts'
import { addKaart } from '../../../src/domain/overleg/kaarten.ts'
import { kamersGedaan } from '../../../src/domain/overleg/kamersGedaan.ts'
import type { Kaartsoort } from '../../../src/domain/overleg/Overleg.ts'
import { setTeamdoel } from '../../../src/domain/overleg/verloop.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { type Blad, openBlad } from '../../support/dossierStand.ts'
import { overlegSamenvatting } from '../../support/samenvattingen.ts'
import { ctx, planTafel, type Tafel, value } from '../../support/overlegStand.ts'

interface Zaal {
  readonly tafel: Tafel
  readonly blad: Blad
}

const kaart = ({ tafel }: Zaal, soort: Kaartsoort): void => {
  const stap = soort === 'idee' ? 1 : null
  const added = value(addKaart(tafel.stand(), { soort, tekst: 'Bellen', partij: null, stap }, ctx))
  tafel.play({ ok: true, value: added.handeling })
}
const hier = ({ tafel }: Zaal) => ({ ...ctx, overleg: tafel.stand().id })
const belofte = ({ blad }: Zaal): void => {
  const actie = { wat: 'Mailen', partij: null, wie: redact(''), wanneer: null } as const
  blad.play(addActie(blad.stand(), actie, { ...ctx, overleg: 'vorige' }))
}
const antwoord = (zaal: Zaal): void => {
  const { blad } = zaal
  const id = blad.stand().acties[0]?.id ?? ''
  blad.play(finishActie(blad.stand(), id, { hoe: 'gedaan', want: '' }, hier(zaal)))
}

function done(say: (zaal: Zaal) => void, { vervolg = true, kinderen = true } = {}): string {
  const blad = openBlad()
  const tafel = planTafel({ begintOp: 1 }, kinderen ? [blad.stand().id] : [])
  say({ tafel, blad })
  const gedaan = kamersGedaan(tafel.stand(), [blad.stand()], vervolg ? overlegSamenvatting('vorige') : null)
  return Object.entries(gedaan)
    .flatMap(([vraag, ja]) => (ja ? [vraag] : []))
    .join(' ')
}

describe('a question is answered', () => {
  it.each<readonly [string, (zaal: Zaal) => void, string]>([
    ['nothing was said', () => undefined, ''],
    ['a card', (zaal) => kaart(zaal, 'werkt'), 'vraag1'],
    ['an idea', (zaal) => kaart(zaal, 'idee'), 'vraag2'],
    ['a promise waits', belofte, ''],
    [
      'a card, and a promise waits',
      (zaal) => {
        belofte(zaal)
        kaart(zaal, 'werkt')
      },
      '',
    ],
    [
      'the promise was answered',
      (zaal) => {
        belofte(zaal)
        antwoord(zaal)
      },
      'vraag1',
    ],
    [
      'a child was taken up here',
      (zaal) => zaal.blad.play(markOpgepakt(zaal.blad.stand(), true, hier(zaal))),
      'vraag2',
    ],
    [
      'a child was taken up on the same day, outside it',
      (zaal) => zaal.blad.play(markOpgepakt(zaal.blad.stand(), true, ctx)),
      '',
    ],
  ])('%s', (_, say, answered) => {
    expect(done(say)).toBe(answered)
  })

  it('in a first overleg nothing was promised to look back on', () => {
    const both = (zaal: Zaal): void => {
      belofte(zaal)
      kaart(zaal, 'werkt')
    }
    expect(done(both, { vervolg: false })).toBe('vraag1')
  })

  it('without children on the agenda by the goal of the team', () => {
    expect(done(() => undefined, { kinderen: false })).toBe('')
    const doel = { tekst: 'Elk kind een stap', datum: null }
    const say = ({ tafel }: Zaal): void => void tafel.play(setTeamdoel(tafel.stand(), doel, ctx))
    expect(done(say, { kinderen: false })).toBe('vraag3')
  })
})
