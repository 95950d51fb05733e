import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { addKaart, changeKaart } from '../../../src/domain/overleg/kaarten.ts'
import { markOpgepakt } from '../../../src/domain/dossier/werkblad.ts'
import { sayStem } from '../../../src/domain/stem/handelingen.ts'
import { addWeeks } from '../../../src/lib/datum.ts'
import { redact } from '../../../src/lib/redacted.ts'
import type { Register } from '../../../src/data/Register.ts'
import { breakDisk } from '../../support/brokenDisk.ts'
import { aTeamWindow, dossierIn, putKind } from '../../support/openScreen.tsx'
import { ctx, discuss, openOverleg, overlegIn, play, putOverleg } from '../../support/overlegScreen.tsx'

let mend: () => void = () => undefined
afterEach(() => mend())

const vak = (naam: string) => within(screen.getByRole('region', { name: naam }))

async function begin(...kinderen: readonly string[]) {
  const register = await aTeamWindow()
  const id = await putOverleg(register, kinderen, { begonnen: true })
  return { register, id }
}

async function openVraag1() {
  const { register, id } = await begin()
  const { user } = openOverleg(register, `/overleg/${id}/vraag1`)
  await screen.findByRole('heading', { name: /Dit werkt$/ })
  const teksten = async (soort: string) =>
    (await overlegIn(register, id)).kaarten.filter((k) => k.soort === soort).map((k) => k.tekst)
  return { register, id, user, teksten }
}

