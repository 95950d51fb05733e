import { expect, it } from 'vitest'
import { addActie } from '../../../src/domain/actie/handelingen.ts'
import { answerDoel, setDoel } from '../../../src/domain/doel/handelingen.ts'
import { firstOpenStap } from '../../../src/domain/dossier/firstOpenStap.ts'
import { setOndersteuningsvraag, setVolgende } from '../../../src/domain/dossier/werkblad.ts'
import { answerRegie, askRegie } from '../../../src/domain/regie/handelingen.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { openBlad, vandaag, wie } from '../../support/dossierStand.ts'

it('the conversation about a child goes part by part, until none is open', () => {
  const blad = openBlad()
  const ctx = { vandaag }
  expect(firstOpenStap(blad.stand(), vandaag)).toBe('vraag')
  blad.play(setOndersteuningsvraag(blad.stand(), 'Rust', ctx))
  expect(firstOpenStap(blad.stand(), vandaag)).toBe('regie')
  blad.play(askRegie(blad.stand(), { wie: wie('school', 'Els') }, ctx))
  expect(firstOpenStap(blad.stand(), vandaag)).toBe('regie')
  blad.play(answerRegie(blad.stand(), { antwoord: 'ja', hoe: 'telefonisch', want: '' }, ctx))
  expect(firstOpenStap(blad.stand(), vandaag)).toBe('doel')
  blad.play(setDoel(blad.stand(), { tekst: 'Elke ochtend', datum: '2026-12-21', zichtbaarAan: '' }, ctx))
  expect(firstOpenStap(blad.stand(), vandaag)).toBe('instemming')
  const antwoord = { antwoord: 'ja', want: '', wie: redact(''), wanneer: vandaag, hoe: '' } as const
  blad.play(answerDoel(blad.stand(), antwoord, ctx))
  expect(firstOpenStap(blad.stand(), vandaag)).toBe('acties')
  blad.play(addActie(blad.stand(), { wat: 'Bellen', partij: null, wie: redact(''), wanneer: null }, ctx))
  expect(firstOpenStap(blad.stand(), vandaag)).toBe('volgende')
  blad.play(setVolgende(blad.stand(), '2026-12-21', ctx))
  expect(firstOpenStap(blad.stand(), vandaag)).toBeNull()
  expect(firstOpenStap(blad.stand(), '2026-12-20')).toBeNull()
  expect(firstOpenStap(blad.stand(), '2026-12-21')).toBe('volgende')
})
