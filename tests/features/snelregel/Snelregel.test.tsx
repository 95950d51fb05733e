import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { closeOverleg } from '../../../src/domain/overleg/verloop.ts'
import { closeKind } from '../../../src/domain/terugval/afsluiting.ts'
import { numbersOf, presentNumbersOf } from '../../../src/features/snelregel/useSnelregel.ts'
import { NogTePlaatsenPage, Snelregel } from '../../../src/features/snelregel/index.ts'
import { addDays, addWeeks, today } from '../../../src/lib/datum.ts'
import { must } from '../../support/dataBuilders.ts'
import { flushDrafts } from '../../../src/ui/form/flushDrafts.ts'
import { giveNieuwRugnummer } from '../../../src/domain/dossier/kind.ts'
import { aTeamWindow, dossierIn, inTeam, openScreen, putKind } from '../../support/openScreen.tsx'
import { ctx, overlegIn, play, putOverleg } from '../../support/overlegScreen.tsx'

const stoelen = [
  { partij: 'school', naam: 'Hanna Vonk', lid: null },
  { partij: 'leerplicht', naam: 'Piet de Boer', lid: null },
] as const

async function hour() {
  const register = await aTeamWindow()
  const noor = await putKind(register, 'Noor', 'Aksoy')
  const id = await putOverleg(register, [noor.dossier], { begonnen: true, stoelen })
  return { register, noor, id }
}

const field = async () => await screen.findByRole('textbox', { name: 'Snelregel' })

