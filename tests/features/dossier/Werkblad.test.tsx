import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Register } from '../../../src/data/Register.ts'
import { addActie } from '../../../src/domain/actie/handelingen.ts'
import { setDoel } from '../../../src/domain/doel/handelingen.ts'
import { bespreking } from '../../../src/domain/dossier/bespreking.ts'
import { setOndersteuningsvraag } from '../../../src/domain/dossier/werkblad.ts'
import { seatLid } from '../../../src/domain/overleg/stoelen.ts'
import { askRegie, takeVoorlopigeRegie } from '../../../src/domain/regie/handelingen.ts'
import { Werkblad } from '../../../src/features/dossier/index.ts'
import { teksten } from '../../../src/features/dossier/teksten.ts'
import { addDays, addWeeks, formatDatum, today } from '../../../src/lib/datum.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { must } from '../../support/dataBuilders.ts'
import { overlegIn, play, putOverleg } from '../../support/overlegScreen.tsx'
import { aTeamWindow, dossierIn, openScreen, putKind } from '../../support/openScreen.tsx'

const ctx = { vandaag: today() }
const deel = (naam: string) => within(screen.getByRole('region', { name: naam }))
const regie = () => deel('Wie heeft de regie?')

async function open(overlegId?: string) {
  const register = await aTeamWindow()
  const { dossier } = await putKind(register, 'Noor', 'Aksoy')
  const shown = openScreen(
    register,
    <Werkblad dossierId={dossier} {...(overlegId === undefined ? {} : { overlegId })} />,
  )
  await screen.findByRole('region', { name: 'Terugblik' })
  return { register, dossier, ...shown }
}

async function withDoel(
  register: Register,
  dossier: string,
  tekst = 'Twee ochtenden op school',
): Promise<void> {
  const doel = { tekst, datum: addWeeks(today(), 4), zichtbaarAan: '' }
  must(await register.record(must(setDoel(await dossierIn(register, dossier), doel, ctx))))
}

describe('the worksheet', () => {
  it('stands in the order of the conversation', async () => {
    await open()
    const koppen = screen.getAllByRole('heading', { level: 2 }).map((kop) => kop.textContent)
    expect(koppen).toEqual([
      'Terugblik',
      'Wat heeft dit kind nodig?',
      'Waar richt ieder zich op?',
      'Wie heeft de regie?',
      'Doel en datum',
      'Kind en ouders',
      'Eerste stap en acties',
      'Wanneer kijken wij weer?',
    ])
  })

  it('keeps what this child needs when one goes on to another part', async () => {
    const { user, register, dossier } = await open()
    await user.type(screen.getByRole('textbox', { name: 'Wat heeft dit kind nodig?' }), 'Een rustige plek')
    await user.click(screen.getByRole('textbox', { name: 'Doel voor de komende weken' }))
    expect(await deel('Wat heeft dit kind nodig?').findByText(/Bewaard om/)).toBeInTheDocument()
    expect((await dossierIn(register, dossier)).ondersteuningsvraag).toBe('Een rustige plek')
  })

  it('puts back what was typed and not kept', async () => {
    const { user, register, dossier, unmount } = await open()
    await user.click(regie().getByRole('button', { name: 'Iemand anders' }))
    await user.type(regie().getByRole('textbox', { name: 'Naam' }), 'Jamal')
    await waitFor(async () =>
      expect(await register.drafts.keys()).toContain(`dossier/${dossier}/regie-vraag`),
    )
    unmount()
    openScreen(register, <Werkblad dossierId={dossier} />)
    expect(await screen.findByDisplayValue('Jamal')).toHaveAccessibleName('Naam')
  })

  it('is read first where something was written before, and opens on Wijzig', async () => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Noor', 'Aksoy')
    const vraag = setOndersteuningsvraag(await dossierIn(register, dossier), 'Een rustige plek', ctx)
    must(await register.record(must(vraag)))
    await withDoel(register, dossier)
    const { user } = openScreen(register, <Werkblad dossierId={dossier} />)
    expect(await screen.findByText('Een rustige plek')).toBeInTheDocument()
    expect(deel('Doel en datum').getByText('Twee ochtenden op school')).toBeInTheDocument()
    expect(screen.queryByRole('textbox', { name: 'Wat heeft dit kind nodig?' })).toBeNull()

    await user.click(screen.getByRole('button', { name: 'Wijzig: Wat heeft dit kind nodig?' }))
    const field = screen.getByRole('textbox', { name: 'Wat heeft dit kind nodig?' })
    expect(field).toHaveFocus()
    await user.type(field, ' met rust')
    await user.click(screen.getByRole('button', { name: 'Wijzig: Doel en datum' }))
    await waitFor(async () =>
      expect((await dossierIn(register, dossier)).ondersteuningsvraag).toBe('Een rustige plek met rust'),
    )
    expect(field).toBeInTheDocument()
  })

  it('stands open for what was typed and not kept, also where something was written before', async () => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Noor', 'Aksoy')
    const vraag = setOndersteuningsvraag(await dossierIn(register, dossier), 'Een rustige plek', ctx)
    must(await register.record(must(vraag)))
    const { user, unmount } = openScreen(register, <Werkblad dossierId={dossier} />)
    await user.click(await screen.findByRole('button', { name: 'Wijzig: Wat heeft dit kind nodig?' }))
    await user.type(screen.getByRole('textbox', { name: 'Wat heeft dit kind nodig?' }), ' en een maatje')
    await waitFor(async () => expect(await register.drafts.keys()).toContain(`dossier/${dossier}/vraag`))
    unmount()
    openScreen(register, <Werkblad dossierId={dossier} />)
    expect(await screen.findByDisplayValue('Een rustige plek en een maatje')).toBeInTheDocument()
  })
})

