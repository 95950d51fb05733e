import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Uitsnede, UitsnedeStem, UitsnedeWoorden } from '../../../src/domain/gezin/Uitsnede.ts'
import { OudermodusPage } from '../../../src/features/oudermodus/index.ts'
import { flushDrafts } from '../../../src/ui/form/flushDrafts.ts'
import { holdsUnsaved } from '../../../src/ui/form/unsavedWork.ts'
import { Brievenbus, uitsnede, uitsnedeVoorNoor, velden } from '../../support/oudermodus.ts'

function open(van: Uitsnede = uitsnede) {
  const bus = new Brievenbus()
  const user = userEvent.setup()
  const terug = { keren: 0 }
  const shown = render(
    <OudermodusPage
      uitsnede={van}
      zeg={bus.zeg}
      haalTerug={bus.haalTerug}
      klaar={() => {
        terug.keren += 1
      }}
    />,
  )
  const druk = (name: string | RegExp) => user.click(screen.getByRole('button', { name }))
  return { bus, user, druk, terug, ...shown }
}

/** What stands beside a term on the first screen. */
const bij = (term: string): string => screen.getByText(term).nextElementSibling?.textContent ?? ''

describe('the first screen', () => {
  it('holds the child, the doel, the first step, whom to call, when, and who reads what', () => {
    open()
    expect(screen.getByRole('heading', { level: 1, name: 'Noor' })).toBeInTheDocument()
    expect(bij('Ons doel')).toContain('Twee ochtenden naar school')
    expect(bij('Ons doel')).toContain('Uiterlijk 14 december 2026')
    expect(bij('Eerste stap: wie en wanneer')).toMatch(
      /Juf belt elke maandag.*Petra Bos \(school\).*30 november 2026/,
    )
    expect(bij('Uw contactpersoon')).toContain('Karin Duinker (school)')
    expect(screen.getByRole('link', { name: '06 12 34 56 78' })).toHaveAttribute('href', 'tel:0612345678')
    expect(bij('Wij kijken weer op')).toContain('16 december 2026')
    expect(screen.getByText(/Hier leest Mira Aksoy/)).toHaveTextContent(
      'Hier leest Mira Aksoy. U leest wat wij over Noor met u delen.',
    )
    for (const knop of ['Klopt dit?', 'Ik wil iets zeggen', 'Meer weten', 'Klaar, geef de tablet terug'])
      expect(screen.getByRole('button', { name: knop })).toBeInTheDocument()
  })

  it('says what is missing', () => {
    open({
      ...uitsnede,
      velden: { ...velden, doel: null, acties: [], volgende: null },
      team: { ...uitsnede.team, contact: null },
    })
    expect(bij('Ons doel')).toBe('Wij hebben nog geen doel afgesproken.')
    expect(bij('Eerste stap: wie en wanneer')).toBe('Wij hebben nog geen eerste stap afgesproken.')
    expect(bij('Uw contactpersoon')).toBe('Er is nog geen contactpersoon. Vraag aan tafel wie u kunt bellen.')
    expect(bij('Wij kijken weer op')).toBe('Wij hebben nog geen nieuwe datum afgesproken.')
  })

  it('says that a contact has no phone, and who or when is not agreed', () => {
    open({
      ...uitsnede,
      velden: {
        ...velden,
        acties: [{ id: 'a', wat: 'Kijken in de klas', wie: null, wanneer: null, afloop: null }],
      },
      team: {
        ...uitsnede.team,
        contact: { wie: { partij: 'school', naam: 'Karin Duinker' }, telefoon: ' ' },
      },
    })
    expect(bij('Uw contactpersoon')).toContain('Het telefoonnummer staat hier nog niet. Vraag het aan tafel.')
    expect(bij('Eerste stap: wie en wanneer')).toContain('Wie dit doet, is nog niet afgesproken.')
    expect(bij('Eerste stap: wie en wanneer')).toContain('Wanneer dit gebeurt, is nog niet afgesproken.')
  })

  it('says je to a child, and that it is about them', () => {
    open(uitsnedeVoorNoor)
    expect(screen.getByText('Jouw contactpersoon')).toBeInTheDocument()
    expect(
      screen.getByText('Dit gaat over jou. Je leest wat wij met jou en thuis delen.'),
    ).toBeInTheDocument()
    expect(document.body).not.toHaveTextContent(/\b[Uu]w?\b/)
  })

  it('tells that the team answered this reader, and keeps the words folded until they ask for them', async () => {
    const stem: UitsnedeStem = {
      id: 's1',
      over: 'doel',
      regel: 'doel-van-toen',
      gelezen: 'Elke dag naar school',
      soort: 'klopt-niet',
      wie: 'ouder1',
      tekst: 'Dat is te veel.',
      taal: '',
      op: '2026-11-18',
      publiek: 'iedereen',
      antwoord: { tekst: 'U hebt gelijk.', op: '2026-11-21' },
    }
    const woorden: UitsnedeWoorden = {
      id: 'w1',
      soort: 'verhaal',
      wie: 'ouder1',
      tekst: 'Rust in huis',
      kaart: 'hoop',
      cijfer: null,
      taal: '',
      op: '2026-11-18',
      publiek: 'deze-ouder',
      watErmee: { tekst: 'Wij kijken er samen naar.', op: '2026-11-20' },
    }
    const ander = { ...stem, id: 's2', wie: 'kind', antwoord: { tekst: 'Aan een ander.', op: null } } as const
    const open_ = { ...stem, id: 's3', antwoord: null }
    const { druk, user } = open({
      ...uitsnede,
      velden: { ...velden, stemmen: [stem, ander, open_], eigenwoorden: [woorden] },
    })
    const vouw = () => screen.getByText('Antwoord van het team (2)')
    const woordenVan = /Dat is te veel|U hebt gelijk|Rust in huis|Wij kijken er samen naar/
    const knop = screen.getByRole('button', { name: 'Meer weten' })
    expect(knop.compareDocumentPosition(vouw())).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(document.body).not.toHaveTextContent(woordenVan)
    await user.click(vouw())
    const blok = screen.getByRole('group')
    expect(blok).toHaveTextContent(
      /Ons doelKlopt nietDat is te veel\.Wie mag dit lezen\?Iedereen aan tafel\..*Toen stond erElke dag naar school.*U hebt gelijk\./,
    )
    expect(blok).toHaveTextContent(/Wat hoopt u over vier\sweken\?Rust in huis.*Wij kijken er samen naar\./)
    expect(blok).not.toHaveTextContent('Aan een ander.')
    await druk('Meer weten')
    await druk('Terug')
    await waitFor(vouw)
    expect(document.body).not.toHaveTextContent(woordenVan)
  })

  it('says that this tablet has no voice of its own, instead of a button', () => {
    open()
    expect(screen.queryByRole('button', { name: 'Lees hardop' })).toBeNull()
    expect(
      screen.getByText('Deze tablet kan niet hardop lezen. Vraag iemand om voor te lezen.'),
    ).toBeInTheDocument()
  })
})

