import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PostMelding } from '../../src/app/PostMelding.tsx'
import type { Ingekomen } from '../../src/data/overdracht/Overdracht.ts'
import type { Register } from '../../src/data/Register.ts'
import { gezinPlek, takePointer } from '../../src/lib/wijzer.ts'
import { aTeamWindow, openScreen, putKind } from '../support/openScreen.tsx'

let register: Register
let kind: { readonly dossier: string; readonly rugnummer: number }

beforeEach(async () => {
  register = await aTeamWindow()
  kind = await putKind(register, 'Noor', 'Aksoy')
})
afterEach(async () => await register.close())

const nothing: Ingekomen = { dossier: null, lezer: null, gezegd: 0, klad: 0, onleesbaar: 0, gewist: 0 }
const open = (...ingekomen: readonly Ingekomen[]) =>
  openScreen(register, <PostMelding register={{ ...register, ingekomen: () => ingekomen }} />)

describe('what came back from a family', () => {
  it.each([
    [{ gezegd: 1 }, (n: number) => `Het gezin van ${n} schreef 1 ding.`],
    [{ gezegd: 3 }, (n: number) => `Het gezin van ${n} schreef 3 dingen.`],
    [{ klad: 2 }, (n: number) => `Het gezin van ${n} was nog aan het schrijven.`],
  ])('is told by number, never by name: %o', (van, zin) => {
    open({ ...nothing, dossier: kind.dossier, lezer: 'kind', ...van })
    expect(screen.getByRole('status')).toHaveTextContent(zin(kind.rugnummer))
    expect(screen.getByRole('status')).not.toHaveTextContent('Noor')
    expect(screen.getByRole('link', { name: 'Bekijk' })).toHaveAttribute('href', `#/dossier/${kind.dossier}`)
  })

  it('leads to the words, not only to the worksheet', async () => {
    const { user } = open({ ...nothing, dossier: kind.dossier, lezer: 'kind', gezegd: 1 })
    await user.click(screen.getByRole('link', { name: 'Bekijk' }))
    expect(takePointer(gezinPlek(kind.dossier))).toBe(true)
  })

  it.each([
    [{ onleesbaar: 1 }, '1 bericht van een gezin is niet leesbaar. Het blijft bewaard.'],
    [{ onleesbaar: 2 }, '2 berichten van een gezin zijn niet leesbaar. Ze blijven bewaard.'],
    [{ gewist: 1 }, '1 bericht ging over een kind dat gewist is. Het is niet bewaard.'],
    [{ gewist: 4 }, '4 berichten gingen over een kind dat gewist is. Ze zijn niet bewaard.'],
  ])('is told also where nobody can say whose it is: %o', (van, zin) => {
    open({ ...nothing, ...van })
    expect(screen.getByRole('status')).toHaveTextContent(zin)
    expect(screen.queryByRole('link', { name: 'Bekijk' })).toBeNull()
  })

  it('leads from what cannot be read to what the team can do', () => {
    open({ ...nothing, onleesbaar: 1 })
    expect(screen.getByRole('link', { name: 'Lees wat u kunt doen' })).toHaveAttribute(
      'href',
      '#/team/berichten',
    )
  })

  it('of two families is two lines, and of one that wrote nothing none', () => {
    open(
      { ...nothing, dossier: kind.dossier, lezer: 'kind', gezegd: 1 },
      { ...nothing, dossier: kind.dossier, lezer: 'ouder-gezag', gezegd: 1, klad: 1 },
    )
    expect(screen.getAllByRole('link', { name: 'Bekijk' })).toHaveLength(3)
  })

  it('is no line at all when nothing came back', () => {
    open({ ...nothing, dossier: kind.dossier, lezer: 'kind' })
    expect(screen.queryByRole('status')).toBeNull()
  })
})