describe('regie', () => {
  it('is asked, and counts once the one who was asked says yes', async () => {
    const { user, register, dossier } = await open()
    expect(regie().getByText(/Nog niemand heeft de regie/)).toBeInTheDocument()
    await user.click(regie().getByRole('button', { name: 'Noor Veldman (School)' }))
    expect(await regie().findByText(/Noor Veldman \(School\) is gevraagd/)).toBeInTheDocument()
    expect((await dossierIn(register, dossier)).regie.staat).toBe('gevraagd')

    await user.click(regie().getByText('Vraag iemand anders'))
    const wie = within(await regie().findByRole('group', { name: 'Wie vraagt u?' }))
    expect(wie.queryByRole('button', { name: 'Noor Veldman (School)' })).toBeNull()
    expect(wie.getByRole('button', { name: 'Iemand anders' })).toBeInTheDocument()

    await user.click(regie().getByRole('button', { name: 'Aan tafel' }))
    await user.click(regie().getByRole('button', { name: 'Zegt ja' }))
    expect(await regie().findByText('Noor Veldman (School) heeft de regie.')).toBeInTheDocument()
    expect(regie().getByText(/Ja gezegd aan tafel/)).toBeInTheDocument()
    expect((await dossierIn(register, dossier)).regie.staat).toBe('ja')
  })

  it('asks the name of who says yes when only a partij was asked', async () => {
    const { user, register, dossier } = await open()
    await user.click(regie().getByRole('button', { name: 'Iemand anders' }))
    await user.selectOptions(regie().getByRole('combobox', { name: 'Van welke partij?' }), 'Jeugdhulp')
    await user.click(regie().getByRole('button', { name: 'Vraag voor de regie' }))
    await user.click(await regie().findByRole('button', { name: 'Zegt ja' }))
    expect(await regie().findByText('Schrijf op wie ja zegt.')).toBeInTheDocument()
    await user.type(regie().getByRole('textbox', { name: 'Wie zegt ja?' }), 'Jamal Bakker')
    await user.click(regie().getByRole('button', { name: 'Zegt ja' }))
    expect(await regie().findByText('Jamal Bakker (Jeugdhulp) heeft de regie.')).toBeInTheDocument()
    expect((await dossierIn(register, dossier)).regie.staat).toBe('ja')
  })

  it('offers the fallback of the team after a nee with its reason', async () => {
    const { user, register, dossier } = await open()
    await user.click(regie().getByRole('button', { name: 'Noor Veldman (School)' }))
    await user.click(await regie().findByRole('button', { name: 'Zegt nee' }))
    await user.type(regie().getByRole('textbox', { name: 'Nee, want' }), 'al drie kinderen{Enter}')
    expect(await regie().findByText(/zei nee, want al drie kinderen/)).toBeInTheDocument()
    await user.click(regie().getByRole('button', { name: 'Vraag het samenwerkingsverband' }))
    expect(await regie().findByText(/Samenwerkingsverband is gevraagd/)).toBeInTheDocument()
    expect((await dossierIn(register, dossier)).regie.staat).toBe('gevraagd')
  })

  it('is held for the time being by someone present, who asks before a date', async () => {
    const { user, register, dossier } = await open()
    must(
      await register.record(
        must(
          askRegie(
            await dossierIn(register, dossier),
            { wie: { partij: 'jeugdhulp', persoon: redact('Jamal Bakker') } },
            ctx,
          ),
        ),
      ),
    )
    await regie().findByText(/Jamal Bakker \(Jeugdhulp\) is gevraagd/)
    await user.click(regie().getByText('Is deze persoon er niet? Neem voorlopige regie'))
    const voorNu = within(await regie().findByRole('group', { name: 'Wie neemt de regie voor nu?' }))
    await user.click(voorNu.getByRole('button', { name: 'Noor Veldman (School)' }))
    await user.click(regie().getByRole('button', { name: 'Neem voorlopige regie' }))
    expect(await regie().findByText('Noor Veldman (School) heeft de voorlopige regie.')).toBeInTheDocument()
    expect(regie().getByText(/vraagt Jamal Bakker \(Jeugdhulp\), uiterlijk op/)).toBeInTheDocument()
    expect((await dossierIn(register, dossier)).regie.staat).toBe('voorlopig')
  })
})

