import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createRegister } from '../../../src/data/createRegister.ts'
import type { OverdrachtWeigering } from '../../../src/data/overdracht/Overdracht.ts'
import type { Register } from '../../../src/data/Register.ts'
import { createTeam } from '../../../src/data/teams.ts'
import { addEigenwoorden } from '../../../src/domain/eigenwoorden/handelingen.ts'
import { setDoel } from '../../../src/domain/doel/handelingen.ts'
import { setOndersteuningsvraag } from '../../../src/domain/dossier/werkblad.ts'
import type { Geboren } from '../../../src/domain/geboren/geboren.ts'
import { addNotitie } from '../../../src/domain/notitie/handelingen.ts'
import { answerRegie, askRegie } from '../../../src/domain/regie/handelingen.ts'
import { setAlleenNummers } from '../../../src/domain/team/afspraken.ts'
import { addLid } from '../../../src/domain/team/leden.ts'
import { recordOverdracht } from '../../../src/domain/gezin/overdracht.ts'
import { readTeam } from '../../../src/domain/team/readTeam.ts'
import { OverdrachtPage } from '../../../src/features/overdracht/index.ts'
import { addWeeks, today } from '../../../src/lib/datum.ts'
import { redact } from '../../../src/lib/redacted.ts'
import type { Result } from '../../../src/lib/result.ts'
import type { Sleutelbrief } from '../../../src/vault/Sleutelbrief.ts'
import { flushDrafts } from '../../../src/ui/form/flushDrafts.ts'
import { aDisk, floorDeps, must, openDisk } from '../../support/dataBuilders.ts'
import { eenKeuze } from '../../support/keuze.ts'
import { aTeamWindow, dossierIn, openScreen, putKind } from '../../support/openScreen.tsx'
import { ctx, play, putOverleg } from '../../support/overlegScreen.tsx'

type Begun = Result<Sleutelbrief, OverdrachtWeigering>

const thisYear = Number(today().slice(0, 4))
const aged = (jaren: number): Geboren => ({ jaar: thisYear - jaren, maand: 1, dag: null })

/** A child of this age on the list of a team of three. */
async function aChild(register: Register, jaren: number | null) {
  const { dossier } = await putKind(register, 'Noor', 'Aksoy', {
    geboren: jaren === null ? null : aged(jaren),
    school: 'De Wilgen',
  })
  const team = readTeam(must(await register.load('team')))
  const leden = [
    { naam: 'Piet Smit', partij: 'leerplicht', telefoon: '06 12 34 56 78' },
    { naam: 'Els Visser', partij: 'jeugdhulp' },
  ] as const
  for (const lid of leden) must(await register.record(must(addLid(team, lid, ctx)).handeling))
  return dossier
}

/** The page, and what begun hand-overs answered; the app's own way to leave is not part of it. */
function openPage(register: Register, dossierId: string, overlegId?: string) {
  const begun: Begun[] = []
  const shown = openScreen(
    register,
    <OverdrachtPage
      dossierId={dossierId}
      {...(overlegId === undefined ? {} : { overlegId })}
      handOver={async (begin) => {
        const answer = await begin()
        begun.push(answer)
        return answer.ok ? null : answer.error
      }}
    />,
  )
  return { begun, ...shown }
}

async function open(jaren: number | null, register?: Register) {
  const team = register ?? (await aTeamWindow())
  const dossier = await aChild(team, jaren)
  const page = openPage(team, dossier)
  await screen.findByRole('heading', { level: 1, name: 'Geef de tablet aan het gezin' })
  return { register: team, dossier, ...page }
}

const group = (name: string) => within(screen.getByRole('group', { name }))
const readers = () =>
  group('Aan wie geeft u de tablet?')
    .getAllByRole('radio')
    .map((een) => een.closest('label')?.textContent)