describe('a parent without gezag', () => {
  it('sees the outline only, on every screen, whatever was handed over', async () => {
    const { druk } = open({
      ...uitsnede,
      lezer: 'ouder-zonder-gezag',
      omvang: 'hoofdlijn',
      regel: 'hoofdlijn-na-weging',
    })
    const rest =
      /Twee ochtenden|Juf belt|Fiets maken|rustige plek|vaste juf|Eén keer kijken|maakte een kaart|nog geen doel/
    expect(screen.getByText(/U leest alleen het belangrijkste over Noor\./)).toBeInTheDocument()
    expect(bij('Hoe het nu gaat')).toContain('Noor is thuis.')
    expect(bij('Uw contactpersoon')).toContain('Karin Duinker')
    expect(bij('Wij kijken weer op')).toContain('16 december 2026')
    expect(document.body).not.toHaveTextContent(rest)
    await druk('Meer weten')
    expect(screen.getByText('Noor is thuis.')).toBeInTheDocument()
    expect(document.body).not.toHaveTextContent(rest)
    await druk('Terug')
    await screen.findByRole('button', { name: 'Klopt dit?' })
    await druk('Klopt dit?')
    expect(screen.getByText('1 van 3')).toBeInTheDocument()
    expect(document.body).not.toHaveTextContent(rest)
  })
})