describe('voorlopige regie', () => {
  const jamal = { partij: 'jeugdhulp', persoon: redact('Jamal Bakker') } as const
  const noor = { partij: 'school', persoon: redact('Noor Veldman') } as const

  async function held(vraagtVoor: string) {
    const shown = await open()
    const stand = await dossierIn(shown.register, shown.dossier)
    const toen = { vandaag: addDays(today(), -30) }
    const act = takeVoorlopigeRegie(stand, { wie: noor, vraagtAan: jamal, vraagtVoor }, toen)
    must(await shown.register.record(must(act)))
    await regie().findByText('Noor Veldman (School) heeft de voorlopige regie.')
    return shown
  }

  it('says that the date has passed, and takes the yes of who was to be asked', async () => {
    const { user, register, dossier } = await held(addDays(today(), -1))
    expect(regie().getByText(/^De datum is voorbij: Noor Veldman \(School\) zou Jamal/)).toBeInTheDocument()
    expect(regie().getByText('Wat zegt Jamal Bakker (Jeugdhulp)?')).toBeInTheDocument()
    await user.click(regie().getByRole('button', { name: 'Zegt ja' }))
    expect(await regie().findByText('Jamal Bakker (Jeugdhulp) heeft de regie.')).toBeInTheDocument()
    expect((await dossierIn(register, dossier)).regie.staat).toBe('ja')
  })

  it('keeps that the question was put', async () => {
    const { user } = await held(addDays(today(), 3))
    expect(regie().getByText(/vraagt Jamal Bakker \(Jeugdhulp\), uiterlijk op/)).toBeInTheDocument()
    await user.click(regie().getByRole('button', { name: 'Wel gevraagd, nog geen antwoord' }))
    expect(await regie().findByText(/Jamal Bakker \(Jeugdhulp\) is gevraagd op/)).toBeInTheDocument()
    expect(regie().getByRole('button', { name: 'Zegt nee' })).toBeInTheDocument()
  })

  it('after a nee asks someone else: anyone, or the fallback of the team', async () => {
    const { user, register, dossier } = await held(addDays(today(), 3))
    await user.click(regie().getByRole('button', { name: 'Zegt nee' }))
    await user.type(regie().getByRole('textbox', { name: 'Nee, want' }), 'te druk{Enter}')
    expect(await regie().findByText(/Jamal Bakker \(Jeugdhulp\) zei nee, want te druk/)).toBeInTheDocument()
    expect(regie().queryByText(/uiterlijk op/)).toBeNull()
    expect(regie().queryByRole('button', { name: 'Zegt ja' })).toBeNull()
    expect(regie().getByRole('group', { name: 'Wie vraagt u?' })).toBeInTheDocument()
    await user.click(regie().getByRole('button', { name: 'Vraag het samenwerkingsverband' }))
    expect(await regie().findByText('Wat zegt Samenwerkingsverband?')).toBeInTheDocument()
    expect((await dossierIn(register, dossier)).regie.staat).toBe('voorlopig')
  })

  it('can get another date', async () => {
    const { user, register, dossier } = await held(addDays(today(), -1))
    await user.click(regie().getByText('Andere datum, of iemand anders voor nu'))
    await user.click(regie().getByRole('button', { name: 'Neem voorlopige regie' }))
    await waitFor(async () =>
      expect((await dossierIn(register, dossier)).regie).toMatchObject({
        stap: { wie: noor, vraagtAan: jamal, vraagtVoor: addWeeks(today(), 1) },
      }),
    )
    expect(regie().queryByText(/De datum is voorbij/)).toBeNull()
  })
})

