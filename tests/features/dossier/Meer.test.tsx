import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Register } from '../../../src/data/Register.ts'
import { setOndersteuningsvraag } from '../../../src/domain/dossier/werkblad.ts'
import { addNotitie, changeNotitie, removeNotitie } from '../../../src/domain/notitie/handelingen.ts'
import { readTeam } from '../../../src/domain/team/readTeam.ts'
import { setDoel } from '../../../src/domain/doel/handelingen.ts'
import { setAlleenNummers } from '../../../src/domain/team/afspraken.ts'
import { DossierPage, Werkblad } from '../../../src/features/dossier/index.ts'
import { emptyRecords, seenNow } from '../../../src/domain/handeling/records.ts'
import { today } from '../../../src/lib/datum.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { aDisk, aKind, aWindow, must, rawDb } from '../../support/dataBuilders.ts'
import { flushDrafts } from '../../../src/ui/form/flushDrafts.ts'
import { aTeamWindow, dossierIn, openScreen, putKind } from '../../support/openScreen.tsx'

const ctx = { vandaag: today() }
const deel = (naam: string) => within(screen.getByRole('region', { name: naam }))

async function openMeer(register: Register, dossier: string, overlegId?: string) {
  const shown = openScreen(
    register,
    <Werkblad dossierId={dossier} {...(overlegId === undefined ? {} : { overlegId })} />,
  )
  await shown.user.click(await screen.findByText('Meer'))
  await screen.findByRole('region', { name: 'Notities' })
  return shown
}

async function start() {
  const register = await aTeamWindow()
  const { dossier, rugnummer } = await putKind(register, 'Noor', 'Aksoy', { school: 'De Wilgen' })
  return { register, dossier, rugnummer }
}