describe('vraag 1, wat doen wij al', () => {
  it('a card is kept by Enter and the line is ready for the next', async () => {
    const { register, user, teksten } = await openVraag1()
    const regel = screen.getByLabelText('Wat werkt?')
    await user.type(regel, 'Elke maandag bellen{Enter}')
    expect(await vak('Dit werkt').findByText('Elke maandag bellen')).toBeInTheDocument()
    await waitFor(() => expect(regel).toHaveValue(''))
    expect(regel).toHaveFocus()
    await user.keyboard('Korte lijnen{Enter}')
    await waitFor(async () => expect(await teksten('werkt')).toEqual(['Elke maandag bellen', 'Korte lijnen']))
    await waitFor(async () =>
      expect(await register.drafts.keys()).not.toContain(expect.stringContaining('kaart')),
    )
  })

  it('a card that was typed and not put down is kept when one goes on', async () => {
    const { user, teksten } = await openVraag1()
    await user.type(screen.getByLabelText('Wat kan beter?'), 'Ouders eerder bellen')
    await user.click(screen.getByLabelText('Wat werkt?'))
    await waitFor(async () => expect(await teksten('kan-beter')).toEqual(['Ouders eerder bellen']))
    expect(await teksten('werkt')).toEqual([])
  })

  it('a card says for which partij, can be changed and taken away', async () => {
    const { user, teksten } = await openVraag1()
    await user.type(screen.getByLabelText('Wat kan beter?'), 'Sneller bellen')
    await user.selectOptions(vak('Dit kan beter').getByLabelText('Namens'), 'Leerplicht')
    await user.click(vak('Dit kan beter').getByRole('button', { name: 'Zet erbij' }))
    expect(await vak('Dit kan beter').findByText('Leerplicht', { selector: 'span' })).toBeInTheDocument()

    await user.click(screen.getByRole('button', { name: 'Wijzig: Sneller bellen' }))
    await user.type(screen.getByLabelText('Wijzig deze kaart'), ' en mailen')
    await user.click(screen.getByRole('button', { name: 'Annuleer' }))
    await user.click(await screen.findByRole('button', { name: 'Wijzig: Sneller bellen' }))
    expect(screen.getByLabelText('Wijzig deze kaart')).toHaveValue('Sneller bellen')
    await user.type(screen.getByLabelText('Wijzig deze kaart'), ' en mailen{Enter}')
    await waitFor(async () => expect(await teksten('kan-beter')).toEqual(['Sneller bellen en mailen']))

    await user.click(await screen.findByRole('button', { name: 'Haal weg: Sneller bellen en mailen' }))
    await waitFor(async () => expect(await teksten('kan-beter')).toEqual([]))
  })

  it('a card given to another partij keeps the text that someone else wrote meanwhile', async () => {
    const { register, id, user, teksten } = await openVraag1()
    await user.type(screen.getByLabelText('Wat kan beter?'), 'Sneller bellen{Enter}')
    await user.click(await screen.findByRole('button', { name: 'Wijzig: Sneller bellen' }))
    const stand = await overlegIn(register, id)
    await play(register, changeKaart(stand, stand.kaarten[0]?.id ?? '', { tekst: 'Meteen bellen' }, ctx))
    const form = within(screen.getByLabelText('Wijzig deze kaart').closest('form') ?? document.body)
    await user.selectOptions(form.getByLabelText('Namens'), 'Leerplicht')
    await user.click(form.getByRole('button', { name: 'Bewaar' }))
    await waitFor(async () => expect((await overlegIn(register, id)).kaarten[0]?.partij).toBe('leerplicht'))
    expect(await teksten('kan-beter')).toEqual(['Meteen bellen'])
  })

  it('the conclusion is one, and is kept when one leaves it', async () => {
    const { user, teksten } = await openVraag1()
    const veld = screen.getByRole('textbox', { name: 'Onze conclusie' })
    await user.type(veld, 'Wij bellen op dag een.')
    await user.click(screen.getByLabelText('Wat werkt?'))
    expect(await vak('Onze conclusie').findByText(/Bewaard om \d\d\.\d\d/)).toBeInTheDocument()
    await user.type(veld, ' Altijd.')
    await user.click(vak('Onze conclusie').getByRole('button', { name: 'Bewaar' }))
    await waitFor(async () => expect(await teksten('conclusie')).toEqual(['Wij bellen op dag een. Altijd.']))
    await user.clear(veld)
    await user.click(vak('Onze conclusie').getByRole('button', { name: 'Bewaar' }))
    await waitFor(async () => expect(await teksten('conclusie')).toEqual([]))
  })

  it('a second conclusion, written in another window, is shown to choose from', async () => {
    const { register, id, user, teksten } = await openVraag1()
    for (const tekst of ['Wij bellen.', 'Wij mailen.']) {
      const kaart = { soort: 'conclusie', tekst, partij: null, stap: null } as const
      const added = addKaart(await overlegIn(register, id), kaart, ctx)
      await play(register, added.ok ? { ok: true, value: added.value.handeling } : added)
    }
    expect(
      await screen.findByText('Er staat nog een conclusie. Kies samen welke u houdt.'),
    ).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Haal weg: Wij mailen.' }))
    await waitFor(async () => expect(await teksten('conclusie')).toEqual(['Wij bellen.']))
  })

  it.each([
    ['nothing', ' ', 'Vul eerst iets in.'],
    ['10,000 characters', 'a'.repeat(10_000), 'Dit mag 2000 tekens zijn. Maak het korter.'],
    ['a number like a BSN', 'nummer 111222333', /burgerservicenummer/],
  ])('a card with %s is refused with the reason', async (_, tekst, reden) => {
    const { user, teksten } = await openVraag1()
    const regel = screen.getByLabelText('Wat werkt niet?')
    await user.click(regel)
    await user.paste(tekst)
    await user.keyboard('{Enter}')
    expect(await vak('Dit werkt niet').findByText(reden)).toBeInTheDocument()
    expect(await teksten('werkt-niet')).toEqual([])
  })

  it('what the disk refused stays in the line and is not written twice', async () => {
    const { register, user, teksten } = await openVraag1()
    const regel = screen.getByLabelText('Wat werkt?')
    mend = breakDisk('QuotaExceededError', ['log'])
    await user.type(regel, 'Elke maandag bellen{Enter}')
    expect(await vak('Dit werkt').findByText(/De schijf van dit apparaat is vol/)).toBeInTheDocument()
    expect(regel).toHaveValue('Elke maandag bellen')
    expect(register.unsaved()).toHaveLength(1)
    mend()
    await user.click(regel)
    await user.keyboard('{Enter}')
    await waitFor(() => expect(regel).toHaveValue(''))
    await register.retryUnsaved()
    expect(register.unsaved()).toEqual([])
    expect(await teksten('werkt')).toEqual(['Elke maandag bellen'])
  })
})

