import { describe, expect, it } from 'vitest'
import { addEigenwoorden, changeEigenwoorden } from '../../../src/domain/eigenwoorden/handelingen.ts'
import { scrubAnderen } from '../../../src/domain/uitsnede/scrubAnderen.ts'
import { cutVelden } from '../../../src/domain/uitsnede/snijders.ts'
import { newId } from '../../../src/lib/id.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { type Blad, ctx, openBlad } from '../../support/dossierStand.ts'
import { reden, value } from '../../support/overlegStand.ts'
import { kindSamenvatting } from '../../support/samenvattingen.ts'

const tekst = 'Sem Bakker sloeg Noor'
function said(blad: Blad, post: string | null): string {
  const input = { soort: 'verhaal', tekst, taal: '', wie: 'ouder1', publiek: 'iedereen' } as const
  const act = value(
    addEigenwoorden(blad.stand(), { ...input, naam: redact('Fatma'), magOpgeschreven: true }, ctx, post),
  )
  blad.play({ ok: true, value: act.handeling })
  return act.eigenwoorden
}

const sem = kindSamenvatting('sem', { naam: redact('Sem Bakker'), rugnummer: 305 })
const read = (blad: Blad, wie: 'ouder1' | 'kind'): readonly string[] => {
  const dossier = blad.stand()
  const anderen = scrubAnderen(dossier, [sem], new Set([305]), [])
  const rol = wie === 'kind' ? ('kind' as const) : ('ouder-1' as const)
  const lezing = { rol, spreker: wie, naam: redact('Fatma'), anderen }
  return cutVelden(dossier, 'geheel', lezing).eigenwoorden.map((een) => een.tekst)
}

describe('words that someone typed on the tablet', () => {
  it('are put right by nobody else; what the team wrote down is', () => {
    const blad = openBlad()
    const [post, team] = [said(blad, newId()), said(blad, null)]
    const change = (id: string) => changeEigenwoorden(blad.stand(), id, { tekst: 'Anders', taal: '' }, ctx)
    expect(reden(change(post))).toBe('zelf-geschreven')
    expect(change(team).ok).toBe(true)
  })

  it('come back to who typed them as they were, and to another without another child', () => {
    const blad = openBlad()
    said(blad, newId())
    expect(read(blad, 'ouder1')).toEqual([tekst])
    expect(read(blad, 'kind')).toEqual(['een ander kind sloeg Noor'])
  })
})