describe('notes', () => {
  it('carry their audience, and say who may ask to read them', async () => {
    const { register, dossier } = await start()
    const { user } = await openMeer(register, dossier)
    await user.click(deel('Notities').getByRole('button', { name: 'Schrijf notitie' }))
    expect(
      deel('Notities').getByText(
        'Ouders of de jongere kunnen vragen om dit te lezen. Schrijf feiten, geen oordeel en geen diagnose.',
      ),
    ).toBeInTheDocument()
    await user.type(deel('Notities').getByRole('textbox', { name: 'Notitie' }), 'Fietst graag naar oma')
    await user.click(deel('Notities').getByRole('radio', { name: /^Iedereen/ }))
    await user.click(deel('Notities').getByRole('button', { name: 'Bewaar notitie' }))
    await waitFor(async () =>
      expect((await dossierIn(register, dossier)).notities).toMatchObject([
        { tekst: 'Fietst graag naar oma', publiek: 'iedereen', van: 'school' },
      ]),
    )
    expect(await deel('Notities').findByText('Fietst graag naar oma')).toBeInTheDocument()
    expect(deel('Notities').getByText('Iedereen (ook ouders)')).toBeInTheDocument()
  })

  const eigen = 'Alleen voor onze school'

  async function withPartijNotitie() {
    const { register, dossier } = await start()
    const input = { tekst: eigen, publiek: 'partij', van: 'school' } as const
    must(await register.record(must(addNotitie(await dossierIn(register, dossier), input, ctx))))
    return { register, dossier }
  }

  it('of the own partij stand closed under their own name', async () => {
    const { register, dossier } = await withPartijNotitie()
    await openMeer(register, dossier)
    const blok = deel('Notities').getByText('Notities van School (1), alleen voor uw partij')
    expect(blok.closest('details')).not.toHaveAttribute('open')
  })

  it('of another partij are nowhere in the page', async () => {
    const { register, dossier } = await withPartijNotitie()
    register.setWieTypt(redact({ naam: 'Jamal Bakker', partij: 'jeugdhulp' }))
    const { container } = await openMeer(register, dossier)
    expect(container).not.toHaveTextContent(eigen)
  })

  async function withOpenNotitie() {
    const { register, dossier } = await start()
    const input = { tekst: 'Eerste tekst', publiek: 'team', van: 'school' } as const
    must(await register.record(must(addNotitie(await dossierIn(register, dossier), input, ctx))))
    const { user } = await openMeer(register, dossier)
    await user.click(deel('Notities').getByRole('button', { name: 'Wijzig notitie' }))
    const elders = async (wijziging: Parameters<typeof changeNotitie>[2]) => {
      const stand = await dossierIn(register, dossier)
      const [notitie] = stand.notities
      must(await register.record(must(changeNotitie(stand, notitie?.id ?? '', wijziging, ctx))))
    }
    return { register, dossier, user, elders }
  }

  it('with another audience keep the text that someone else wrote meanwhile', async () => {
    const { register, dossier, user, elders } = await withOpenNotitie()
    await elders({ tekst: 'Van een ander' })
    await user.click(deel('Notities').getByRole('radio', { name: /^Iedereen/ }))
    await user.click(deel('Notities').getByRole('button', { name: 'Bewaar notitie' }))
    await waitFor(async () =>
      expect((await dossierIn(register, dossier)).notities).toMatchObject([
        { tekst: 'Van een ander', publiek: 'iedereen' },
      ]),
    )
  })

  it('with another text keep the audience that someone else chose meanwhile', async () => {
    const { register, dossier, user, elders } = await withOpenNotitie()
    await user.type(deel('Notities').getByRole('textbox', { name: 'Notitie' }), ', en meer')
    await elders({ publiek: 'kind' })
    await user.click(deel('Notities').getByRole('button', { name: 'Bewaar notitie' }))
    await waitFor(async () =>
      expect((await dossierIn(register, dossier)).notities).toMatchObject([
        { tekst: 'Eerste tekst, en meer', publiek: 'kind' },
      ]),
    )
  })

  it('of which two wrote the text stand there twice', async () => {
    const { register, dossier, user, elders } = await withOpenNotitie()
    await user.type(deel('Notities').getByRole('textbox', { name: 'Notitie' }), ', en meer')
    await elders({ tekst: 'Van een ander' })
    await user.click(deel('Notities').getByRole('button', { name: 'Bewaar notitie' }))
    await waitFor(async () => expect((await dossierIn(register, dossier)).tweeVersies).toHaveLength(1))
  })

  it('half-typed are not offered to the next who types', async () => {
    const { register, dossier } = await start()
    const { user } = await openMeer(register, dossier)
    await user.click(deel('Notities').getByRole('button', { name: 'Schrijf notitie' }))
    await user.type(deel('Notities').getByRole('textbox', { name: 'Notitie' }), eigen)
    act(() => register.setWieTypt(redact({ naam: 'Jamal Bakker', partij: 'jeugdhulp' })))
    await waitFor(() => expect(deel('Notities').queryByDisplayValue(eigen)).not.toBeInTheDocument())
  })

  it('half-typed for the own partij do not come back on the screen of an overleg', async () => {
    const { register, dossier } = await start()
    const first = await openMeer(register, dossier)
    await first.user.click(deel('Notities').getByRole('button', { name: 'Schrijf notitie' }))
    await first.user.type(deel('Notities').getByRole('textbox', { name: 'Notitie' }), eigen)
    await first.user.click(deel('Notities').getByRole('radio', { name: /^Eigen partij/ }))
    await act(() => flushDrafts())
    first.unmount()
    const { user } = await openMeer(register, dossier, 'overleg1')
    await user.click(deel('Notities').getByRole('button', { name: 'Schrijf notitie' }))
    await act(() => flushDrafts())
    expect(deel('Notities').getByRole('textbox', { name: 'Notitie' })).toHaveValue('')
    expect(deel('Notities').queryByText('Niet-bewaarde tekst teruggezet.')).not.toBeInTheDocument()
  })

  it('of a partij are not shown or offered during an overleg', async () => {
    const { register, dossier } = await withPartijNotitie()
    const { container, user } = await openMeer(register, dossier, 'overleg1')
    expect(container).not.toHaveTextContent(eigen)
    await user.click(deel('Notities').getByRole('button', { name: 'Schrijf notitie' }))
    expect(deel('Notities').queryByRole('radio', { name: /Eigen partij/ })).not.toBeInTheDocument()
  })
})