describe('klopt dit', () => {
  it('shows one line at a time in the words of a family', async () => {
    const { druk } = open()
    await druk('Klopt dit?')
    expect(screen.getByRole('heading', { name: 'Hoe het nu gaat' })).toBeInTheDocument()
    expect(screen.getByText('Noor is thuis.')).toBeInTheDocument()
    expect(document.body).not.toHaveTextContent('Twee ochtenden')
    await druk('Volgende')
    expect(screen.getByText('Een rustige plek om te beginnen')).toBeInTheDocument()
    expect(screen.queryByText('Noor is thuis.')).toBeNull()
    await druk('Vorige')
    expect(screen.getByText('Noor is thuis.')).toBeInTheDocument()
  })

  it('sends klopt niet with the line as it was read, the words and the chosen audience', async () => {
    const { bus, druk, user } = open()
    await druk('Klopt dit?')
    await druk('Klopt niet')
    await user.type(screen.getByRole('textbox', { name: 'Wat klopt er niet?' }), 'Sinds augustus al.')
    expect(screen.getByRole('radio', { name: 'Ik en het team. Verder niemand.' })).toBeChecked()
    await user.click(
      screen.getByRole('radio', { name: 'Iedereen aan tafel. Ook het kind en de andere ouder.' }),
    )
    await druk('Verstuur')
    expect(await screen.findByText(/^Verstuurd om \d\d\.\d\d\./)).toBeInTheDocument()
    const stond = screen.getByRole('status')
    expect(stond).toHaveTextContent(/^Verstuurd om .*Klopt nietSinds augustus al\./u)
    expect(within(stond).getByRole('button', { name: 'Haal dit weg' })).toBeInTheDocument()
    expect(bus.alle).toMatchObject([
      {
        staat: 'gezegd',
        publiek: 'iedereen',
        taal: 'nl',
        inhoud: {
          soort: 'stem',
          stem: 'klopt-niet',
          over: 'situatie',
          id: '',
          gelezen: 'Zit thuis sinds 14 september 2026',
          tekst: 'Sinds augustus al.',
        },
      },
    ])
  })

  it('sends klopt niet at once too, asks for the words, and warns of nothing when there are none', async () => {
    const { bus, druk } = open()
    await druk('Klopt dit?')
    await druk('Klopt niet')
    await screen.findByText(/^Verstuurd om/)
    expect(bus.alle).toMatchObject([{ staat: 'gezegd', inhoud: { stem: 'klopt-niet', tekst: '' } }])
    expect(screen.getByRole('textbox', { name: 'Wat klopt er niet?' })).toBeInTheDocument()
    await druk('Ik wil iets aanvullen')
    await act(() => flushDrafts())
    expect(bus.alle).toMatchObject([{ staat: 'gezegd', inhoud: { stem: 'klopt-niet' } }])
    expect(screen.getByText(/^Verstuurd om/)).toBeInTheDocument()
    await druk('Klaar, geef de tablet terug')
    const vraag = await screen.findByRole('dialog', { name: 'Bent u klaar?' })
    expect(vraag).not.toHaveTextContent('verstuurde het niet')
  })

  it('sends klopt at once, and takes it away again', async () => {
    const { bus, druk } = open()
    await druk('Klopt dit?')
    await druk('Klopt')
    await screen.findByText(/^Verstuurd om/)
    expect(bus.alle).toMatchObject([{ staat: 'gezegd', publiek: 'deze-ouder', inhoud: { stem: 'klopt' } }])
    await druk('Haal dit weg')
    await screen.findByRole('button', { name: 'Klopt', pressed: false })
    expect(bus.alle).toEqual([])
  })

  it('shows what this reader said of the line before, what it read then, and the answer of the team', async () => {
    const { druk } = open({
      ...uitsnede,
      velden: {
        ...velden,
        stemmen: [
          {
            id: 's1',
            over: 'situatie',
            regel: '',
            gelezen: 'Dreigt',
            soort: 'klopt-niet',
            wie: 'ouder1',
            tekst: 'Zij is al thuis.',
            taal: '',
            op: '2026-11-20',
            publiek: 'deze-ouder',
            antwoord: { tekst: 'Dank u, veranderd.', op: '2026-11-21' },
          },
        ],
      },
    })
    await druk('Klopt dit?')
    for (const tekst of ['Dit zei u eerder', 'Zij is al thuis.', 'Toen stond er', 'Dank u, veranderd.'])
      expect(screen.getByText(tekst)).toBeInTheDocument()
  })
})