describe('vraag 2, wat kunnen wij doen', () => {
  it('the names stand in a row by situatie, those at home longest on top', async () => {
    const { register, id } = await begin()
    await putKind(register, 'Noor', '', { sinds: '2026-10-01' })
    await putKind(register, 'Sem', '', { sinds: '2026-09-01' })
    await putKind(register, 'Bo', '', { situatie: 'dreigt' })
    await putKind(register, 'Ada', '', { situatie: null })
    await putKind(register, 'Kay', '', { situatie: 'terug' })
    openOverleg(register, `/overleg/${id}/vraag2`)
    const rij = async (naam: string) =>
      within(await screen.findByRole('list', { name: naam }))
        .getAllByRole('listitem')
        .map((item) => /Noor|Sem|Bo|Ada|Kay/.exec(item.textContent)?.[0])
    expect(await rij('Zit thuis')).toEqual(['Sem', 'Noor'])
    expect(await rij('Dreigt thuis te komen zitten')).toEqual(['Bo'])
    expect(await rij('Situatie nog niet ingevuld')).toEqual(['Ada'])
    expect(document.body).not.toHaveTextContent('Kay')
  })

  it('a child is taken up and let go again, in this overleg', async () => {
    const { register, id } = await begin()
    const { dossier } = await putKind(register, 'Noor', 'Aksoy')
    const { user } = openOverleg(register, `/overleg/${id}/vraag2`)
    await user.click(await screen.findByRole('button', { name: 'Pak op: Noor Aksoy' }))
    const on = await screen.findByRole('button', { name: 'Opgepakt: Noor Aksoy. Tik om los te laten' })
    expect((await dossierIn(register, dossier)).opgepaktOp).toBe(ctx.vandaag)
    await user.click(on)
    await screen.findByRole('button', { name: 'Pak op: Noor Aksoy' })
    const stand = await dossierIn(register, dossier)
    expect(stand.opgepaktOp).toBeNull()
    const steps = Object.values(stand.records['opgepakt'] ?? {}).flatMap(
      (velden) => velden['stap']?.koppen ?? [],
    )
    expect(steps.map((kop) => kop.overleg)).toEqual([id, id])
  })

  it('an idea comes under one of the ten steps', async () => {
    const { register, id } = await begin()
    const { user } = openOverleg(register, `/overleg/${id}/vraag2`)
    await user.click(await screen.findByRole('button', { name: /^4\. / }))
    const stap = vak('De tien stappen om over na te denken')
    await user.type(stap.getByLabelText('Idee'), 'Vandaag nog bellen{Enter}')
    expect(await stap.findByText('Vandaag nog bellen')).toBeInTheDocument()
    expect(stap.getByRole('button', { name: '4. Tempo maken 1', pressed: true })).toBeInTheDocument()
    await user.click(stap.getByRole('button', { name: /^5\. / }))
    expect(stap.queryByText('Vandaag nog bellen')).not.toBeInTheDocument()
    expect((await overlegIn(register, id)).kaarten).toMatchObject([{ soort: 'idee', stap: 4 }])
  })
})

