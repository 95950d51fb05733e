import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Register } from '../../../src/data/Register.ts'
import { removeTeam } from '../../../src/data/teams.ts'
import { addKind, nieuwKind } from '../../../src/domain/dossier/kind.ts'
import { planOverleg } from '../../../src/domain/overleg/planOverleg.ts'
import { readOverleg } from '../../../src/domain/overleg/readOverleg.ts'
import { closeOverleg } from '../../../src/domain/overleg/verloop.ts'
import { sayStem } from '../../../src/domain/stem/handelingen.ts'
import { setPrivacyAfspraken } from '../../../src/domain/team/afspraken.ts'
import { readTeam } from '../../../src/domain/team/readTeam.ts'
import { VandaagPage } from '../../../src/features/vandaag/index.ts'
import { addDays, today } from '../../../src/lib/datum.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { generateRecoveryCode } from '../../../src/vault/recoveryCode.ts'
import { breakDisk } from '../../support/brokenDisk.ts'
import { keep, must, openNewTeam, show } from '../../support/screens.tsx'

const ctx = { vandaag: today() }
const teamOf = (open: Register) => readTeam(open.records('team') ?? {})
let register: Register

async function putOnList(...namen: readonly string[]): Promise<readonly string[]> {
  const ids: string[] = []
  for (const naam of namen) {
    const inUse = new Set(
      register.dossiers().flatMap(({ rugnummer }) => (rugnummer === null ? [] : [rugnummer])),
    )
    const kind = {
      ...nieuwKind(redact(naam), redact('Verzonnen')),
      situatie: 'thuis',
      sinds: addDays(ctx.vandaag, -20),
    } as const
    const added = must({ ok: true, value: addKind(kind, inUse, ctx) })
    if (!added.ok) throw new Error(added.error.reden)
    must(await register.record(added.value.handeling))
    ids.push(added.value.dossier)
  }
  return ids
}

const lines = () => within(screen.getByRole('list', { name: 'Regels die aandacht vragen' }))

beforeEach(async () => {
  register = await openNewTeam()
})

afterEach(async () => {
  await register.close()
  await removeTeam(register.teamId)
})