describe('own words', () => {
  const schrijf = async (van?: Uitsnede, tekst = 'Dat ze lacht') => {
    const opened = open(van)
    await opened.druk('Ik wil iets zeggen')
    await opened.druk(/Wat hoop/)
    await opened.user.type(screen.getByRole('textbox'), tekst)
    return opened
  }

  it('are kept as klad after the last key, and it says so', async () => {
    const { bus } = await schrijf()
    expect(
      await screen.findByText('Bewaard op deze tablet. Het team leest dit nog niet.'),
    ).toBeInTheDocument()
    expect(bus.alle).toMatchObject([{ staat: 'klad', inhoud: { kaart: 'hoop', tekst: 'Dat ze lacht' } }])
  })

  it('stay on the screen when they cannot be kept, and it says so', async () => {
    const { bus, druk, user } = open()
    bus.weigert = { reden: 'schijf-vol' }
    await druk('Ik wil iets zeggen')
    await druk(/Wat hoop/)
    await user.type(screen.getByRole('textbox'), 'Dat ze lacht')
    await druk('Verstuur')
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Bewaren lukt nu niet. Wat u schreef, staat nog op dit scherm. Vraag hulp aan tafel.',
    )
    expect(screen.getByRole('textbox')).toHaveValue('Dat ze lacht')
    expect(holdsUnsaved()).toBe(true)
    await druk('Klaar, geef de tablet terug')
    expect(await screen.findByText('Niet alles is bewaard. Stopt u nu, dan is dat weg.')).toBeInTheDocument()
  })

  it('with a number like a BSN are refused with a sentence', async () => {
    const { bus, druk } = await schrijf(uitsnede, '111222333')
    expect(screen.getByRole('alert')).toHaveTextContent('Dit lijkt op een burgerservicenummer.')
    await druk('Verstuur')
    await act(() => flushDrafts())
    expect(bus.alle.map(({ inhoud }) => JSON.stringify(inhoud)).join(' ')).not.toContain('111222333')
  })

  it('with such a number are nowhere said to be kept, and tell why they are not sent', async () => {
    const { druk } = await schrijf(uitsnede, 'Haar nummer is 111222333')
    await act(() => flushDrafts())
    expect(screen.getByRole('textbox')).toHaveValue('Haar nummer is 111222333')
    expect(screen.getByRole('alert')).toHaveTextContent('Dat bewaren wij niet.')
    expect(screen.getByText('Nog niet bewaard')).toBeInTheDocument()
    expect(document.body).not.toHaveTextContent('Bewaard op deze tablet.')
    await druk('Klaar, geef de tablet terug')
    const vraag = await screen.findByRole('dialog', { name: 'Bent u klaar?' })
    expect(within(vraag).getByRole('listitem')).toHaveTextContent(/Wat hoopt u.*Haal het weg\./)
    await userEvent.keyboard('{Escape}')
    await druk('Terug')
    await screen.findByRole('button', { name: /Wat hoopt u/ })
    expect(document.body).not.toHaveTextContent('Bewaard op deze tablet.')
  })

  it('ask what makes the number no lower only of who chose one', async () => {
    const { druk, user } = open()
    const lager = () => screen.queryByRole('button', { name: /geen lager cijfer/ })
    await druk('Ik wil iets zeggen')
    expect(lager()).toBeNull()
    await druk(/Kies een cijfer/)
    await user.click(screen.getByRole('radio', { name: '4' }))
    await druk('Volgende')
    expect(screen.getByRole('heading', { name: /geen lager cijfer/ })).toBeInTheDocument()
    await druk('Terug')
    await screen.findByRole('button', { name: /Kies een cijfer/ })
    expect(lager()).not.toBeNull()
  })

  it('skip that question where no number was chosen', async () => {
    const { druk } = open()
    await druk('Ik wil iets zeggen')
    await druk(/Kies een cijfer/)
    await druk('Volgende')
    expect(screen.getByRole('heading', { name: /Wanneer ging het al/ })).toBeInTheDocument()
  })

  it('stand there still after another screen, and the Back of the tablet leads there', async () => {
    await schrijf()
    act(() => history.back())
    const kaart = await screen.findByRole('button', { name: /Wat hoopt u/ })
    await userEvent.click(kaart)
    expect(screen.getByRole('textbox')).toHaveValue('Dat ze lacht')
  })

  it('are warned about when the tablet goes back before they were sent', async () => {
    const { bus, druk, terug } = await schrijf()
    await druk('Klaar, geef de tablet terug')
    const vraag = await screen.findByRole('dialog', { name: 'Bent u klaar?' })
    expect(vraag).toHaveTextContent('U schreef iets en verstuurde het niet.')
    expect(within(vraag).getByRole('listitem')).toHaveTextContent('Wat hoopt u')
    const eerste = within(vraag)
      .getAllByRole('button')
      .find((knop) => /tablet|Verstuur/.test(knop.textContent))
    expect(eerste).toHaveTextContent('Verstuur alles')
    await userEvent.click(within(vraag).getByRole('button', { name: 'Verstuur alles' }))
    expect(bus.alle).toMatchObject([{ staat: 'gezegd', inhoud: { tekst: 'Dat ze lacht' } }])
    expect(vraag).not.toHaveTextContent('verstuurde het niet')
    expect(terug.keren).toBe(0)
    await userEvent.click(within(vraag).getByRole('button', { name: 'Geef de tablet terug' }))
    expect(terug.keren).toBe(1)
  })

  it('of the scale are a number from 0 to 10', async () => {
    const { bus, druk, user } = open(uitsnedeVoorNoor)
    await druk('Ik wil iets zeggen')
    await druk(/Kies een cijfer/)
    await user.click(screen.getByRole('radio', { name: '4' }))
    await druk('Verstuur')
    await screen.findByText(/^Verstuurd om/)
    expect(bus.alle).toMatchObject([
      { staat: 'gezegd', publiek: 'kind', inhoud: { soort: 'schaal', cijfer: 4 } },
    ])
  })

  it('of a child have a place of their own, with what was done with them', async () => {
    const { bus, druk, user } = open({
      ...uitsnedeVoorNoor,
      velden: {
        ...velden,
        eigenwoorden: [
          {
            id: 'w1',
            soort: 'inbreng',
            wie: 'kind',
            tekst: 'Ik wil naast Fem zitten.',
            kaart: null,
            cijfer: null,
            taal: '',
            op: '2026-11-16',
            publiek: 'kind',
            watErmee: { tekst: 'Je plek is nu naast haar.', op: '2026-11-18' },
          },
        ],
      },
    })
    await druk('Ik wil iets zeggen')
    await druk('Mijn plek')
    expect(screen.getByText('Ik wil naast Fem zitten.')).toBeInTheDocument()
    expect(screen.getByText('Je plek is nu naast haar.')).toBeInTheDocument()
    await user.type(screen.getByRole('textbox', { name: 'Jouw antwoord' }), 'Dank je wel')
    await druk('Verstuur')
    await screen.findByText(/^Verstuurd om/)
    expect(bus.alle).toMatchObject([
      { publiek: 'kind', inhoud: { soort: 'inbreng', kaart: null, tekst: 'Dank je wel' } },
    ])
  })
})

