import { describe, expect, it } from 'vitest'
import { addActie } from '../../../src/domain/actie/handelingen.ts'
import { setDoel } from '../../../src/domain/doel/handelingen.ts'
import { setOndersteuningsvraag } from '../../../src/domain/dossier/werkblad.ts'
import { askRegie } from '../../../src/domain/regie/handelingen.ts'
import { nogNietZin } from '../../../src/domain/verslag/zinnen.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { speelNieuwKind } from '../../support/kindStand.ts'
import { vandaag } from '../../support/overlegStand.ts'

const sam = () => speelNieuwKind('Sam', 'de Vries')
const actie = { wat: 'Bellen', partij: 'school', wie: redact(''), wanneer: null } as const
const vraag = { wie: { partij: 'leerplicht', persoon: redact('Bo') } } as const

describe('what of a child is not ready in an overleg', () => {
  it('tells what is not there yet apart from what stood before and was not looked at', () => {
    const kind = sam()
    kind.doe(-20, (d, c) => setOndersteuningsvraag(d, 'Rust', c), 'eerder')
    kind.doe(-20, (d, c) => setDoel(d, { tekst: 'Een uur', datum: '2099-12-20', zichtbaarAan: '' }, c))
    expect(nogNietZin(kind.stand(), 'nu', vandaag)).toBe(
      'Nog niet afgesproken: de regie en de eerste stap. Staat er al, in dit overleg niet nagelopen: wat nodig is en het doel.',
    )
  })

  it('tells that the date of a doel has gone by, and that a doel has no date', () => {
    const kind = sam()
    kind.doe(-20, (d, c) => setDoel(d, { tekst: 'Een uur', datum: '2026-11-16', zichtbaarAan: '' }, c))
    expect(nogNietZin(kind.stand(), 'nu', '2026-11-23')).toContain('De datum is voorbij: het doel.')
    kind.doe(-10, (d, c) => setDoel(d, { tekst: 'Een uur', datum: null, zichtbaarAan: '' }, c))
    expect(nogNietZin(kind.stand(), 'nu', '2026-11-23')).toContain('de datum van het doel')
  })

  it('tells of a regie that was only asked that there is no answer', () => {
    const kind = sam()
    kind.doe(0, (d, c) => askRegie(d, vraag, c), 'nu')
    kind.doe(0, (d, c) => addActie(d, actie, c), 'nu')
    expect(nogNietZin(kind.stand(), 'nu', vandaag)).toBe(
      'Nog niet afgesproken: wat nodig is en het doel. De regie is gevraagd. Er is nog geen antwoord.',
    )
    expect(nogNietZin(kind.stand(), 'later', vandaag)).toContain(
      'niet nagelopen: de vraag om de regie en de eerste stap.',
    )
  })
})