describe('under Meer', () => {
  it('two versions of a field stand beside each other until one is chosen', async () => {
    const { register, dossier } = await start()
    const stand = await dossierIn(register, dossier)
    const gezien = seenNow(stand.records, [['kind', 'kind', 'ondersteuningsvraag']])
    for (const tekst of ['Een rustige plek', 'Hulp bij het reizen']) {
      must(await register.record(must(setOndersteuningsvraag(stand, tekst, { ...ctx, gezien }))))
    }
    const { user } = openScreen(register, <Werkblad dossierId={dossier} />)
    expect(await screen.findByText('Van 1 onderdeel zijn er twee versies.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Bekijk de versies' }))
    expect(screen.getByRole('region', { name: 'Twee versies' })).toHaveFocus()
    const versies = deel('Twee versies')
    expect(versies.getByText('Een rustige plek')).toBeInTheDocument()
    expect(versies.getAllByText(/Noor Veldman, .* om /)).toHaveLength(2)
    await user.click(versies.getByRole('button', { name: /^Kies deze van Noor Veldman: Een rustige plek/ }))
    await waitFor(() =>
      expect(screen.queryByRole('region', { name: 'Twee versies' })).not.toBeInTheDocument(),
    )
    const settled = await dossierIn(register, dossier)
    expect(settled.ondersteuningsvraag).toBe('Een rustige plek')
    expect(settled.tweeVersies).toEqual([])
  })

  it('a removal beside a change is settled as removed when that is chosen', async () => {
    const { register, dossier } = await start()
    const input = { tekst: 'Eerste tekst', publiek: 'team', van: 'school' } as const
    must(await register.record(must(addNotitie(await dossierIn(register, dossier), input, ctx))))
    const stand = await dossierIn(register, dossier)
    const id = stand.notities[0]?.id ?? ''
    must(await register.record(must(removeNotitie(stand, id, ctx))))
    const gezien = seenNow(stand.records, [['notitie', id, 'tekst']])
    must(await register.record(must(changeNotitie(stand, id, { tekst: 'Andere tekst' }, { ...ctx, gezien }))))
    const { user } = await openMeer(register, dossier)
    await user.click(
      deel('Twee versies').getByRole('button', { name: 'Kies deze van Noor Veldman: Weggehaald' }),
    )
    await waitFor(async () => expect((await dossierIn(register, dossier)).notities).toEqual([]))
    expect((await dossierIn(register, dossier)).tweeVersies).toEqual([])
  })

  it('a month of birth that is not likely is asked before it is kept', async () => {
    const { register, dossier } = await start()
    const { user } = await openMeer(register, dossier)
    await user.click(screen.getByRole('button', { name: 'Wijzig gegevens' }))
    await user.type(screen.getByRole('textbox', { name: 'Geboren' }), 'mei 1950')
    await user.click(screen.getByRole('button', { name: 'Bewaar gegevens' }))
    expect(await screen.findByText(/jonger dan 3 of ouder dan 27\. Klopt dat\?/)).toBeInTheDocument()
    expect((await dossierIn(register, dossier)).geboren).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Bewaar gegevens' }))
    await waitFor(async () => expect((await dossierIn(register, dossier)).geboren?.jaar).toBe(1950))
  })

  it('no new rugnummer is given while the list is still being read', async () => {
    const { register, dossier, rugnummer } = await start()
    const reading: Register = { ...register, rebuilding: () => ({ gedaan: 1, totaal: 2 }) }
    const { user } = await openMeer(reading, dossier)
    await user.click(screen.getByRole('button', { name: 'Geef nieuw rugnummer' }))
    expect(await screen.findByText(/De app leest de lijst nog\./)).toBeInTheDocument()
    expect((await dossierIn(register, dossier)).rugnummer).toBe(rugnummer)
  })

  it('the history tells in Dutch who did what, and takes an act back', async () => {
    const { register, dossier } = await start()
    must(
      await register.record(
        must(setOndersteuningsvraag(await dossierIn(register, dossier), 'Een rustige plek', ctx)),
      ),
    )
    const { user } = await openMeer(register, dossier)
    await user.click(screen.getByText('Geschiedenis'))
    const lijst = within(await screen.findByRole('list', { name: 'Geschiedenis' }))
    expect(lijst.getByText('Opgeschreven wat dit kind nodig heeft')).toBeInTheDocument()
    expect(lijst.getByText('Kind op de lijst gezet')).toBeInTheDocument()
    await user.click(
      lijst.getByRole('button', {
        name: 'Maak ongedaan: Opgeschreven wat dit kind nodig heeft',
      }),
    )
    await waitFor(async () => expect((await dossierIn(register, dossier)).ondersteuningsvraag).toBe(''))
  })

  it('lines of the history that read the same stand there once, with how often', async () => {
    const { register, dossier } = await start()
    for (const tekst of ['Belde terug', 'Was thuis', 'Wil graag'])
      must(
        await register.record(
          must(
            addNotitie(await dossierIn(register, dossier), { tekst, publiek: 'team', van: 'school' }, ctx),
          ),
        ),
      )
    const { user } = await openMeer(register, dossier)
    await user.click(screen.getByText('Geschiedenis'))
    const lijst = within(await screen.findByRole('list', { name: 'Geschiedenis' }))
    expect(lijst.getAllByText(/^Notitie geschreven/u).map((regel) => regel.textContent)).toEqual([
      'Notitie geschreven, 3 keer',
    ])
    expect(lijst.queryByText('Belde terug')).toBeNull()
  })

  it('the history offers no way back for what was erased', async () => {
    const { register, dossier } = await start()
    const stand = await dossierIn(register, dossier)
    must(await register.record(must(setOndersteuningsvraag(stand, 'Een rustige plek', ctx))))
    const plek = { tabel: 'kind', id: 'kind', veld: 'ondersteuningsvraag' }
    must(await (await register.beheer()).wissen.eraseTekst(dossier, plek))
    const { user } = await openMeer(register, dossier)
    await user.click(screen.getByText('Geschiedenis'))
    const lijst = within(await screen.findByRole('list', { name: 'Geschiedenis' }))
    expect(lijst.getAllByRole('listitem').length).toBeGreaterThan(2)
    expect(lijst.getAllByRole('button').map((knop) => knop.getAttribute('aria-label'))).toEqual([
      'Maak ongedaan: Kind op de lijst gezet',
    ])
  })

  it('a new rugnummer retires the old one', async () => {
    const { register, dossier, rugnummer } = await start()
    const { user } = await openMeer(register, dossier)
    await user.click(screen.getByRole('button', { name: 'Geef nieuw rugnummer' }))
    expect(await screen.findByText(`Eerder: ${rugnummer}`)).toBeInTheDocument()
    const after = await dossierIn(register, dossier)
    expect(after.rugnummer).not.toBe(rugnummer)
    expect(after.oudeRugnummers).toEqual([rugnummer])
  })

  it('a number that looks like a BSN is refused with the reason', async () => {
    const { register, dossier } = await start()
    const { user } = await openMeer(register, dossier)
    await user.click(screen.getByRole('button', { name: 'Wijzig gegevens' }))
    const school = deel('Gegevens van het kind').getByRole('textbox', { name: 'School' })
    await user.clear(school)
    await user.type(school, '111222333')
    await user.click(screen.getByRole('button', { name: 'Bewaar gegevens' }))
    expect(await screen.findByText(/lijkt op een burgerservicenummer/)).toBeInTheDocument()
    expect((await dossierIn(register, dossier)).school).toBe('De Wilgen')
  })

  it('whether the parents know is kept with its reason', async () => {
    const { register, dossier } = await start()
    const { user } = await openMeer(register, dossier)
    await user.click(deel('Ouders weten ervan').getByRole('radio', { name: 'Nog niet' }))
    await user.type(
      deel('Ouders weten ervan').getByRole('textbox', { name: 'Nog niet, want' }),
      'gesprek is donderdag{Enter}',
    )
    await waitFor(async () =>
      expect((await dossierIn(register, dossier)).oudersWeten).toMatchObject({
        antwoord: 'nog-niet',
        want: 'gesprek is donderdag',
      }),
    )
  })

  it('one child on two worksheets goes on with one of them, and that can be taken back', async () => {
    const { register, dossier } = await start()
    const ander = await putKind(register, 'Noor', 'Aksoy')
    const { user } = await openMeer(register, dossier)
    await user.click(screen.getByText('Staat dit kind er twee keer?'))
    await user.type(
      screen.getByRole('textbox', { name: 'Rugnummer van het andere werkblad' }),
      String(ander.rugnummer),
    )
    await user.click(screen.getByRole('button', { name: 'Zet dit werkblad opzij' }))
    const link = await screen.findByRole('link', { name: 'Ga naar dat werkblad' })
    expect(link).toHaveAttribute('href', `#/dossier/${ander.dossier}`)
    await user.click(screen.getByText('Geschiedenis'))
    const verloop = await screen.findByRole('list', { name: 'Geschiedenis' })
    await within(verloop).findByText(`het werkblad met nummer ${ander.rugnummer}`)
    expect(verloop).not.toHaveTextContent(ander.dossier)
    await user.click(screen.getByRole('button', { name: 'Toch een ander kind' }))
    await waitFor(async () => expect((await dossierIn(register, dossier)).zelfdeAls).toBeNull())
  })

  it('opgepakt is a dated mark', async () => {
    const { register, dossier } = await start()
    const { user } = await openMeer(register, dossier)
    await user.click(screen.getByRole('switch', { name: 'Dit kind is opgepakt' }))
    await waitFor(async () => expect((await dossierIn(register, dossier)).opgepaktOp).toBe(today()))
  })
})

