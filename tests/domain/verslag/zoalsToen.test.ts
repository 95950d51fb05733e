import { describe, expect, it } from 'vitest'
import { setOndersteuningsvraag } from '../../../src/domain/dossier/werkblad.ts'
import { addNotitie, changeNotitie, removeNotitie } from '../../../src/domain/notitie/handelingen.ts'
import { changeKind, giveNieuwRugnummer } from '../../../src/domain/dossier/kind.ts'
import { notitieReadableBy } from '../../../src/domain/notitie/notitie.ts'
import { zoalsToen } from '../../../src/domain/verslag/zoalsToen.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { ctx, openBlad } from '../../support/dossierStand.ts'

const note = { tekst: 'Fietst graag', publiek: 'team', van: 'school' } as const

describe('a worksheet as it stood then, read now', () => {
  it('says what was said then, under the number and the name of now', () => {
    const blad = openBlad()
    const { records, rugnummer } = blad.play(setOndersteuningsvraag(blad.stand(), 'Rust', ctx))
    blad.play(setOndersteuningsvraag(blad.stand(), 'Een vaste plek', ctx))
    blad.play(giveNieuwRugnummer(blad.stand(), new Set([rugnummer ?? 0]), ctx))
    const nu = blad.play(changeKind(blad.stand(), { roepnaam: redact('Nora') }, ctx))
    const toen = zoalsToen(nu, records)
    expect(toen.ondersteuningsvraag).toBe('Rust')
    expect(toen.rugnummer).toBe(nu.rugnummer)
    expect(toen.rugnummer).not.toBe(rugnummer)
    expect(toen.roepnaam.reveal()).toBe('Nora')
  })

  it('has no note that was taken away since, or closed to the kantelteam', () => {
    const blad = openBlad()
    blad.play(addNotitie(blad.stand(), note, ctx))
    const { records } = blad.play(addNotitie(blad.stand(), { ...note, tekst: 'Leest graag' }, ctx))
    const [gone, narrow] = blad.stand().notities
    blad.play(removeNotitie(blad.stand(), gone?.id ?? '', ctx))
    const nu = blad.play(changeNotitie(blad.stand(), narrow?.id ?? '', { publiek: 'partij' }, ctx))
    const { notities } = zoalsToen(nu, records)
    expect(notities.map(({ id }) => id)).toEqual([narrow?.id])
    expect(notities.some((one) => notitieReadableBy(one, 'kantelteam'))).toBe(false)
  })
})