describe('doel, kind en ouders', () => {
  it('a chosen date keeps the doel at once, and says so beside the button that was there', async () => {
    const { user, register, dossier } = await open()
    const doel = deel('Doel en datum')
    await user.click(doel.getByRole('button', { name: 'over 2 weken' }))
    expect((await dossierIn(register, dossier)).doel).toBeNull()
    await user.type(doel.getByRole('textbox', { name: 'Doel voor de komende weken' }), 'Elke dag een uur')
    await user.click(doel.getByRole('button', { name: 'over 4 weken' }))
    expect(await doel.findByText(/^Bewaard om/)).toBeInTheDocument()
    const knop = doel.getByRole('button', { name: 'Bewaar doel' })
    const stamp = (await dossierIn(register, dossier)).doel?.stamp
    await user.click(knop)
    expect(doel.getByText(/^Bewaard om/)).toBeInTheDocument()
    expect((await dossierIn(register, dossier)).doel).toMatchObject({ datum: addWeeks(today(), 4), stamp })
  })

  it('offers the day of the doel first as the next date, and keeps it with one tap', async () => {
    const { user, register, dossier } = await open()
    await withDoel(register, dossier)
    const volgende = deel('Wanneer kijken wij weer?')
    const dag = formatDatum(addWeeks(today(), 4))
      .replace(/ \d{4}$/u, '')
      .replace(' ', '\u00a0')
    await user.click(await volgende.findByRole('button', { name: `Op de dag van het doel (${dag})` }))
    expect(await volgende.findByText(/^Bewaard om/)).toBeInTheDocument()
    expect((await dossierIn(register, dossier)).volgende).toBe(addWeeks(today(), 4))
    expect(volgende.getByRole('button', { name: /^Op de dag van het doel/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
  })

  it('does not call a next date kept that was not chosen', async () => {
    const { user } = await open()
    const volgende = deel('Wanneer kijken wij weer?')
    await user.click(volgende.getByRole('button', { name: 'Bewaar datum' }))
    expect(await volgende.findByText('Kies een datum.')).toBeInTheDocument()
    expect(volgende.queryByText(/^Bewaard om/)).not.toBeInTheDocument()
  })

  it('asks for a date beside the button while a doel has none', async () => {
    const { user } = await open()
    const doel = deel('Doel en datum')
    await user.type(doel.getByRole('textbox', { name: 'Doel voor de komende weken' }), 'Twee dagen')
    expect(doel.getByText('Kies ook een datum')).toBeInTheDocument()
    await user.click(doel.getByRole('button', { name: 'over 2 weken' }))
    expect(doel.queryByText('Kies ook een datum')).not.toBeInTheDocument()
  })

  it('keeps a doel voorlopig until child or parents say "Ja, zo", and it is told who', async () => {
    const { user, register, dossier } = await open()
    expect(deel('Kind en ouders').getByText(/Zet eerst een doel/)).toBeInTheDocument()
    await user.type(
      screen.getByRole('textbox', { name: 'Doel voor de komende weken' }),
      'Twee ochtenden op school',
    )
    await user.click(deel('Doel en datum').getByRole('button', { name: 'over 4 weken' }))
    await user.click(screen.getByRole('button', { name: 'Bewaar doel' }))
    expect(
      await deel('Doel en datum').findByText('Voorlopig: kind en ouders zeiden nog geen ja'),
    ).toBeInTheDocument()
    expect((await dossierIn(register, dossier)).doel).toMatchObject({
      tekst: 'Twee ochtenden op school',
      datum: addWeeks(today(), 4),
      voorlopig: true,
    })

    await user.click(deel('Kind en ouders').getByRole('button', { name: 'Ja, zo' }))
    expect(await deel('Kind en ouders').findByText('Het antwoord is: ja, zo.')).toBeInTheDocument()
    expect((await dossierIn(register, dossier)).doel).toMatchObject({
      voorlopig: true,
      instemming: { namens: null, hoe: '', wanneer: today() },
    })
    expect(deel('Doel en datum').getByText('Voorlopig: kies wie ja zei')).toBeInTheDocument()
    await user.click(deel('Kind en ouders').getByRole('button', { name: 'Kind' }))
    expect(await deel('Doel en datum').findByText('Kind zegt: ja, zo')).toBeInTheDocument()
    expect((await dossierIn(register, dossier)).doel?.voorlopig).toBe(false)
  })

  it('asks again once the doel reads otherwise: no answer is chosen then', async () => {
    const { user, register, dossier } = await open('overleg1')
    await withDoel(register, dossier)
    const gezin = deel('Kind en ouders')
    await user.click(await gezin.findByRole('button', { name: 'Ja, zo' }))
    expect(await gezin.findByRole('button', { name: 'Ja, zo', pressed: true })).toBeInTheDocument()
    await withDoel(register, dossier, 'Drie ochtenden op school')
    expect(
      await gezin.findByText('Het doel is daarna veranderd. Vraag het nog een keer.'),
    ).toBeInTheDocument()
    expect(gezin.queryByRole('button', { pressed: true })).not.toBeInTheDocument()
  })

  it('a nee said of the doel as it read before is told as of then', async () => {
    const { user, register, dossier } = await open('overleg1')
    await withDoel(register, dossier)
    const gezin = deel('Kind en ouders')
    await user.click(await gezin.findByRole('button', { name: 'Nee, want ...' }))
    await user.type(gezin.getByRole('textbox', { name: 'Nee, want' }), 'het gaat te snel{Enter}')
    expect(await gezin.findByText('Het antwoord is: nee.')).toBeInTheDocument()
    expect(gezin.queryByText(/Het doel is daarna veranderd/u)).not.toBeInTheDocument()
    await withDoel(register, dossier, 'Drie ochtenden op school')
    expect(
      await gezin.findByText('Het doel is daarna veranderd. Vraag het nog een keer.'),
    ).toBeInTheDocument()
    expect(deel('Doel en datum').getByText(teksten.doel.voorEerder)).toBeInTheDocument()
  })

  it('a doel that differs in capitals and spaces only is the same doel, on its card and its badge', async () => {
    const { user, register, dossier } = await open('overleg1')
    await withDoel(register, dossier)
    const gezin = deel('Kind en ouders')
    await user.click(await gezin.findByRole('button', { name: 'Ja, zo' }))
    await user.click(await gezin.findByRole('button', { name: 'Kind' }))
    await withDoel(register, dossier, 'twee  ochtenden op school')
    expect(await screen.findByText('twee ochtenden op school')).toBeInTheDocument()
    expect(deel('Doel en datum').getByText('Kind zegt: ja, zo')).toBeInTheDocument()
    expect(gezin.queryByText(/Het doel is daarna veranderd/u)).not.toBeInTheDocument()
    expect(gezin.getByRole('button', { name: 'Ja, zo', pressed: true })).toBeInTheDocument()
  })

  it('is told who said so and how with one tap each, kept as the same answer', async () => {
    const { user, register, dossier } = await open('overleg1')
    await withDoel(register, dossier)
    const gezin = deel('Kind en ouders')
    await user.click(await gezin.findByRole('button', { name: 'Ja, zo' }))
    await user.click(await gezin.findByRole('button', { name: 'Ouders' }))
    await user.click(gezin.getByRole('button', { name: 'Telefonisch' }))
    expect(await gezin.findByText(/, telefonisch$/)).toBeInTheDocument()
    expect(gezin.getByText('De ouders zeggen: ja, zo.')).toBeInTheDocument()
    expect(gezin.getByText('Het kind is nog niet gevraagd.')).toBeInTheDocument()
    expect(deel('Doel en datum').getByText('Ouders zeggen: ja, zo')).toBeInTheDocument()
    const { records, doel, tweeVersies } = await dossierIn(register, dossier)
    expect(Object.keys(records['instemming'] ?? {})).toHaveLength(1)
    expect(tweeVersies).toEqual([])
    expect(doel).toMatchObject({ voorlopig: false, instemming: { namens: 'ouders', hoe: 'telefonisch' } })

    await user.click(gezin.getByRole('button', { name: 'Kind en ouders' }))
    expect(await gezin.findByText('Kind en ouders zeggen: ja, zo.')).toBeInTheDocument()
    expect(gezin.queryByText('Het kind is nog niet gevraagd.')).toBeNull()
    await user.click(gezin.getByRole('button', { name: 'Anders' }))
    await user.type(gezin.getByRole('textbox', { name: 'Hoe dan?' }), 'via een tolk{Enter}')
    await user.click(gezin.getByText('Naam of andere dag'))
    await user.type(gezin.getByRole('textbox', { name: 'Wie precies?' }), 'moeder{Enter}')
    expect(await gezin.findByText(/^Moeder, .*, via een tolk$/)).toBeInTheDocument()
  })

  it.each([
    [
      'last while nobody of the family has a seat',
      [],
      ['Telefonisch', 'Thuis of op school', 'Aan tafel', 'Anders'],
    ],
    [
      'first when a parent sits there',
      ['ouder'],
      ['Aan tafel', 'Telefonisch', 'Thuis of op school', 'Anders'],
    ],
  ] as const)('offers "Aan tafel" %s, and chooses nothing by itself', async (_, gasten, wegen) => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Noor', 'Aksoy')
    await withDoel(register, dossier)
    const overleg = await putOverleg(register, [dossier], { begonnen: true })
    for (const partij of gasten) {
      const gast = { partij, naam: 'Moeder', lid: null }
      await play(register, seatLid(await overlegIn(register, overleg), gast, ctx))
    }
    const { user } = openScreen(register, <Werkblad dossierId={dossier} overlegId={overleg} />)
    await screen.findByRole('region', { name: 'Kind en ouders' })
    await user.click(deel('Kind en ouders').getByRole('button', { name: 'Ja, zo' }))
    const hoe = within(await deel('Kind en ouders').findByRole('group', { name: 'Hoe?' }))
    expect(hoe.getAllByRole('button').map((knop) => knop.textContent)).toEqual(wegen)
    for (const knop of hoe.getAllByRole('button')) expect(knop).toHaveAttribute('aria-pressed', 'false')
  })

  it('goes on without a conversation, and offers it as the first step', async () => {
    const { user, register, dossier } = await open()
    await withDoel(register, dossier)
    await user.click(await deel('Kind en ouders').findByRole('button', { name: 'Nog niet gesproken' }))
    expect(await deel('Kind en ouders').findByText(/U kunt gewoon verder/)).toBeInTheDocument()
    await user.click(deel('Eerste stap en acties').getByRole('button', { name: 'Zet als actie' }))
    await waitFor(async () =>
      expect((await dossierIn(register, dossier)).acties.map((actie) => actie.wat)).toEqual([
        'Doel bespreken met kind en ouders',
      ]),
    )
  })

  it('keeps why child and parents say nee', async () => {
    const { user, register, dossier } = await open()
    await withDoel(register, dossier)
    await user.click(await deel('Kind en ouders').findByRole('button', { name: 'Nee, want ...' }))
    await user.type(screen.getByRole('textbox', { name: 'Nee, want' }), 'het gaat te snel')
    await user.click(deel('Kind en ouders').getByRole('button', { name: 'Bewaar antwoord' }))
    expect(await deel('Kind en ouders').findByText('Want het gaat te snel.')).toBeInTheDocument()
    expect(deel('Doel en datum').getByText('Voorlopig: het antwoord is nee')).toBeInTheDocument()
    expect((await dossierIn(register, dossier)).doel?.voorlopig).toBe(true)
  })
})

describe('acties', () => {
  it('are agreed with who and when, and are done', async () => {
    const { user, register, dossier } = await open()
    const acties = deel('Eerste stap en acties')
    await user.type(acties.getByRole('textbox', { name: 'Wat gaat er gebeuren?' }), 'Mentor belt Noor')
    await user.click(acties.getByRole('button', { name: 'Noor Veldman (School)' }))
    await user.click(acties.getByRole('button', { name: 'morgen' }))
    await user.click(acties.getByRole('button', { name: 'Voeg actie toe' }))
    const hoe = within(await acties.findByRole('group', { name: 'Hoe ging het: Mentor belt Noor' }))
    expect((await dossierIn(register, dossier)).acties).toMatchObject([
      { wat: 'Mentor belt Noor', partij: 'school', wanneer: addDays(today(), 1), afloop: null },
    ])
    await user.click(hoe.getByRole('button', { name: 'Gedaan' }))
    expect(await acties.findByText('Afgerond (1)')).toBeInTheDocument()
    expect((await dossierIn(register, dossier)).acties[0]?.afloop).toBe('gedaan')
  })

  it('that were filled in whole are kept when one goes on to another child', async () => {
    const { user, register, dossier, unmount } = await open()
    const acties = deel('Eerste stap en acties')
    await user.type(acties.getByRole('textbox', { name: 'Wat gaat er gebeuren?' }), 'Mentor belt Noor')
    await user.click(acties.getByRole('button', { name: 'Noor Veldman (School)' }))
    await user.click(acties.getByRole('button', { name: 'morgen' }))
    unmount()
    await waitFor(async () =>
      expect((await dossierIn(register, dossier)).acties).toMatchObject([{ wat: 'Mentor belt Noor' }]),
    )
  })

  it('that were only half filled in are said not to be there yet, and stand open when one comes back', async () => {
    const { user, register, dossier, unmount } = await open()
    const wat = 'Wat gaat er gebeuren?'
    await user.type(deel('Eerste stap en acties').getByRole('textbox', { name: wat }), 'Bellen')
    expect(deel('Eerste stap en acties').getByText('Nog niet toegevoegd')).toBeInTheDocument()
    unmount()
    await waitFor(async () =>
      expect(await register.drafts.keys()).toContain(`dossier/${dossier}/actie-nieuw`),
    )
    expect((await dossierIn(register, dossier)).acties).toEqual([])
    must(
      await register.record(
        must(
          addActie(
            await dossierIn(register, dossier),
            { wat: 'Garage bellen', partij: null, wie: redact(''), wanneer: null },
            ctx,
          ),
        ),
      ),
    )
    openScreen(register, <Werkblad dossierId={dossier} />)
    expect(await screen.findByDisplayValue('Bellen')).toHaveAccessibleName(wat)
    expect(deel('Eerste stap en acties').getByText('Nog niet toegevoegd')).toBeInTheDocument()
  })

  it('that should have been done stand in the terugblik, with what stood in the way', async () => {
    const { user, register, dossier } = await open()
    const wat = 'Rooster maken'
    const wanneer = addDays(today(), -3)
    must(
      await register.record(
        must(
          addActie(
            await dossierIn(register, dossier),
            { wat, partij: 'school', wie: redact(''), wanneer },
            ctx,
          ),
        ),
      ),
    )
    const terugblik = deel('Terugblik')
    expect(await terugblik.findByText(/3 dagen geleden/)).toBeInTheDocument()
    await user.click(terugblik.getByRole('button', { name: 'Niet gedaan' }))
    // It is kept at once: whoever goes on without a reason has lost nothing.
    await waitFor(async () =>
      expect((await dossierIn(register, dossier)).acties).toMatchObject([{ afloop: 'niet', want: '' }]),
    )
    await user.type(
      await terugblik.findByRole('textbox', { name: 'Wat zat in de weg?' }),
      'geen lokaal{Enter}',
    )
    await waitFor(async () =>
      expect((await dossierIn(register, dossier)).acties).toMatchObject([
        { afloop: 'niet', want: 'geen lokaal' },
      ]),
    )
    expect(await terugblik.findByText(/In de weg zat: geen lokaal$/)).toBeInTheDocument()
  })
})

describe('during an overleg', () => {
  it('every part that stays so is besproken', async () => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Noor', 'Aksoy')
    const before = async () => await dossierIn(register, dossier)
    const wie = { partij: 'school', persoon: redact('Noor Veldman') } as const
    must(await register.record(must(setOndersteuningsvraag(await before(), 'Een rustige plek', ctx))))
    must(await register.record(must(askRegie(await before(), { wie }, ctx))))
    await withDoel(register, dossier)
    const actie = { wat: 'Mentor belt', partij: null, wie: redact(''), wanneer: null }
    must(await register.record(must(addActie(await before(), actie, ctx))))

    const { user } = openScreen(register, <Werkblad dossierId={dossier} overlegId="overleg1" />)
    for (const naam of [
      'Wat heeft dit kind nodig?',
      'Wie heeft de regie?',
      'Doel en datum',
      'Eerste stap en acties',
    ]) {
      await screen.findByRole('region', { name: naam })
      await user.click(deel(naam).getByRole('button', { name: `Blijft zo: ${naam}` }))
      const woord = naam === 'Wie heeft de regie?' ? 'Besproken: gevraagd, nog geen ja' : 'Besproken'
      expect(await deel(naam).findByText(woord)).toBeInTheDocument()
    }
    expect(bespreking(await before(), 'overleg1').besproken).toBe(true)
  })

  it('a doel whose date has gone by gets a new date with one press, and cannot just stay so', async () => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Noor', 'Aksoy')
    const datum = addDays(today(), -8)
    const doel = { tekst: 'Elke ochtend', datum, zichtbaarAan: 'Zij zwaait' }
    const then = { vandaag: addDays(today(), -30) }
    must(await register.record(must(setDoel(await dossierIn(register, dossier), doel, then))))
    const { user } = openScreen(register, <Werkblad dossierId={dossier} overlegId="overleg1" />)
    await screen.findByRole('region', { name: 'Terugblik' })
    const voorbij = `De datum is voorbij: ${formatDatum(datum)}, 8 dagen geleden`
    expect(deel('Terugblik').getByText(voorbij)).toBeInTheDocument()
    const vak = deel('Doel en datum')
    expect(vak.getByText(voorbij)).toBeInTheDocument()
    expect(vak.getAllByRole('button', { name: /begin een nieuw doel/iu })).toHaveLength(1)
    expect(vak.queryByRole('button', { name: /Blijft zo/ })).not.toBeInTheDocument()
    const chips = within(vak.getByRole('group', { name: 'Kies een nieuwe datum' }))
    await user.click(chips.getByRole('button', { name: 'over 4 weken' }))
    expect(await vak.findByText('Besproken')).toBeInTheDocument()
    expect((await dossierIn(register, dossier)).doel).toMatchObject({ ...doel, datum: addWeeks(today(), 4) })
    expect(vak.queryByText(voorbij)).not.toBeInTheDocument()
  })

  it('a doel that was set in this overleg is nothing to look back on', async () => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Noor', 'Aksoy')
    const doel = { tekst: 'Elke ochtend', datum: addWeeks(today(), 4), zichtbaarAan: '' }
    const here = { vandaag: today(), overleg: 'overleg1' }
    must(await register.record(must(setDoel(await dossierIn(register, dossier), doel, here))))
    const { unmount } = openScreen(register, <Werkblad dossierId={dossier} overlegId="overleg1" />)
    await screen.findByRole('region', { name: 'Terugblik' })
    expect(deel('Terugblik').getByText('Er is nu niets om op terug te kijken.')).toBeInTheDocument()
    unmount()
    openScreen(register, <Werkblad dossierId={dossier} overlegId="overleg2" />)
    await screen.findByRole('region', { name: 'Terugblik' })
    expect(deel('Terugblik').getByText('Elke ochtend')).toBeInTheDocument()
  })

  it('what is written bears the overleg', async () => {
    const { user, register, dossier } = await open('overleg1')
    await user.type(screen.getByRole('textbox', { name: 'Wat heeft dit kind nodig?' }), 'Een rustige plek')
    await user.click(screen.getByRole('textbox', { name: 'Doel voor de komende weken' }))
    expect(await deel('Wat heeft dit kind nodig?').findByText('Besproken')).toBeInTheDocument()
    expect(bespreking(await dossierIn(register, dossier), 'overleg1').ondersteuningsvraag).toBe(true)
  })
})