describe('vraag 3, hoe pakken wij het aan', () => {
  async function openVraag3(): Promise<{ register: Register; id: string; ids: readonly string[] }> {
    const register = await aTeamWindow()
    const ids = [
      (await putKind(register, 'Noor', 'Aksoy')).dossier,
      (await putKind(register, 'Sem', 'Bos')).dossier,
    ]
    return { register, ids, id: await putOverleg(register, ids, { begonnen: true }) }
  }

  it("begins with the team's goal and its date", async () => {
    const { register, id } = await openVraag3()
    const { user } = openOverleg(register, `/overleg/${id}/vraag3`)
    const koppen = (await screen.findAllByRole('heading', { level: 2 })).map((kop) => kop.textContent)
    expect(koppen).toEqual(['Ons doel voor de komende weken', 'De kinderen op de agenda'])
    await user.type(screen.getByLabelText('Wat willen wij bereiken?'), 'Elk kind heeft iemand met de regie')
    await user.click(await screen.findByRole('button', { name: 'over 6 weken' }))
    await user.click(screen.getByRole('button', { name: 'Bewaar' }))
    await waitFor(async () =>
      expect(await overlegIn(register, id)).toMatchObject({
        teamdoel: 'Elk kind heeft iemand met de regie',
        teamdoelDatum: addWeeks(ctx.vandaag, 6),
      }),
    )
  })

  it('says of which child the family waits for an answer', async () => {
    const { register, id, ids } = await openVraag3()
    const said = sayStem(
      await dossierIn(register, ids[1] ?? ''),
      {
        soort: 'klopt-niet',
        over: 'situatie',
        regel: '',
        gelezen: 'Zit thuis',
        tekst: '',
        taal: '',
        wie: 'ouder1',
        naam: redact(''),
        publiek: 'team',
      },
      ctx,
    )
    await play(register, said.ok ? { ok: true, value: said.value.handeling } : said)
    openOverleg(register, `/overleg/${id}/vraag3`)
    expect(await screen.findByRole('link', { name: /Sem Bos.*Gezin: klopt niet/ })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: /Noor Aksoy/ })).not.toHaveTextContent('Gezin')
  })

  it('says of each child how far it is, and goes through them in any order', async () => {
    const { register, id, ids } = await openVraag3()
    await discuss(register, ids[1] ?? '', id)
    const { user } = openOverleg(register, `/overleg/${id}/vraag3`)
    expect(await screen.findByRole('link', { name: /Sem Bos.*Besproken/ })).toBeInTheDocument()
    await user.click(screen.getByRole('link', { name: /Noor Aksoy.*Nog niet besproken/ }))
    expect(await screen.findByText(`Werkblad ${ids[0]}`)).toBeInTheDocument()
    expect(screen.getByText(/^Kind 1 van \d/).parentElement).toHaveTextContent('Nog niet besproken')
    expect(screen.queryByRole('link', { name: 'Vorig kind' })).not.toBeInTheDocument()
    await user.click(screen.getAllByRole('link', { name: 'Volgend kind' })[0]!)
    expect(await screen.findByText(`Werkblad ${ids[1]}`)).toBeInTheDocument()
    await waitFor(() =>
      expect(screen.getByText(/^Kind 2 van \d/).parentElement).toHaveTextContent(/Besproken$/),
    )
    expect(screen.getAllByRole('link', { name: 'Naar afronden' })).toHaveLength(2)
  })

  it.each(['vraag3', 'afronden'])(
    'a child taken up in this overleg is put on its agenda with one press, at %s',
    async (kamer) => {
      const { register, id, ids } = await openVraag3()
      const bo = (await putKind(register, 'Bo', 'Jansen')).dossier
      await putKind(register, 'Ada', 'Kok')
      const here = { ...ctx, overleg: id }
      await play(register, markOpgepakt(await dossierIn(register, bo), true, here))
      const { user } = openOverleg(register, `/overleg/${id}/${kamer}`)
      await user.click(await screen.findByRole('button', { name: 'Bespreek dit kind ook: Bo Jansen' }))
      await waitFor(() => expect(screen.queryByRole('button', { name: /Bespreek/ })).not.toBeInTheDocument())
      expect((await overlegIn(register, id)).agenda.map((punt) => punt.dossier)).toEqual([...ids, bo])
      expect(screen.getByRole('link', { name: /Bo Jansen/ })).toBeInTheDocument()
    },
  )

  it('whoever comes back to a running overleg lands at the same card, and Back does not come by there again', async () => {
    const { register, id, ids } = await openVraag3()
    const first = openOverleg(register, `/overleg/${id}/vraag3/${ids[1]}`)
    await screen.findByText(`Werkblad ${ids[1]}`)
    await waitFor(async () => expect(await register.drafts.keys()).toContain(`plek/overleg/${id}`))
    first.unmount()

    location.hash = '#/overleg'
    const steps = history.length
    openOverleg(register, `/overleg/${id}`)
    expect(await screen.findByText(`Werkblad ${ids[1]}`)).toBeInTheDocument()
    expect(location.hash).toBe(`#/overleg/${id}/vraag3/${ids[1]}`)
    expect(history.length).toBe(steps + 1)
  })
})
