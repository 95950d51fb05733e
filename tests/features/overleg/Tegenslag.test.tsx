import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { setDoel } from '../../../src/domain/doel/handelingen.ts'
import { setOndersteuningsvraag } from '../../../src/domain/dossier/werkblad.ts'
import { addActie } from '../../../src/domain/actie/handelingen.ts'
import { setAanwezig } from '../../../src/domain/overleg/aanwezig.ts'
import { answerRegie, askRegie } from '../../../src/domain/regie/handelingen.ts'
import { addDays, addWeeks, formatDatum } from '../../../src/lib/datum.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { aTeamWindow, dossierIn, putKind } from '../../support/openScreen.tsx'
import { ctx, openOverleg, overlegIn, play, putOverleg } from '../../support/overlegScreen.tsx'

const vak = (naam: string) => within(screen.getByRole('region', { name: naam }))

describe('bad luck at the table', () => {
  it('nobody takes the regie: each nee is kept, and the child is first again next time', async () => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Noor', 'Aksoy')
    const id = await putOverleg(register, [dossier], { begonnen: true })
    const here = { ...ctx, overleg: id }
    const stand = async () => await dossierIn(register, dossier)
    await play(register, setOndersteuningsvraag(await stand(), 'Een rustige plek', here))
    const doel = { tekst: 'Twee ochtenden', datum: addWeeks(ctx.vandaag, 4), zichtbaarAan: '' }
    await play(register, setDoel(await stand(), doel, here))
    const stap = { wat: 'De mentor belt', partij: 'school', wie: redact(''), wanneer: null } as const
    await play(register, addActie(await stand(), stap, here))
    for (const [partij, persoon] of [
      ['school', 'Hanna Vonk'],
      ['leerplicht', 'Piet Smit'],
    ] as const) {
      await play(register, askRegie(await stand(), { wie: { partij, persoon: redact(persoon) } }, here))
      const nee = { antwoord: 'nee', hoe: 'telefonisch', want: 'geen tijd' } as const
      await play(register, answerRegie(await stand(), nee, here))
    }
    const { user } = openOverleg(register, `/overleg/${id}/afronden`)
    await screen.findByRole('heading', { name: 'Lees samen terug' })
    expect(vak('Lees samen terug').getByText(/Nog niemand heeft de regie\./)).toBeInTheDocument()
    expect(
      vak('Lees samen terug').getByText(/Deels besproken\. Nog niet afgesproken: de regie\./),
    ).toBeInTheDocument()
    await user.click(await screen.findByRole('button', { name: 'over 2 weken' }))
    await user.click(screen.getByRole('button', { name: 'Sluit overleg' }))
    await screen.findByText('Dit overleg is afgesloten')
    const next = register.overleggen().find((one) => one.id !== id)
    expect(next?.agenda).toEqual([dossier])
    expect((await overlegIn(register, next?.id ?? '')).agenda[0]?.vanOverleg).toBe(id)
  })

  it('who went away half-way is not asked whether it is right, and stays in the verslag', async () => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Noor', 'Aksoy')
    const stoelen = [
      { partij: 'school', naam: 'Hanna Vonk', lid: null },
      { partij: 'leerplicht', naam: 'Piet Smit', lid: null },
    ] as const
    const id = await putOverleg(register, [dossier], { begonnen: true, stoelen })
    const { stoelen: hier } = await overlegIn(register, id)
    const piet = hier.find(({ naam }) => naam.reveal() === 'Piet Smit')?.id ?? ''
    await play(register, setAanwezig(await overlegIn(register, id), piet, { hoe: 'weg', om: '14:30' }, ctx))
    openOverleg(register, `/overleg/${id}/leesvoor/${dossier}`)
    expect(await screen.findByRole('button', { name: 'School (Hanna Vonk)' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /Piet Smit/ })).toBeNull()
    expect((await overlegIn(register, id)).stoelen).toHaveLength(2)
  })

  it('past midnight it still runs, and keeps the day on which it began', async () => {
    const register = await aTeamWindow()
    const gisteren = addDays(ctx.vandaag, -1)
    const id = await putOverleg(register, [], { datum: gisteren, begintOp: Date.now() - 3 * 3_600_000 })
    const { user } = openOverleg(register)
    await user.click(await vak('Loopt nu').findByRole('link', { name: 'Ga verder' }))
    expect(await screen.findByText(`Loopt nu · ${formatDatum(gisteren)}`)).toBeInTheDocument()
    location.hash = `#/overleg/${id}/afronden`
    await user.click(await screen.findByRole('button', { name: 'Sluit overleg' }))
    await screen.findByText('Dit overleg is afgesloten')
    await waitFor(async () => expect((await overlegIn(register, id)).staat).toBe('gesloten'))
    expect((await overlegIn(register, id)).datum).toBe(gisteren)
  })
})
