import { describe, expect, it } from 'vitest'
import { findSame } from '../../../src/domain/dossier/zelfdeKind.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { kindSamenvatting } from '../../support/samenvattingen.ts'

const mei = { jaar: 2012, maand: 5, dag: null }
const there = [
  kindSamenvatting('a', { naam: redact('Zoë de Wit'), geboren: { ...mei, dag: 3 } }),
  kindSamenvatting('b', { naam: redact('Noor Veldman'), geboren: null }),
]

describe('a child that looks like one on the list', () => {
  it.each([
    ['same name and month', 'zoe', 'de  Wit', mei, ['a']],
    ['another month', 'Zoë', 'de Wit', { ...mei, maand: 6 }, []],
    ['a month not known here', 'Zoë', 'de Wit', null, ['a']],
    ['a month not known there', 'Noor', 'Veldman', mei, ['b']],
    ['another name', 'Zoë', 'Wit', mei, []],
    ['no name yet', '', '', mei, []],
  ])('%s', (_, roepnaam, achternaam, geboren, expected) => {
    const input = { roepnaam: redact(roepnaam), achternaam: redact(achternaam), geboren }
    expect(findSame(input, there).map((one) => one.id)).toEqual(expected)
  })
})