const pick = (name: RegExp | string) => screen.getByRole('radio', { name })
const preview = () => screen.getByRole('region', { name: 'Dit ziet deze lezer' })
const knop = (name: string) => screen.getByRole('button', { name })
const naam = () => screen.getByRole('textbox', { name: 'Naam van wie leest' })

describe('who can read', () => {
  it.each([
    [8, 'Kind tot 12 jaar', 5],
    [13, 'Jongere van 12 tot en met 15 jaar', 5],
    [17, 'Jongere van 16 of 17 jaar', 5],
    [19, 'Jongere van 18 jaar of ouder', 2],
  ] as const)('of a child of %i is first the %s', async (jaren, eerste, aantal) => {
    await open(jaren)
    expect(readers()).toHaveLength(aantal)
    expect(readers()[0]).toBe(eerste)
  })

  it('of a child whose month of birth is not known is anyone, and it is first asked whether it is 16', async () => {
    const { user } = await open(null)
    expect(readers()).toHaveLength(8)
    await user.click(pick('Voogd of gezinsvoogd'))
    const zestien = group('Is dit kind 16 jaar of ouder?')
    const goed = 'De jongere vindt het goed dat deze persoon leest'
    expect(screen.queryByRole('checkbox', { name: goed })).not.toBeInTheDocument()
    await user.click(zestien.getByRole('radio', { name: 'Nee' }))
    expect(screen.queryByRole('checkbox', { name: goed })).not.toBeInTheDocument()
    await user.click(
      group('Zegt de school dat deze persoon het gezag heeft?').getByRole('radio', { name: 'Ja' }),
    )
    expect(await screen.findByText(/^Tot 16 jaar leest wie het gezag heeft\./)).toBeInTheDocument()
    await user.click(zestien.getByRole('radio', { name: 'Ja' }))
    await user.click(screen.getByRole('checkbox', { name: goed }))
    expect(await screen.findByText('Deze persoon leest omdat de jongere het goedvindt.')).toBeInTheDocument()
  })

  it('from 16 is decided by the young person', async () => {
    const { user } = await open(17)
    await user.click(pick('Ouder met gezag'))
    expect(preview()).toHaveTextContent('Vul eerst hierboven in: welke ouder, de naam en het gezag.')
    await user.click(pick('Ouder 2'))
    expect(screen.getByText(/Vraag het eerst aan de jongere\./)).toBeInTheDocument()
    expect(preview()).toHaveTextContent('Hierboven mist nog iets.')
    await user.click(screen.getByRole('checkbox'))
    await waitFor(() => expect(preview()).toHaveTextContent('Noor'))
  })

  it('of a voogd how the name was written before stands with it, and what school said of one is not of the next', async () => {
    const register = await aTeamWindow()
    const dossier = await aChild(register, 9)
    const keuze = { lezer: 'voogd', ouder: null, naam: redact('Ria Jansen'), gezagNagevraagd: true } as const
    const gaf = must(recordOverdracht(await dossierIn(register, dossier), eenKeuze(keuze), ctx))
    must(await register.record(gaf.handeling))
    const { user } = openPage(register, dossier)
    await user.click(await screen.findByRole('radio', { name: /^Voogd/ }))
    expect(naam()).toHaveAccessibleDescription(/Eerder: Ria Jansen\..*Schrijf de naam dan net zo/)
    await user.click(pick('Ja'))
    await user.type(naam(), 'Ria Jansen')
    expect(pick('Ja')).toBeChecked()
    await user.clear(naam())
    await user.type(naam(), 'Henk Post')
    await waitFor(() => expect(pick('Ja')).not.toBeChecked())
  })

  it('what was filled in for one parent is not of the other', async () => {
    const { user } = await open(17)
    await user.click(pick('Ouder met gezag'))
    await user.click(pick('Ouder 1'))
    await user.type(naam(), 'Fatma Aksoy')
    await user.click(screen.getByRole('checkbox'))
    await user.click(pick('Ouder 2'))
    await waitFor(() => expect(naam()).toHaveValue(''))
    expect(screen.getByRole('checkbox')).not.toBeChecked()
  })
})