describe('the quick line', () => {
  it('a line that says who does what and when is an actie of that child at once, and undo takes it back', async () => {
    const { register, noor, id } = await hour()
    const { user } = openScreen(register, <Snelregel overlegId={id} />)
    await user.type(await field(), `#${noor.rugnummer} @piet belt de mentor morgen`)
    expect(screen.getByText(/^Kind \d+ · Piet de Boer · .* · wordt meteen een actie$/)).toBeInTheDocument()
    await user.keyboard('{Enter}')
    await waitFor(async () => expect((await dossierIn(register, noor.dossier)).acties).toHaveLength(1))
    expect((await dossierIn(register, noor.dossier)).acties[0]).toMatchObject({
      wat: 'belt de mentor',
      partij: 'leerplicht',
      wanneer: addDays(today(), 1),
    })
    await waitFor(async () => expect(await field()).toHaveValue(''))
    expect(await field()).toHaveFocus()
    expect(screen.queryByRole('link', { name: /Nog te plaatsen/ })).toBeNull()
    must(await register.undo(register.lastRecorded()?.handeling ?? ''))
    expect((await dossierIn(register, noor.dossier)).acties).toEqual([])
  })

  it('one that lacks something waits with its child, and with the reason of a child that was closed', async () => {
    const { register, noor, id } = await hour()
    await play(register, closeKind(await dossierIn(register, noor.dossier), { want: 'Verhuisd' }, ctx))
    const { user } = openScreen(register, <Snelregel overlegId={id} />)
    await user.type(await field(), `#${noor.rugnummer} @piet belt de mentor morgen`)
    expect(screen.getByText(/is afgesloten, dat kiest u later/)).toBeInTheDocument()
    await user.keyboard('{Enter}')
    await waitFor(async () => expect((await dossierIn(register, noor.dossier)).snelregels).toHaveLength(1))
    const { snelregels, acties } = await dossierIn(register, noor.dossier)
    expect(acties).toEqual([])
    expect(snelregels[0]).toMatchObject({
      tekst: 'piet belt de mentor morgen',
      wie: { partij: 'leerplicht' },
      wanneer: addDays(today(), 1),
    })
    expect((await overlegIn(register, id)).kindregels).toHaveLength(1)
  })

  it('while a child is on the screen it is about that child, in sight, unless one says otherwise', async () => {
    const { register, noor, id } = await hour()
    const sem = await putKind(register, 'Sem', 'Bosveld')
    const { user } = openScreen(register, <Snelregel overlegId={id} dossierId={noor.dossier} />)
    const aan = { name: `Voor #${noor.rugnummer}. Tik voor: niet voor dit kind` }
    const acties = async () =>
      await Promise.all(
        [noor, sem].map(async ({ dossier }) => (await dossierIn(register, dossier)).acties.length),
      )
    const line = async (tekst: string) => {
      await user.type(await field(), `${tekst}{Enter}`)
      await waitFor(async () => expect(await field()).toHaveValue(''))
    }
    await line('@Piet belt moeder vrijdag')
    expect(await acties()).toEqual([1, 0])
    await user.type(await field(), `#${sem.rugnummer} `)
    // a number in the line says it: there is nothing to choose
    expect(screen.queryByRole('button', { name: /oor #/ })).toBeNull()
    await line('@Piet belt vader vrijdag')
    expect(await acties()).toEqual([1, 1])
    await user.click(screen.getByRole('button', aan))
    await line('@Piet haalt koffie vrijdag')
    expect(await acties()).toEqual([1, 1])
    expect((await overlegIn(register, id)).snelregels).toMatchObject([{ wat: 'haalt koffie' }])
    // the next line is about this child again
    expect(screen.getByRole('button', aan)).toBeInTheDocument()
  })

  describe('is of the child that was on the screen at its first character', () => {
    const voor = (nummer: number) => ({ name: `Voor #${nummer}. Tik voor: niet voor dit kind` })
    const nietVoor = (nummer: number) => ({ name: `Niet voor #${nummer}. Tik voor: wel voor dit kind` })

    async function twoChildren() {
      const { register, noor, id } = await hour()
      const sem = await putKind(register, 'Sem', 'Bosveld')
      const at = (dossierId?: string) => <Snelregel overlegId={id} dossierId={dossierId} />
      const shown = openScreen(register, at(noor.dossier))
      const go = (dossierId?: string) => shown.rerender(inTeam(register, at(dossierId)))
      const acties = async () =>
        await Promise.all(
          [noor, sem].map(async ({ dossier }) => (await dossierIn(register, dossier)).acties.length),
        )
      const kept = async () => await waitFor(async () => expect(await field()).toHaveValue(''))
      return { ...shown, register, noor, sem, id, at, go, acties, kept }
    }

    it('also when another child came on the screen meanwhile; the next line is of that one', async () => {
      const { user, noor, sem, go, acties, kept } = await twoChildren()
      await user.type(await field(), '@Hanna belt moeder ')
      go(sem.dossier)
      expect(screen.getByRole('button', voor(noor.rugnummer))).toBeInTheDocument()
      await user.type(await field(), 'vrijdag{Enter}')
      await kept()
      expect(await acties()).toEqual([1, 0])
      expect(screen.getByRole('button', voor(sem.rugnummer))).toBeInTheDocument()
      await user.type(await field(), '@Hanna belt vader vrijdag{Enter}')
      await kept()
      expect(await acties()).toEqual([1, 1])
    })

    it('until the field is empty again', async () => {
      const { user, sem, go, acties, kept } = await twoChildren()
      await user.type(await field(), '@Hanna')
      go(sem.dossier)
      await user.clear(await field())
      expect(screen.getByRole('button', voor(sem.rugnummer))).toBeInTheDocument()
      await user.type(await field(), '@Hanna belt vrijdag{Enter}')
      await kept()
      expect(await acties()).toEqual([0, 1])
    })

    it('of none when it was begun where no child stood, unless one taps that one', async () => {
      const { user, sem, go, acties, kept } = await twoChildren()
      go()
      await user.type(await field(), '@Hanna belt vrijdag')
      go(sem.dossier)
      await user.click(screen.getByRole('button', nietVoor(sem.rugnummer)))
      expect(screen.getByRole('button', voor(sem.rugnummer))).toBeInTheDocument()
      await user.type(await field(), '{Enter}')
      await kept()
      expect(await acties()).toEqual([0, 1])
    })

    it.each(['before', 'after'])(
      '"not for this child", told %s typing, holds for the whole line',
      async (told) => {
        const { user, register, noor, sem, id, go, acties, kept } = await twoChildren()
        await field()
        if (told === 'before') await user.click(screen.getByRole('button', voor(noor.rugnummer)))
        await user.type(await field(), '@Hanna haalt koffie ')
        if (told === 'after') await user.click(screen.getByRole('button', voor(noor.rugnummer)))
        go(sem.dossier)
        expect(screen.getByRole('button', nietVoor(sem.rugnummer))).toBeInTheDocument()
        await user.type(await field(), 'vrijdag{Enter}')
        await kept()
        expect(await acties()).toEqual([0, 0])
        expect((await overlegIn(register, id)).snelregels).toMatchObject([{ wat: 'haalt koffie' }])
        expect(screen.getByRole('button', voor(sem.rugnummer))).toBeInTheDocument()
      },
    )

    it.each([true, false])('and so it stands there again after a reload (for the child: %s)', async (aan) => {
      const { user, register, noor, sem, at, unmount } = await twoChildren()
      await user.type(await field(), '@Hanna belt ')
      if (!aan) await user.click(screen.getByRole('button', voor(noor.rugnummer)))
      unmount()
      await flushDrafts()
      openScreen(register, at(sem.dossier))
      expect(await screen.findByDisplayValue('@Hanna belt')).toBeInTheDocument()
      const chip = aan ? voor(noor.rugnummer) : nietVoor(sem.rugnummer)
      expect(await screen.findByRole('button', chip)).toBeInTheDocument()
    })

    it('of a line that may not be kept nothing comes back, and the field goes on as ever', async () => {
      const { user, register, id, noor, sem, at, unmount } = await twoChildren()
      await user.type(await field(), '123456782')
      unmount()
      await flushDrafts()
      const second = openScreen(register, at(sem.dossier))
      await waitFor(async () => expect(await register.drafts.keys()).not.toContain(`overleg/${id}/snelregel`))
      expect(screen.queryByText(/teruggezet/)).toBeNull()
      expect(screen.getByRole('button', voor(sem.rugnummer))).toBeInTheDocument()
      await second.user.type(await field(), 'bellen')
      second.rerender(inTeam(register, at(noor.dossier)))
      expect(screen.getByRole('button', voor(sem.rugnummer))).toBeInTheDocument()
      expect(await field()).toHaveValue('bellen')
    })

    it('a draft that does not tell its child waits', async () => {
      const { register, noor, at, id, unmount, acties, kept } = await twoChildren()
      unmount()
      const draft = { values: { tekst: '@Hanna belt vrijdag' }, seen: {}, op: 1 }
      must(await register.drafts.save(`overleg/${id}/snelregel`, draft))
      const { user } = openScreen(register, at(noor.dossier))
      await screen.findByDisplayValue('@Hanna belt vrijdag')
      expect(await screen.findByRole('button', nietVoor(noor.rugnummer))).toBeInTheDocument()
      await user.type(await field(), '{Enter}')
      await kept()
      expect(await acties()).toEqual([0, 0])
      expect(screen.getByRole('button', voor(noor.rugnummer))).toBeInTheDocument()
    })
  })

  it('with a number that was taken back it waits, and says why', async () => {
    const { register, noor, id } = await hour()
    const before = await dossierIn(register, noor.dossier)
    await play(register, giveNieuwRugnummer(before, register.rugnummersInUse(), ctx))
    const { user } = openScreen(register, <Snelregel overlegId={id} dossierId={noor.dossier} />)
    const line = `#${noor.rugnummer} @Piet belt vrijdag`
    await user.type(await field(), line)
    expect(
      screen.getByText(new RegExp(`#${noor.rugnummer} is een oud nummer: u kiest straks zelf$`)),
    ).toBeInTheDocument()
    await user.keyboard('{Enter}')
    await waitFor(async () => expect((await overlegIn(register, id)).snelregels).toHaveLength(1))
    expect((await overlegIn(register, id)).snelregels[0]?.tekst).toBe(line.replace('@', ''))
    expect((await dossierIn(register, noor.dossier)).acties).toEqual([])
  })

  it('with a number or a name that nobody has, it says so', async () => {
    const { register, id } = await hour()
    const { user } = openScreen(register, <Snelregel overlegId={id} />)
    await user.type(await field(), '#99999 @Fatima belt @Piet')
    expect(
      screen.getByText(
        'Piet de Boer · #99999 staat niet op de lijst, @Fatima staat niet bij het team: u kiest straks zelf',
      ),
    ).toBeInTheDocument()
  })

  it('"morgen" is the day after the day on which it is typed, also when the page stood open at midnight', async () => {
    const { register, id } = await hour()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    try {
      const day = today()
      const { user } = openScreen(register, <Snelregel overlegId={id} />)
      await field()
      vi.setSystemTime(Date.now() + 24 * 3_600_000)
      await user.type(await field(), 'bellen morgen{Enter}')
      await waitFor(async () => expect((await overlegIn(register, id)).snelregels).toHaveLength(1))
      expect((await overlegIn(register, id)).snelregels[0]?.wanneer).toBe(addDays(day, 2))
    } finally {
      vi.useRealTimers()
    }
  })

  it('chips fill in wie and wanneer, one in the place of the other, and the focus stays in the field', async () => {
    const { register, id } = await hour()
    const { user } = openScreen(register, <Snelregel overlegId={id} />)
    await user.type(await field(), 'Rooster maken')
    await user.click(screen.getByRole('button', { name: 'Piet de Boer' }))
    await user.click(screen.getByRole('button', { name: 'Hanna Vonk' }))
    await user.click(screen.getByRole('button', { name: 'over 2 weken' }))
    expect(await field()).toHaveValue('@Hanna Vonk Rooster maken over 2 weken ')
    expect(await field()).toHaveFocus()
    expect(screen.getByRole('button', { name: 'Hanna Vonk' })).toHaveAttribute('aria-pressed', 'true')
    await user.keyboard('{Enter}')
    await waitFor(async () => expect((await overlegIn(register, id)).snelregels).toHaveLength(1))
    expect((await overlegIn(register, id)).snelregels[0]).toMatchObject({
      tekst: 'Hanna Vonk Rooster maken over 2 weken',
      wat: 'Rooster maken',
      wanneer: addWeeks(today(), 2),
    })
  })

  it.each(['tapped', 'typed'])('a chip that is %s comes whole into sight in its row', async (how) => {
    const { register, id } = await hour()
    const { getBoundingClientRect } = Element.prototype
    Element.prototype.getBoundingClientRect = function () {
      if (this.textContent === 'Piet de Boer') return new DOMRect(350, 0, 150, 44)
      return this.className === 'ui-quick-line__chips'
        ? new DOMRect(0, 0, 390, 52)
        : getBoundingClientRect.call(this)
    }
    try {
      const { user } = openScreen(register, <Snelregel overlegId={id} />)
      await user.type(await field(), how === 'typed' ? '@Piet' : 'Bellen')
      const chip = screen.getByRole('button', { name: 'Piet de Boer' })
      if (how === 'tapped') await user.click(chip)
      expect(chip).toHaveAttribute('aria-pressed', 'true')
      expect(chip.closest('.ui-quick-line__chips')?.scrollLeft).toBe(110)
    } finally {
      Element.prototype.getBoundingClientRect = getBoundingClientRect
    }
  })

  it('an empty Enter does nothing; a number of a person is refused and the text stays', async () => {
    const { register, id } = await hour()
    const { user } = openScreen(register, <Snelregel overlegId={id} />)
    await user.type(await field(), '{Enter}')
    await user.type(await field(), '123456782{Enter}')
    expect(await screen.findByText(/burgerservicenummer|BSN/i)).toBeInTheDocument()
    expect(await field()).toHaveValue('123456782')
    expect((await overlegIn(register, id)).snelregels).toEqual([])
  })

  it('what is half typed is sealed within a second, and stands there again', async () => {
    const { register, id } = await hour()
    const first = openScreen(register, <Snelregel overlegId={id} />)
    await first.user.type(await field(), 'Half getypt')
    await waitFor(async () => expect(await register.drafts.keys()).toContain(`overleg/${id}/snelregel`), {
      timeout: 1_000,
    })
    first.unmount()
    openScreen(register, <Snelregel overlegId={id} />)
    expect(await screen.findByDisplayValue('Half getypt')).toBeInTheDocument()
  })

  it('is not there before the overleg begins', async () => {
    const { register } = await hour()
    const planned = await putOverleg(register)
    must(await register.load(`overleg-${planned}`))
    openScreen(register, <Snelregel overlegId={planned} />)
    expect(screen.queryByRole('textbox')).toBeNull()
  })
})

describe('Nog te plaatsen', () => {
  async function tray(regels: readonly string[]) {
    const hours = await hour()
    const { register, id, noor } = hours
    const line = openScreen(register, <Snelregel overlegId={id} />)
    for (const regel of regels) {
      await line.user.type(await field(), `${regel.replace('#', `#${noor.rugnummer}`)}{Enter}`)
      await waitFor(async () => expect(await field()).toHaveValue(''))
    }
    line.unmount()
    return { ...hours, ...openScreen(register, <NogTePlaatsenPage overlegId={id} />) }
  }
  const leeg = async () => expect(await screen.findByText('Alles heeft een plek.')).toBeInTheDocument()

  it('a line becomes an actie with who and when beside it, and undo takes both back', async () => {
    const { register, noor, user } = await tray(['@Hanna belt de mentor vrijdag'])
    await user.click(await screen.findByRole('button', { name: 'Maak actie: Hanna belt de mentor vrijdag' }))
    expect(await screen.findByLabelText('Wie doet het?')).toHaveDisplayValue('Hanna Vonk (School)')
    expect(screen.getByLabelText('Wat gaat er gebeuren?')).toHaveValue('belt de mentor')
    await user.type(screen.getByLabelText('Rugnummer van het kind'), String(noor.rugnummer))
    await user.click(screen.getByRole('button', { name: 'Maak actie' }))
    await leeg()
    const [actie] = (await dossierIn(register, noor.dossier)).acties
    expect(actie).toMatchObject({ wat: 'belt de mentor', partij: 'school' })
    must(await register.undo(register.lastRecorded()?.handeling ?? ''))
    expect(await screen.findByRole('heading', { name: 'Hanna belt de mentor vrijdag' })).toBeInTheDocument()
    expect((await dossierIn(register, noor.dossier)).acties).toEqual([])
  })

  it('after the overleg was closed it names only what can be done then', async () => {
    const { register, id, user } = await tray(['Sneller bellen'])
    expect(await screen.findByText(/op een kaart/)).toBeInTheDocument()
    await play(register, closeOverleg(await overlegIn(register, id), { nietBesproken: [], op: 9 }, ctx))
    expect(await screen.findByText(/Hoort een regel bij een kind/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /^Maak kaart/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Haal weg: Sneller bellen' }))
    await leeg()
    expect(screen.queryByText(/snelregel/i)).toBeNull()
  })

  it('a line without a child is asked its number; one that is not on the list is told', async () => {
    const { register, noor, user } = await tray(['Naar de open dag'])
    await user.click(await screen.findByRole('button', { name: 'Maak notitie: Naar de open dag' }))
    const nummer = screen.getByLabelText('Rugnummer van het kind')
    await user.type(nummer, '99999')
    await user.click(screen.getByRole('button', { name: 'Maak notitie' }))
    expect(await screen.findByText(/Dit nummer staat niet op de lijst/)).toBeInTheDocument()
    await user.click(
      within(screen.getByRole('group', { name: 'Kinderen op de agenda' })).getByRole('button', {
        name: String(noor.rugnummer),
      }),
    )
    await user.selectOptions(screen.getByLabelText('Wie mag dit lezen?'), 'Iedereen (ook ouders)')
    await user.click(screen.getByRole('button', { name: 'Maak notitie' }))
    await leeg()
    expect((await dossierIn(register, noor.dossier)).notities).toMatchObject([
      { tekst: 'Naar de open dag', publiek: 'iedereen' },
    ])
  })

  it('a line becomes the card that one chooses, unless it is of a child; and one can go', async () => {
    const { register, id, user } = await tray(['Sneller bellen', '# wil terug'])
    expect(await screen.findByRole('button', { name: 'Maak actie: wil terug' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Maak kaart: wil terug' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Maak kaart: Sneller bellen' }))
    await user.click(screen.getByRole('button', { name: 'Maak kaart' }))
    expect(await screen.findByText('Kies wat voor kaart dit wordt.')).toBeInTheDocument()
    await user.selectOptions(screen.getByLabelText('Wat voor kaart?'), 'Compliment')
    await user.click(screen.getByRole('button', { name: 'Maak kaart' }))
    await waitFor(async () =>
      expect((await overlegIn(register, id)).kaarten).toMatchObject([
        { tekst: 'Sneller bellen', soort: 'compliment' },
      ]),
    )
    await user.click(await screen.findByRole('button', { name: 'Haal weg: wil terug' }))
    await leeg()
  })
})

it('a retired number still leads to its child, and one of a child put aside to the one that stayed', async () => {
  const { register, noor } = await hour()
  const [one] = register.dossiers()
  if (one === undefined) throw new Error('no child on the list')
  const aside = { ...one, id: 'oud', rugnummer: 999, oudeRugnummers: [998], zelfdeAls: noor.dossier }
  const numbers = numbersOf([one, aside])
  expect([numbers.get(noor.rugnummer), numbers.get(999), numbers.get(998)]).toEqual([
    [noor.dossier],
    [noor.dossier],
    [noor.dossier],
  ])
  expect([...presentNumbersOf([{ ...one, oudeRugnummers: [998] }, aside]).keys()]).toEqual([noor.rugnummer])
  expect(numbersOf([one, { ...one, id: 'ander' }]).get(noor.rugnummer)).toHaveLength(2)
})