describe('Alleen nummers on the page of a child', () => {
  it('takes the name out of the page, also under Meer, until Toon naam', async () => {
    const { register, dossier, rugnummer } = await start()
    const team = readTeam(register.records('team') ?? emptyRecords)
    must(await register.record(must(setAlleenNummers(team, true, ctx))))
    const { user, container } = openScreen(register, <DossierPage dossierId={dossier} />)
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(`Kind ${rugnummer}`)
    await user.click(screen.getByText('Meer'))
    await screen.findByRole('region', { name: 'Notities' })
    await user.click(screen.getByText('Geschiedenis'))
    await screen.findByRole('list', { name: 'Geschiedenis' })
    await user.click(screen.getByRole('button', { name: 'Wijzig gegevens' }))
    expect(container.innerHTML).not.toContain('Aksoy')
    await user.click(screen.getByRole('button', { name: 'Toon naam' }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Noor Aksoy')
  })

  it('writes the number for the name in what was typed: wherever it is only read', async () => {
    const { register, dossier, rugnummer } = await start()
    must(
      await register.record(
        must(
          setDoel(
            await dossierIn(register, dossier),
            { tekst: 'Noor gaat twee dagen', datum: today(), zichtbaarAan: '' },
            ctx,
          ),
        ),
      ),
    )
    const team = readTeam(register.records('team') ?? emptyRecords)
    must(await register.record(must(setAlleenNummers(team, true, ctx))))
    const { user } = openScreen(register, <DossierPage dossierId={dossier} />)
    const kort = await screen.findByRole('region', { name: 'In het kort' })
    expect(kort).toHaveTextContent(`[#${rugnummer}] gaat twee dagen`)
    expect(screen.getByRole('region', { name: 'Terugblik' })).toHaveTextContent(
      `[#${rugnummer}] gaat twee dagen`,
    )
    expect(screen.getByRole('region', { name: 'Doel en datum' })).toHaveTextContent(
      `[#${rugnummer}] gaat twee dagen`,
    )
    await user.click(screen.getByText('Meer'))
    await user.click(await screen.findByText('Geschiedenis'))
    const verloop = await screen.findByRole('list', { name: 'Geschiedenis' })
    expect(verloop).toHaveTextContent(`[#${rugnummer}] gaat twee dagen`)
    expect(verloop).not.toHaveTextContent('Noor gaat')
  })
})

describe('a rugnummer that two children show', () => {
  it('is told on both worksheets until one of them gets a new number', async () => {
    const register = await aTeamWindow()
    const [noor, sem] = [aKind('Noor', 214), aKind('Sem', 214)]
    must(await register.record(noor.handeling))
    must(await register.record(sem.handeling))
    const dossier = sem.stream.slice('dossier-'.length)
    const { user } = openScreen(register, <DossierPage dossierId={dossier} />)
    expect(await screen.findByText('Twee kinderen hebben nummer 214')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Geef nieuw rugnummer' }))
    await waitFor(() => expect(screen.queryByText('Twee kinderen hebben nummer 214')).toBeNull())
    expect((await dossierIn(register, dossier)).oudeRugnummers).toEqual([214])
  })
})

describe('a worksheet that is not there', () => {
  it('says so', async () => {
    openScreen(await aTeamWindow(), <DossierPage dossierId="van-niemand" />)
    expect(await screen.findByText('Dit werkblad is er niet')).toBeInTheDocument()
  })

  it('is told apart from one of which the only row is damaged: nothing else is lost, and what to do', async () => {
    const disk = await aDisk()
    const first = await aTeamWindow(disk)
    const noor = aKind('Noor', 214)
    must(await first.record(noor.handeling))
    await first.close()
    const db = await rawDb(disk)
    const row = await db.log.where('stream').equals(noor.stream).first()
    if (row === undefined) throw new Error('the child has a row')
    await db.log.put({
      ...row,
      box: row.box.map((byte, at) => (at === row.box.length - 1 ? byte ^ 1 : byte)),
    })
    db.close()
    const register = await aWindow(disk)
    openScreen(register, <DossierPage dossierId={noor.stream.slice('dossier-'.length)} />)
    expect(await screen.findByText('Dit werkblad is nu niet te lezen')).toBeInTheDocument()
    expect(
      screen.getByText(
        /een regel van dit werkblad beschadigd.*er is niets gewist.*start het apparaat opnieuw/,
      ),
    ).toBeInTheDocument()
    await register.close()
  })
})