describe('two parents', () => {
  it('another name with the number of one is refused until a person says that it is the same one', async () => {
    const register = await aTeamWindow()
    const dossier = await aChild(register, 9)
    const said = { soort: 'verhaal', tekst: 'Hij slaat', taal: '', wie: 'ouder1' } as const
    const words = { ...said, naam: redact('Fatma'), publiek: 'deze-ouder', magOpgeschreven: true } as const
    const act = must(addEigenwoorden(await dossierIn(register, dossier), words, ctx))
    must(await register.record(act.handeling))
    const { user, begun } = openPage(register, dossier)
    await user.click(await screen.findByRole('radio', { name: 'Ouder met gezag' }))
    await user.click(pick(/^Ouder 1/))
    expect(pick(/Eerder: Fatma/)).toBeChecked()
    await user.click(pick('Ja'))
    await user.type(naam(), 'Karim')
    expect(await screen.findByText(/Bij deze ouder stond eerder een andere naam/)).toBeInTheDocument()
    await waitFor(() => expect(preview()).toHaveTextContent('Hierboven mist nog iets.'))
    expect(preview()).not.toHaveTextContent('Hij slaat')
    await user.click(knop('Geef de tablet aan Karim'))
    expect(await screen.findByText(/^Kijk na of dit dezelfde persoon is\./)).toBeInTheDocument()
    expect(begun).toEqual([])
    await user.click(pick(/^Ouder 2/))
    await waitFor(() => expect(naam()).toHaveValue(''))
    await user.click(pick('Ja'))
    await user.type(naam(), 'Karim')
    await waitFor(() => expect(preview()).toHaveTextContent('De Wilgen'))
    expect(preview()).not.toHaveTextContent('Hij slaat')
  })
})

describe('the language of the page', () => {
  it('is one of eight, and of one that nobody checked it is said that the Dutch stands beside it', async () => {
    const { user } = await open(9)
    const taal = screen.getByRole('combobox', { name: 'Taal van de bladzijde' })
    expect(within(taal).getAllByRole('option')).toHaveLength(8)
    expect(screen.queryByText('Nagekeken: nee')).not.toBeInTheDocument()
    await user.selectOptions(taal, 'Turks')
    expect(screen.getByText('Nagekeken: nee')).toBeInTheDocument()
    expect(
      screen.getByText(
        'Deze vertaling is nog niet nagekeken door iemand die de taal spreekt. Het Nederlands staat ernaast.',
      ),
    ).toBeInTheDocument()
    await user.selectOptions(taal, 'Nederlands')
    expect(screen.queryByText('Nagekeken: nee')).not.toBeInTheDocument()
  })
})

describe('a choice that was left half made', () => {
  it('comes back with the word to look whether it is still right', async () => {
    const { user, unmount, register, dossier } = await open(9)
    await user.click(pick('Pleegouder'))
    await user.type(naam(), 'Bea Linden')
    await flushDrafts()
    unmount()
    openPage(register, dossier)
    expect(await screen.findByText('Kijk na of alles nog klopt.')).toBeInTheDocument()
    expect(pick('Pleegouder')).toBeChecked()
    expect(naam()).toHaveValue('Bea Linden')
  })
})