describe('Vandaag', () => {
  it('gives a new team its first step', () => {
    show(register, <VandaagPage />)
    expect(screen.getByText('Uw team is klaar om te beginnen')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Zet namen op de lijst' })).toHaveAttribute(
      'href',
      '#/namenlijst',
    )
    expect(screen.queryByText(/Begin overleg|Ga verder/)).not.toBeInTheDocument()
  })

  it('leads straight to the worksheet of the one child that is zonder regie', async () => {
    const [kind] = await putOnList('Noor')
    show(register, <VandaagPage />)
    const line = lines().getByRole('link', { name: /1 kind is zonder regie/ })
    expect(line).toHaveAttribute('href', `#/dossier/${kind}`)
    expect(line).not.toHaveTextContent('Noor')
    expect(line).toHaveTextContent(`Rugnummer ${register.dossiers()[0]?.rugnummer}`)
  })

  it('says with how many children the family waits for an answer, klopt niet first', async () => {
    const [noor = '', sem = ''] = await putOnList('Noor', 'Sem')
    const say = async (dossier: string, soort: 'klopt-niet' | 'aanvulling') => {
      const said = {
        soort,
        over: 'regie',
        regel: '',
        gelezen: 'Nog niemand heeft de regie',
        tekst: 'Mijn juf doet dat.',
        taal: '',
        wie: 'kind',
        naam: redact(''),
        publiek: 'kind',
      } as const
      const records = must(await register.load(`dossier-${dossier}`))
      must(await register.record(must(sayStem({ id: dossier, records }, said, ctx)).handeling))
    }
    await say(sem, 'aanvulling')
    show(register, <VandaagPage />)
    const line = await waitFor(() =>
      lines().getByRole('link', { name: /Het gezin vult iets aan en wacht op antwoord: 1 kind/ }),
    )
    expect(line).toHaveAttribute('href', `#/dossier/${sem}`)
    await act(async () => say(noor, 'klopt-niet'))
    expect(
      await waitFor(() =>
        lines().getByRole('link', { name: /Het gezin zegt dat iets niet klopt: 1 kind. Aanvulling: 1 kind/ }),
      ),
    ).toHaveAttribute('href', '#/namenlijst/gezin-zegt')
    expect(screen.queryByText(/Mijn juf/)).not.toBeInTheDocument()
  })

  it('leads to the list of just the children a line is about', async () => {
    await putOnList('Noor', 'Sem')
    show(register, <VandaagPage />)
    expect(lines().getByRole('link', { name: /2 kinderen zijn zonder regie/ })).toHaveAttribute(
      'href',
      '#/namenlijst/zonder-regie',
    )
  })

  it('names by number who was not reached in the last overleg', async () => {
    const [kind = ''] = await putOnList('Noor')
    const planned = must(
      planOverleg(
        {
          datum: ctx.vandaag,
          tijd: '',
          stoelen: [],
          agenda: [{ dossier: kind, vanOverleg: null }],
          begintOp: Date.now(),
        },
        ctx,
      ),
    )
    must(await register.record(planned.handeling))
    const overleg = readOverleg(planned.overleg, must(await register.load(`overleg-${planned.overleg}`)))
    await keep(register, closeOverleg(overleg, { op: Date.now(), nietBesproken: [kind] }, ctx))
    show(register, <VandaagPage />)
    const line = lines().getByRole('link', { name: /Niet besproken in het vorige overleg: 1 kind/ })
    expect(line).toHaveTextContent(`Rugnummer ${register.dossiers()[0]?.rugnummer}`)
    expect(line).toHaveAttribute('href', `#/dossier/${kind}`)
  })

  it('says of an overleg whose time has gone by that it has not begun', async () => {
    await putOnList('Noor')
    const planned = must(planOverleg({ datum: ctx.vandaag, tijd: '14:00', stoelen: [], agenda: [] }, ctx))
    must(await register.record(planned.handeling))
    const middag = new Date()
    middag.setHours(13, 59, 50)
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: middag })
    show(register, <VandaagPage />)
    expect(lines().getByRole('link', { name: 'Vandaag is er overleg om 14.00' })).toBeInTheDocument()
    act(() => {
      vi.advanceTimersByTime(90_000)
    })
    expect(
      lines().getByRole('link', { name: 'Het overleg van 14.00 is nog niet begonnen' }),
    ).toBeInTheDocument()
    vi.useRealTimers()
  })

  it('never shows more than seven lines; the rest is counted', async () => {
    await putOnList('Noor', 'Sem')
    for (let uur = 8; uur < 17; uur += 1) {
      const tijd = `${String(uur).padStart(2, '0')}:00`
      const planned = must(planOverleg({ datum: ctx.vandaag, tijd, stoelen: [], agenda: [] }, ctx))
      must(await register.record(planned.handeling))
    }
    show(register, <VandaagPage />)
    expect(lines().getAllByRole('link')).toHaveLength(7)
    expect(screen.getByText(/^En nog \d+ regels\.$/)).toBeInTheDocument()
  })

  it('goes on with the overleg that runs', async () => {
    const planned = must(
      planOverleg({ datum: ctx.vandaag, tijd: '14:00', stoelen: [], agenda: [], begintOp: Date.now() }, ctx),
    )
    must(await register.record(planned.handeling))
    await putOnList('Noor')
    show(register, <VandaagPage />)
    expect(screen.getByRole('link', { name: 'Ga verder' })).toHaveAttribute(
      'href',
      `#/overleg/${planned.overleg}`,
    )
    expect(screen.queryByText('Begin overleg')).not.toBeInTheDocument()
  })

  it('begins an overleg with one press: the members at the table, at most twelve children on the agenda', async () => {
    await putOnList(...'ABCDEFGHIJKLM'.split('').map((letter) => `Kind${letter}`))
    const { user } = show(register, <VandaagPage />)
    await user.click(screen.getByRole('button', { name: 'Begin overleg' }))
    await waitFor(() => expect(location.hash).toMatch(/^#\/overleg\/[^/]+\/vraag1$/))
    const id = location.hash.split('/')[2] ?? ''
    const overleg = readOverleg(id, must(await register.load(`overleg-${id}`)))
    expect(overleg.staat).toBe('bezig')
    expect(overleg.datum).toBe(ctx.vandaag)
    expect(overleg.stoelen.map(({ naam }) => naam.reveal())).toEqual(['Karin Duinker'])
    expect(overleg.agenda).toHaveLength(12)
    expect(await screen.findByRole('link', { name: 'Ga verder' })).toBeInTheDocument()
    expect(register.overleggen()).toHaveLength(1)
  })

  it('begins the overleg of today with one press', async () => {
    const planned = must(planOverleg({ datum: ctx.vandaag, tijd: '14:00', stoelen: [], agenda: [] }, ctx))
    must(await register.record(planned.handeling))
    await putOnList('Noor')
    const { user } = show(register, <VandaagPage />)
    await user.click(screen.getByRole('button', { name: 'Begin overleg' }))
    await waitFor(() => expect(location.hash).toBe(`#/overleg/${planned.overleg}/vraag1`))
    expect(register.overleggen().map(({ id, staat }) => [id, staat])).toEqual([[planned.overleg, 'bezig']])
  })

  it('does not bring back who went to another screen while the overleg began', async () => {
    location.hash = '#/'
    await putOnList('Noor')
    show(register, <VandaagPage />)
    fireEvent.click(screen.getByRole('button', { name: 'Begin overleg' }))
    location.hash = '#/overleg'
    expect(await screen.findByRole('link', { name: 'Ga verder' })).toBeInTheDocument()
    await putOnList('Sem')
    expect(location.hash).toBe('#/overleg')
  })

  it('says why an overleg did not begin; a second press does not make a second one', async () => {
    await putOnList('Noor')
    const { user } = show(register, <VandaagPage />)
    const mend = breakDisk('QuotaExceededError', ['log'])
    const knop = screen.getByRole('button', { name: 'Begin overleg' })
    await user.click(knop)
    expect(await screen.findByRole('alert')).toHaveTextContent('De schijf van dit apparaat is vol.')
    await user.click(knop)
    await waitFor(() => expect(knop).not.toHaveAttribute('aria-busy'))
    expect(register.unsaved()).toHaveLength(1)
    mend()
    await register.retryUnsaved()
    expect(register.overleggen()).toHaveLength(1)
  })

  it.each([
    ['the planned one, which is of today from then on', /^Begin dat van/, 1],
    ['a new one, and the plan stays', 'Begin een nieuw overleg', 2],
  ])('asks once which overleg begins when the plan is of another day: %s', async (_, naam, aantal) => {
    const datum = addDays(ctx.vandaag, 3)
    const planned = must(planOverleg({ datum, tijd: '14:00', stoelen: [], agenda: [] }, ctx))
    must(await register.record(planned.handeling))
    await putOnList('Noor')
    const { user } = show(register, <VandaagPage />)
    await user.click(screen.getByRole('button', { name: 'Begin overleg' }))
    const vraag = within(screen.getByRole('dialog', { name: 'Welk overleg begint u?' }))
    await user.click(vraag.getByRole('button', { name: naam }))
    await waitFor(() => expect(location.hash).toMatch(/^#\/overleg\/[^/]+\/vraag1$/))
    const id = location.hash.split('/')[2] ?? ''
    expect(id === planned.overleg).toBe(aantal === 1)
    expect(register.overleggen()).toHaveLength(aantal)
    expect(register.overleggen().find((one) => one.id === id)).toMatchObject({
      staat: 'bezig',
      datum: ctx.vandaag,
    })
  })

  it('drops the line about privacy once everything is filled in', async () => {
    show(register, <VandaagPage />)
    expect(lines().getByRole('link', { name: /Afspraken over privacy staan nog open/ })).toHaveAttribute(
      'href',
      '#/team',
    )
    const afspraken = { convenant: 'Ja', verantwoordelijke: 'Allen', fg: 'Bureau', bewaartermijn: '12 weken' }
    await keep(register, setPrivacyAfspraken(teamOf(register), afspraken, ctx))
    await waitFor(() => expect(lines().queryByRole('link', { name: /privacy/ })).not.toBeInTheDocument())
  })

  it('asks for a herstelcode, can be told not now, and asks once more at the sixth child', async () => {
    const { user } = show(register, <VandaagPage />)
    expect(await lines().findByRole('link', { name: /Er is nog geen herstelcode/ })).toHaveAttribute(
      'href',
      '#/team/herstelcode',
    )
    expect(lines().getByRole('link', { name: 'Maak herstelcode' })).toHaveAttribute(
      'href',
      '#/team/herstelcode',
    )
    await user.click(screen.getByRole('button', { name: 'Nu niet' }))
    await waitFor(() => expect(lines().queryByRole('link', { name: /herstelcode/ })).not.toBeInTheDocument())
    await putOnList('Noor', 'Sem', 'Lina', 'Bram', 'Esra')
    expect(lines().queryByRole('link', { name: /herstelcode/ })).not.toBeInTheDocument()
    await putOnList('Jip')
    expect(await lines().findByRole('link', { name: /Er is nog geen herstelcode/ })).toBeInTheDocument()
    expect(screen.getByText(/dan vraagt de app het niet meer/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Nu niet' }))
    await waitFor(() => expect(lines().queryByRole('link', { name: /herstelcode/ })).not.toBeInTheDocument())
  })

  it('says in one line what the device promises, and that there is no reservekopie yet', async () => {
    show(register, <VandaagPage />)
    expect(await screen.findByText(/Laatste reservekopie: nog geen/)).toBeInTheDocument()
  })
})

describe('Vandaag of a team with a herstelcode', () => {
  it('does not ask for one', async () => {
    const own = await openNewTeam('Team met code', generateRecoveryCode())
    show(own, <VandaagPage />)
    await lines().findByRole('link', { name: /privacy/ })
    expect(lines().queryByRole('link', { name: /herstelcode/ })).not.toBeInTheDocument()
    await own.close()
    await removeTeam(own.teamId)
  })
})
