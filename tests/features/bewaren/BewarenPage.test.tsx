import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Register } from '../../../src/data/Register.ts'
import { bewaarmaanden } from '../../../src/domain/bewaren/bewaren.ts'
import { setOndersteuningsvraag } from '../../../src/domain/dossier/werkblad.ts'
import { addMonths, formatDatum, today } from '../../../src/lib/datum.ts'
import { BewarenPage } from '../../../src/features/bewaren/index.ts'
import { DossierPage } from '../../../src/features/dossier/index.ts'
import { useAgeWorker } from '../../support/ageWorker.ts'
import { makeKopieOf, woorden } from '../../support/kopieBuilders.ts'
import { breakDisk } from '../../support/brokenDisk.ts'
import { newHandeling } from '../../../src/domain/handeling/handeling.ts'
import { aDisk, aWindow, change, must, rawDb } from '../../support/dataBuilders.ts'
import { aTeamWindow, dossierIn, openScreen, putKind } from '../../support/openScreen.tsx'

let mend: () => void = () => undefined
afterEach(() => mend())

const putAside = async (register: Register, dossier: string, ander: string): Promise<void> => {
  const wijzigingen = [change('kind', 'kind', 'zelfdeAls', ander)]
  must(
    await register.record(
      newHandeling('zelfde-kind-gemeld', [{ stream: `dossier-${dossier}`, wijzigingen }]),
    ),
  )
}

const never = (): void => {
  throw new Error('the document may not be left here')
}

useAgeWorker()