describe('a parent without gezag', () => {
  it('gets no tablet until a person has weighed it, and then sees the outline', async () => {
    const { user, begun, register, dossier } = await open(9)
    await play(register, setOndersteuningsvraag(await dossierIn(register, dossier), 'Een rustige plek', ctx))
    await user.click(pick('Ouder zonder gezag'))
    await user.click(pick('Ouder 1'))
    await user.type(naam(), 'Rik Aksoy')
    expect(screen.queryByRole('group', { name: /gezag/ })).toBeNull()
    expect(screen.getByText(/Zonder gezag geeft u de tablet niet\./)).toBeInTheDocument()
    await waitFor(() => expect(preview()).toHaveTextContent('Deze lezer ziet alleen de hoofdlijn.'))
    expect(preview()).not.toHaveTextContent('Een rustige plek')
    await user.click(knop('Geef de tablet aan Rik Aksoy'))
    expect(
      await screen.findByText('Schrijf op waarom dit goed is voor het kind. Anders geeft u de tablet niet.'),
    ).toBeInTheDocument()
    expect(begun).toEqual([])
    expect((await dossierIn(register, dossier)).overdrachten).toEqual([])
  })
})

describe('a parent whose gezag was not asked at school', () => {
  it('stands as one without gezag, until the answer is ja', async () => {
    const { user, begun, register, dossier } = await open(9)
    await play(register, setOndersteuningsvraag(await dossierIn(register, dossier), 'Een rustige plek', ctx))
    await user.click(pick('Ouder met gezag'))
    await user.click(pick('Ouder 1'))
    await user.type(naam(), 'Fatma Aksoy')
    expect(preview()).toHaveTextContent('Hierboven mist nog iets.')
    await user.click(pick('Nee'))
    expect(screen.getByText(/Vraag het gezag eerst na bij school, en kies dan Ja\./)).toBeInTheDocument()
    await waitFor(() => expect(preview()).toHaveTextContent('Deze lezer ziet alleen de hoofdlijn.'))
    await user.click(knop('Geef de tablet aan Fatma Aksoy'))
    expect(
      await screen.findByText('Schrijf op waarom dit goed is voor het kind. Anders geeft u de tablet niet.'),
    ).toBeInTheDocument()
    expect(begun).toEqual([])
    await user.click(pick('Ja'))
    await waitFor(() => expect(preview()).toHaveTextContent('Een rustige plek'))
    expect(screen.queryByRole('textbox', { name: 'Waarom is het goed voor het kind?' })).toBeNull()
    expect(screen.getByText(/Dat is nagevraagd bij school\./)).toBeInTheDocument()
  })

  it('of 16 or older is not asked for: the yes of the young person decides', async () => {
    const { user } = await open(16)
    await user.click(pick('Pleegouder'))
    expect(screen.queryByRole('group', { name: /gezag/ })).toBeNull()
    expect(screen.getByRole('checkbox')).toBeInTheDocument()
  })
})