describe('meer weten', () => {
  it('says to what others answered: the question, the line and the word, a number without words, and the answer of the team', async () => {
    const { druk } = open({
      ...uitsnede,
      velden: {
        ...velden,
        eigenwoorden: [
          {
            id: 'w1',
            soort: 'inbreng',
            wie: 'kind',
            tekst: '',
            kaart: 'schaal',
            cijfer: 4,
            taal: '',
            op: '2026-11-18',
            publiek: 'iedereen',
            watErmee: null,
          },
        ],
        stemmen: [
          {
            id: 's1',
            over: 'situatie',
            regel: '',
            gelezen: '',
            soort: 'klopt-niet',
            wie: 'kind',
            tekst: '',
            taal: '',
            op: '2026-11-18',
            publiek: 'iedereen',
            antwoord: { tekst: 'Wij vragen het je.', op: '2026-11-19' },
          },
        ],
      },
    })
    await druk('Meer weten')
    const gezegd = screen.getByRole('region', { name: 'Wat is gezegd?' })
    expect(gezegd).toHaveTextContent(/Hoe gaat het nu\? Kies een cijfer van 0\stot 10\.4/)
    expect(gezegd).toHaveTextContent(/Hoe het nu gaatKlopt nietAntwoord van het teamWij vragen het je\./)
  })

  it('holds the rights word for word, who reads, who sits here and that leerplicht supervises, and free help', async () => {
    const { druk } = open()
    await druk('Meer weten')
    for (const tekst of [
      'U mag lezen wat hier staat, een fout laten verbeteren, bezwaar maken en vragen om het te wissen. U krijgt binnen één maand antwoord.',
      'De leerplichtambtenaar helpt u en is ook toezichthouder. Die kijkt of iedereen zich aan de wet houdt.',
      'Bram Kuil (leerplicht)',
      'U kunt ook een klacht sturen naar de Autoriteit Persoonsgegevens. Kijk op autoriteitpersoonsgegevens.nl.',
      'De klas maakte een kaart.',
    ])
      expect(screen.getByText(tekst)).toBeInTheDocument()
    for (const tekst of [
      /fg@waalkant\.example/,
      /ouder- en jeugdsteunpunt/,
      /onderwijsconsulenten\.nl/,
      /U kunt het zelf bellen/,
    ])
      expect(screen.getByText(tekst)).toBeInTheDocument()
    expect(screen.getByRole('region', { name: 'Wie leest wat?' })).toHaveTextContent(
      'De andere ouder leest uw woorden alleen als u dat kiest.',
    )
  })

  it('tells the child its rights in its own form', async () => {
    const { druk } = open({ ...uitsnedeVoorNoor })
    await druk('Meer weten')
    const rechten = screen.getByRole('region', { name: 'Jouw rechten' })
    expect(rechten).toHaveTextContent('Tot je 16 bent, vragen je ouders of je voogd het voor al het andere.')
    expect(rechten).toHaveTextContent('fg@waalkant.example')
    expect(rechten).toHaveTextContent('Autoriteit Persoonsgegevens')
    expect(screen.getByRole('region', { name: 'Gratis hulp' })).toHaveTextContent(
      'Kom je er met school niet uit? Een onderwijsconsulent denkt mee.',
    )
  })

  it('tells of all that this reader gets: the school, who else sees to it, what was read aloud, and how it was before', async () => {
    const { druk } = open({
      ...uitsnede,
      velden: {
        ...velden,
        situaties: [
          { situatie: 'dreigt', sinds: '2026-05-04' },
          { situatie: 'thuis', sinds: '2026-09-14' },
        ],
        rollen: { procesregie: { partij: 'samenwerkingsverband', naam: 'Ine Vos' }, doorzettingsmacht: null },
        klopt: [
          { op: '2026-10-05', geldt: false },
          { op: '2026-11-20', geldt: true },
        ],
      },
    })
    await druk('Meer weten')
    const afgesproken = screen.getByRole('region', { name: 'Wat staat er op het werkblad?' })
    expect(afgesproken).toHaveTextContent('De Waalhoek')
    expect(afgesproken).toHaveTextContent('Ine Vos (samenwerkingsverband van scholen)')
    expect(afgesproken).toHaveTextContent(/Klopt dit\?Klopt20\snovember 2026/)
    expect(afgesproken).not.toHaveTextContent('oktober')
    const eerder = screen.getByRole('region', { name: 'Eerder' })
    expect(eerder).toHaveTextContent('Naar school gaan is nu moeilijk.')
    expect(eerder).toHaveTextContent(/Sinds 4\smei 2026/)
    expect(eerder).not.toHaveTextContent('Noor is thuis.')
    expect(eerder).toHaveTextContent('Eén keer kijken')
  })
})