describe('Bewaren en wissen', () => {
  it('shows which worksheets may go since when, and leads to each', async () => {
    const register = await aTeamWindow()
    const lang = addMonths(today(), -5)
    await putKind(register, 'Fenna', 'Dijkgraaf', { situatie: 'afgesloten', sinds: lang })
    await putKind(register, 'Sem', 'Blok', { situatie: 'thuis', sinds: lang })
    openScreen(register, <BewarenPage onKlaar={never} />)
    const list = await screen.findByRole('list', { name: 'Mag weg' })
    const sinds = formatDatum(addMonths(lang, bewaarmaanden({ bewaartermijn: '' })))
    expect(
      within(list).getByRole('link', {
        name: new RegExp(`Fenna Dijkgraaf mag weg sinds ${sinds.replaceAll(' ', '\\s')}`),
      }),
    ).toHaveAttribute('href', expect.stringContaining('#/bewaren/kind/'))
    expect(within(list).queryByText(/Sem/)).toBeNull()
    await register.close()
  })

  it('keeps another date with its reason, and not without', async () => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Fenna', 'Dijkgraaf')
    const { user } = openScreen(register, <BewarenPage deel="kind" dossierId={dossier} onKlaar={never} />)
    expect(await screen.findByText('Nu: zolang het kind thuis zit of dat dreigt.')).toBeVisible()
    await user.click(await screen.findByRole('button', { name: 'over 3 maanden' }))
    await user.click(screen.getByRole('button', { name: 'Bewaar datum' }))
    expect(await screen.findByText('Schrijf kort op waarom.')).toBeVisible()
    await user.type(screen.getByRole('textbox', { name: 'Waarom deze datum?' }), 'De rechter wacht nog')
    await user.click(screen.getByRole('button', { name: 'Bewaar datum' }))
    const tot = formatDatum(addMonths(today(), 3))
    expect(await screen.findByText(`Nu: tot ${tot}.`)).toBeVisible()
    expect(screen.getByText('Gekozen, want: De rechter wacht nog')).toBeVisible()
    // What was kept just now goes too.
    expect(await screen.findByText('alles wat over dit kind is bewaard: 2 wijzigingen')).toBeVisible()
    await register.close()
  })

  it('tells first what goes and what is out of reach, asks for the number, and then it is gone everywhere', async () => {
    const disk = await aDisk()
    const register = await aTeamWindow(disk)
    const { dossier, rugnummer } = await putKind(register, 'Fenna', 'Dijkgraaf')
    register.noteHandedOut([dossier], 'verslag op papier')
    const other = await aWindow(disk)
    const { user } = openScreen(register, <BewarenPage deel="kind" dossierId={dossier} onKlaar={never} />)
    expect(await screen.findByText('alles wat over dit kind is bewaard: 1 wijziging')).toBeVisible()
    expect(screen.getByText(/verslag op papier, door Noor Veldman/)).toBeVisible()
    const veld = screen.getByRole('textbox', { name: `Typ ${rugnummer} om te wissen` })
    await user.type(veld, '9999')
    await user.click(screen.getByRole('button', { name: 'Wis voorgoed' }))
    expect(await screen.findByText(/Zo wist u nooit het verkeerde kind/)).toBeVisible()
    expect(register.dossiers()).toHaveLength(1)
    await user.clear(veld)
    await user.type(veld, String(rugnummer))
    await user.click(screen.getByRole('button', { name: 'Wis voorgoed' }))
    expect(await screen.findByText('Het werkblad is gewist.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Ga naar Wis helemaal' })).toHaveAttribute(
      'href',
      '#/bewaren/helemaal',
    )
    expect(screen.getByRole('link', { name: 'Maak een nieuwe reservekopie' })).toHaveAttribute(
      'href',
      '#/reservekopie',
    )
    expect(register.dossiers()).toEqual([])
    await waitFor(() => expect(other.dossiers()).toEqual([]))
    await Promise.all([register.close(), other.close()])
  })

  it('tells of the other worksheet of a child, and lists one whose child is gone', async () => {
    const register = await aTeamWindow()
    const lang = addMonths(today(), -5)
    const one = await putKind(register, 'Fenna', 'Dijkgraaf', { situatie: 'afgesloten', sinds: lang })
    const two = await putKind(register, 'Fenna', 'Dijkgraf', { situatie: 'afgesloten', sinds: lang })
    const three = await putKind(register, 'Sem', 'Blok', { situatie: 'afgesloten', sinds: lang })
    for (const [id, ander] of [
      [two.dossier, one.dossier],
      [three.dossier, 'weg'],
    ] as const)
      await putAside(register, id, ander)
    const { unmount } = openScreen(register, <BewarenPage onKlaar={never} />)
    const list = await screen.findByRole('list', { name: 'Mag weg' })
    expect(
      within(list)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual([`#/bewaren/kind/${one.dossier}`, `#/bewaren/kind/${three.dossier}`])
    unmount()
    openScreen(register, <BewarenPage deel="kind" dossierId={one.dossier} onKlaar={never} />)
    expect(
      await screen.findByText(
        `Dit kind staat ook op een ander werkblad: nummer ${two.rugnummer}. Dat gaat ook weg.`,
      ),
    ).toBeVisible()
    await register.close()
  })

  it('tells where texts stand that only name the child, with the way there: they may mean another one', async () => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Mei', 'Blok')
    const ander = await putKind(register, 'Sem', 'Blok')
    must(await register.drafts.save('werkagenda/nieuw', { tekst: 'In mei Blok bellen' }))
    must(await register.drafts.save(`dossier/${ander.dossier}/notitie`, { tekst: 'Samen met Mei Blok' }))
    must(await register.drafts.save(`dossier/${dossier}/vraag`, { tekst: 'half' }))
    openScreen(register, <BewarenPage deel="kind" dossierId={dossier} onKlaar={never} />)
    expect(await screen.findByText(/half getypte tekst met deze naam/)).toBeVisible()
    const hrefs = screen.getAllByRole('link', { name: /^Naar / }).map((link) => link.getAttribute('href'))
    expect(new Set(hrefs)).toEqual(new Set(['#/aanpak/werkagenda', `#/dossier/${ander.dossier}`]))
    expect(hrefs).toHaveLength(2)
    expect(screen.getByRole('link', { name: `Naar rugnummer ${ander.rugnummer}` })).toBeVisible()
    await register.close()
  })

  it('erases no worksheet that was put aside for the child since, and tells of it first', async () => {
    const disk = await aDisk()
    const register = await aTeamWindow(disk)
    const other = await aWindow(disk)
    const sem = await putKind(register, 'Sem', 'Blok')
    const lot = await putKind(register, 'Lot', 'Blok')
    const { user } = openScreen(register, <BewarenPage deel="kind" dossierId={sem.dossier} onKlaar={never} />)
    const veld = await screen.findByRole('textbox', { name: `Typ ${sem.rugnummer} om te wissen` })
    await waitFor(() => expect(other.dossiers()).toHaveLength(2))
    await putAside(other, lot.dossier, sem.dossier)
    await waitFor(() => expect(register.dossiers().some(({ zelfdeAls }) => zelfdeAls !== null)).toBe(true))
    await user.type(veld, String(sem.rugnummer))
    await user.click(screen.getByRole('button', { name: 'Wis voorgoed' }))
    expect(await screen.findByText(/een werkblad van dit kind bij gekomen/)).toBeVisible()
    expect(
      await screen.findByText(
        `Dit kind staat ook op een ander werkblad: nummer ${lot.rugnummer}. Dat gaat ook weg.`,
      ),
    ).toBeVisible()
    expect(register.dossiers()).toHaveLength(2)
    await user.type(veld, String(sem.rugnummer))
    await user.click(screen.getByRole('button', { name: 'Wis voorgoed' }))
    expect(await screen.findByText('Het werkblad is gewist.')).toBeVisible()
    expect(register.dossiers()).toEqual([])
    await Promise.all([register.close(), other.close()])
  })

  it('says that a part is gone when the disk refuses halfway, and counts again', async () => {
    const register = await aTeamWindow()
    const sem = await putKind(register, 'Sem', 'Blok')
    const twee = await putKind(register, 'Sem', 'Blok')
    await putAside(register, twee.dossier, sem.dossier)
    const { user } = openScreen(register, <BewarenPage deel="kind" dossierId={sem.dossier} onKlaar={never} />)
    const veld = await screen.findByRole('textbox', { name: `Typ ${sem.rugnummer} om te wissen` })
    await user.type(veld, String(sem.rugnummer))
    let times = 0
    mend = breakDisk('QuotaExceededError', ['gone'], () => ++times > 1)
    await user.click(screen.getByRole('button', { name: 'Wis voorgoed' }))
    expect(await screen.findByText(/^Een deel is gewist/)).toBeVisible()
    mend()
    expect(screen.queryByText(/Dit kind staat ook op/)).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Wis voorgoed' }))
    expect(await screen.findByText('Het werkblad is gewist.')).toBeVisible()
    await register.close()
  })

  it('erases a worksheet that cannot be read, by the number in the list', async () => {
    const disk = await aDisk()
    const first = await aTeamWindow(disk)
    const { dossier, rugnummer } = await putKind(first, 'Fenna', 'Dijkgraaf')
    await first.tidy()
    await first.close()
    const db = await rawDb(disk)
    const key = await db.keys.get(`dossier-${dossier}`)
    if (key === undefined) throw new Error('there is no such key')
    await db.keys.put({ ...key, box: key.box.map((byte, at) => (at === 30 ? byte ^ 1 : byte)) })
    db.close()
    const register = await aWindow(disk)
    const { unmount } = openScreen(register, <DossierPage dossierId={dossier} />)
    expect(await screen.findByRole('link', { name: 'Wis dit werkblad' })).toHaveAttribute(
      'href',
      `#/bewaren/kind/${dossier}`,
    )
    unmount()
    const { user } = openScreen(register, <BewarenPage deel="kind" dossierId={dossier} onKlaar={never} />)
    expect(await screen.findByText(/Niet alles van dit kind is leesbaar/)).toBeVisible()
    const veld = screen.getByRole('textbox', { name: `Typ ${rugnummer} om te wissen` })
    await user.type(veld, String(rugnummer))
    await user.click(screen.getByRole('button', { name: 'Wis voorgoed' }))
    expect(await screen.findByText('Het werkblad is gewist.')).toBeVisible()
    expect(register.dossiers()).toEqual([])
    await register.close()
  })

  it('says in a window that had the child on screen that it was erased', async () => {
    const disk = await aDisk()
    const register = await aTeamWindow(disk)
    const { dossier } = await putKind(register, 'Fenna', 'Dijkgraaf')
    const other = await aWindow(disk)
    openScreen(other, <DossierPage dossierId={dossier} />)
    expect((await screen.findAllByText(/Fenna/)).length).toBeGreaterThan(0)
    must(await (await register.beheer()).wissen.eraseDossier(dossier))
    const gewist = (await screen.findByText('Dit werkblad is gewist.')).closest('[role="status"]')
    expect(gewist).toHaveTextContent('Er staat hier niets meer van.')
    expect(document.body).not.toHaveTextContent(/komt niet terug|dossier/)
    expect(screen.getByRole('link', { name: 'Ga naar de namenlijst' })).toBeVisible()
    expect(screen.queryByText(/Fenna/)).toBeNull()
    await Promise.all([register.close(), other.close()])
  })

  it('shows the child again in that window when it is put back from a reservekopie', async () => {
    const disk = await aDisk()
    const register = await aTeamWindow(disk)
    const { dossier } = await putKind(register, 'Fenna', 'Dijkgraaf')
    const { bestand } = await makeKopieOf(register)
    const other = await aWindow(disk)
    openScreen(other, <DossierPage dossierId={dossier} />)
    expect((await screen.findAllByText(/Fenna/)).length).toBeGreaterThan(0)
    const { wissen, reservekopie } = await register.beheer()
    must(await wissen.eraseDossier(dossier))
    expect(await screen.findByText('Dit werkblad is gewist.')).toBeVisible()
    const voorbeeld = must(await reservekopie.preview(bestand, woorden))
    must(await reservekopie.putBack(voorbeeld, new Set([`dossier-${dossier}` as const])))
    expect((await screen.findAllByText(/Fenna/)).length).toBeGreaterThan(0)
    expect(screen.queryByText('Dit werkblad is gewist.')).toBeNull()
    await Promise.all([register.close(), other.close()])
  })

  it('erases one text after a second question, and the rest stays', async () => {
    const register = await aTeamWindow()
    const { dossier, rugnummer } = await putKind(register, 'Fenna', 'Dijkgraaf', { school: 'De Wilg' })
    const stand = await dossierIn(register, dossier)
    must(await register.record(must(setOndersteuningsvraag(stand, 'Rust', { vandaag: today() }))))
    const { user } = openScreen(register, <BewarenPage deel="tekst" dossierId={dossier} onKlaar={never} />)
    await user.click(await screen.findByRole('button', { name: 'Wis Wat heeft dit kind nodig? Rust' }))
    const dialog = screen.getByRole('dialog')
    expect(within(dialog).getByText('Wat heeft dit kind nodig? Rust')).toBeVisible()
    expect(within(dialog).getByText(/In reservekopieën en in verslagen/)).toBeVisible()
    // Of which child: it is for good.
    expect(dialog).toHaveTextContent(`Kind ${rugnummer}, Fenna Dijkgraaf`)
    await user.click(within(dialog).getByRole('button', { name: 'Niet wissen' }))
    expect((await dossierIn(register, dossier)).ondersteuningsvraag).toBe('Rust')
    await user.click(screen.getByRole('button', { name: 'Wis Wat heeft dit kind nodig? Rust' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Wis voorgoed' }))
    expect(await screen.findByText('Gewist: Wat heeft dit kind nodig?')).toBeVisible()
    expect(screen.queryByText('Rust')).toBeNull()
    const after = await dossierIn(register, dossier)
    expect([after.ondersteuningsvraag, after.school]).toEqual(['', 'De Wilg'])
    await register.close()
  })

  it('says first that every version nobody decided on goes too', async () => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Fenna', 'Dijkgraaf')
    const before = await dossierIn(register, dossier)
    for (const tekst of ['Rust thuis', 'Rust op school'])
      must(await register.record(must(setOndersteuningsvraag(before, tekst, { vandaag: today() }))))
    const { user } = openScreen(register, <BewarenPage deel="tekst" dossierId={dossier} onKlaar={never} />)
    expect(await screen.findByText('Rust op school · 2 versies')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Wis Wat heeft dit kind nodig? Rust op school' }))
    const dialog = within(screen.getByRole('dialog'))
    expect(dialog.getByText(/hier staan 2 versies.*Ze gaan allemaal weg/)).toBeVisible()
    expect(dialog.getByText('Rust thuis')).toBeVisible()
    await register.close()
  })

  it('says that a text is not erased yet while a change of it waits for the disk', async () => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Fenna', 'Dijkgraaf', { school: 'De Wilg' })
    const stand = await dossierIn(register, dossier)
    must(await register.record(must(setOndersteuningsvraag(stand, 'Rust', { vandaag: today() }))))
    mend = breakDisk('QuotaExceededError', ['log'])
    const later = await dossierIn(register, dossier)
    await register.record(must(setOndersteuningsvraag(later, 'Veel rust', { vandaag: today() })))
    const { user } = openScreen(register, <BewarenPage deel="tekst" dossierId={dossier} onKlaar={never} />)
    await user.click(await screen.findByRole('button', { name: 'Wis Wat heeft dit kind nodig? Rust' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Wis voorgoed' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(/Deze tekst is nog niet gewist/)
    mend()
    await register.close()
  })

  it('says of a child that is gone that it is gone', async () => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Fenna')
    must(await (await register.beheer()).wissen.eraseDossier(dossier))
    openScreen(register, <BewarenPage deel="kind" dossierId={dossier} onKlaar={never} />)
    expect(await screen.findByText('Dit is intussen gewist.')).toBeVisible()
    await register.close()
  })
})