describe('the preview', () => {
  it('shows what goes along, in which nobody else stands, and what was taken out', async () => {
    const register = await aTeamWindow()
    const sem = await putKind(register, 'Sem', 'Bakker')
    const { user, dossier } = await open(9, register)
    const stand = async () => await dossierIn(register, dossier)
    await play(
      register,
      setDoel(
        await stand(),
        {
          tekst: `Samen met Sem naar school, in ${sem.rugnummer}`,
          datum: addWeeks(today(), 4),
          zichtbaarAan: '',
        },
        ctx,
      ),
    )
    await play(
      register,
      addNotitie(await stand(), { tekst: 'Alleen team', publiek: 'team', van: 'school' }, ctx),
    )
    await user.click(pick('Kind tot 12 jaar'))
    await waitFor(() => expect(preview()).toHaveTextContent('Samen met een ander kind naar school'))
    expect(preview()).toHaveTextContent(/Op 1\splek staat nu “een ander kind”/)
    expect(preview()).not.toHaveTextContent('Sem')
    await user.click(within(preview()).getByText(/^Toon welke woorden\./))
    await waitFor(() => expect(preview()).toHaveTextContent('“Sem” werd “een ander kind”'))
    expect(preview()).toHaveTextContent(`Is “${sem.rugnummer}” een ander kind?`)
    expect(preview()).toHaveTextContent('Lees na of er geen andere namen in staan.')
    expect(preview()).toHaveTextContent('De Wilgen')
    expect(preview()).not.toHaveTextContent('Alleen team')
    expect(knop('Geef de tablet aan Noor')).toBeInTheDocument()
  })

  it('with Alleen nummers never names who was taken out', async () => {
    const register = await aTeamWindow()
    await putKind(register, 'Sem', 'Bakker')
    const team = readTeam(must(await register.load('team')))
    must(await register.record(must(setAlleenNummers(team, true, ctx))))
    const dossier = await aChild(register, 9)
    await play(register, setOndersteuningsvraag(await dossierIn(register, dossier), 'Rust, net als Sem', ctx))
    const { user } = openPage(register, dossier)
    await user.click(await screen.findByRole('radio', { name: 'Kind tot 12 jaar' }))
    await waitFor(() => expect(preview()).toHaveTextContent(/Op 1\splek staat nu “een ander kind”/))
    expect(screen.queryByText(/^Toon welke woorden\./)).not.toBeInTheDocument()
    expect(document.body).not.toHaveTextContent('Sem')
  })

  it('has as contact who has the regie, until another of the team is chosen', async () => {
    const register = await aTeamWindow()
    const dossier = await aChild(register, 9)
    const wie = { partij: 'leerplicht', persoon: redact('Piet Smit') } as const
    await play(register, askRegie(await dossierIn(register, dossier), { wie }, ctx))
    const ja = { antwoord: 'ja', hoe: 'aan-tafel', want: '' } as const
    await play(register, answerRegie(await dossierIn(register, dossier), ja, ctx))
    const { user } = openPage(register, dossier)
    const contact = await screen.findByRole('combobox', { name: 'Wie kan het gezin bellen?' })
    expect(contact).toHaveDisplayValue('Piet Smit, Leerplicht, 06 12 34 56 78')
    await user.click(pick('Kind tot 12 jaar'))
    await waitFor(() => expect(preview()).toHaveTextContent('Piet Smit (Leerplicht), 06 12 34 56 78'))
    await user.selectOptions(contact, 'Els Visser, Jeugdhulp')
    expect(screen.getByText(/Bij Els Visser staat geen telefoonnummer\./)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Naar Team' })).toHaveAttribute('href', '#/team')
    await waitFor(() => expect(preview()).toHaveTextContent('Els Visser (Jeugdhulp)'))
    await user.selectOptions(contact, 'Niemand')
    await waitFor(() => expect(within(preview()).queryByText('Contactpersoon')).not.toBeInTheDocument())
  })
})

/** Whether a service worker serves the page, and so can carry a key: as in an installed app. */
function putCourier(stands: boolean): void {
  if (stands)
    Object.defineProperty(navigator, 'serviceWorker', { value: { controller: {} }, configurable: true })
  else Reflect.deleteProperty(navigator, 'serviceWorker')
}

/** A team with a wachtwoord, as on the opening page: only such a one is marked as handed over. */
async function aRealTeam(): Promise<Register> {
  const input = { label: 'Zandmeer', passphrase: redact('tulp fiets brug zomer kast'), recovery: null }
  const register = must(await createRegister(must(await createTeam(input, floorDeps))))
  register.setWieTypt(redact({ naam: 'Noor Veldman', partij: 'school' }))
  return register
}

describe('the tablet is given', () => {
  beforeEach(() => putCourier(true))
  afterEach(() => putCourier(false))

  it('by one press, after it was written down who reads; nothing typed for it stays', async () => {
    const { user, begun, register, dossier } = await open(13, await aRealTeam())
    expect(
      screen.getByText(/Het scherm van het team sluit\. Alleen het wachtwoord van het team opent het weer\./),
    ).toBeInTheDocument()
    await user.click(pick('Ouder met gezag'))
    await user.click(pick('Ouder 1'))
    await user.click(pick('Ja'))
    await user.type(naam(), 'Fatma Aksoy{Enter}')
    expect(await screen.findByText(/Lees eerst het voorbeeld\./)).toBeInTheDocument()
    expect(begun).toEqual([])
    await user.click(knop('Geef de tablet aan Fatma Aksoy'))
    await waitFor(() => expect(begun).toMatchObject([{ ok: true }]))
    const { overdrachten } = await dossierIn(register, dossier)
    expect(overdrachten).toMatchObject([
      { lezer: 'ouder-gezag', ouder: 1, gezagNagevraagd: true, omvang: 'geheel', weging: '' },
    ])
    expect(overdrachten[0]?.naam.reveal()).toBe('Fatma Aksoy')
    const [given] = begun
    expect(given?.ok === true && given.value.id).toBe(overdrachten[0]?.id)
    await waitFor(async () =>
      expect(await register.drafts.keys()).not.toContain(`dossier/${dossier}/overdracht`),
    )
  })

  it('in an overleg that runs, with who sits there', async () => {
    const register = await aRealTeam()
    const dossier = await aChild(register, 9)
    const stoelen = [{ partij: 'ouder', naam: 'Rita', lid: null }] as const
    const overleg = await putOverleg(register, [dossier], { begonnen: true, stoelen })
    const { user } = openPage(register, dossier, overleg)
    await user.click(await screen.findByRole('radio', { name: 'Kind tot 12 jaar' }))
    await waitFor(() => expect(within(preview()).getByText('Wie zit er aan tafel?')).toBeInTheDocument())
    expect(preview()).not.toHaveTextContent('Rita')
  })
})

describe('the tablet is not given', () => {
  it('in the practice team: the preview works, and instead of the button stands why', async () => {
    const practice = must(await createRegister({ ...(await openDisk(await aDisk())), oefen: true }))
    const { user } = await open(9, practice)
    await user.click(pick('Kind tot 12 jaar'))
    await waitFor(() => expect(preview()).toHaveTextContent('De Wilgen'))
    expect(screen.queryByRole('button', { name: /^Geef de tablet/ })).not.toBeInTheDocument()
    expect(screen.getByText(/Hier geeft u de tablet niet aan een gezin/)).toBeInTheDocument()
  })

  it('without anything that can bring the key; the worksheet does not say that it was', async () => {
    const { user, register, dossier } = await open(9, await aRealTeam())
    await user.click(pick('Kind tot 12 jaar'))
    await user.click(knop('Geef de tablet aan Noor'))
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'De app staat nog niet helemaal op dit apparaat. Het scherm van het team blijft open. Er is niets gegeven.',
    )
    expect((await dossierIn(register, dossier)).overdrachten).toEqual([])
  })

  it.each([
    [{ reden: 'nog-niet-bewaard' }, 'Nog niet alles is bewaard.'],
    [{ reden: 'andere-vensters', aantal: 1 }, 'Er is nog 1 ander venster van de app open.'],
    [{ reden: 'andere-vensters', aantal: 3 }, 'Er zijn nog 3 andere vensters van de app open.'],
    [{ reden: 'schijf-vol' }, 'De schijf van dit apparaat is vol.'],
  ] as const)('when the app says %o, with what is safe and what to do', async (weigering, zin) => {
    const register = await aRealTeam()
    const dossier = await aChild(register, 9)
    const { user } = openScreen(
      register,
      <OverdrachtPage dossierId={dossier} handOver={async () => await Promise.resolve(weigering)} />,
    )
    await user.click(await screen.findByRole('radio', { name: 'Kind tot 12 jaar' }))
    await user.click(knop('Geef de tablet aan Noor'))
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent(zin)
    expect(alert).toHaveTextContent('Het scherm van het team blijft open. Er is niets gegeven.')
  })

  it('of a child that is not there', async () => {
    const register = await aTeamWindow(await aDisk())
    openPage(register, 'weg')
    expect(await screen.findByText('Dit werkblad is er niet meer.')).toBeInTheDocument()
  })
})
