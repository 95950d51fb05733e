import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { NamenlijstPage } from '../../../src/features/namenlijst/index.ts'
import { emptyRecords } from '../../../src/domain/handeling/records.ts'
import { readTeam } from '../../../src/domain/team/readTeam.ts'
import { setAlleenNummers } from '../../../src/domain/team/afspraken.ts'
import { today } from '../../../src/lib/datum.ts'
import { flushDrafts } from '../../../src/ui/form/flushDrafts.ts'
import { holdsUnsaved } from '../../../src/ui/form/unsavedWork.ts'
import { splitRijen } from '../../../src/werkers/splitRijen.ts'
import { breakDisk } from '../../support/brokenDisk.ts'
import { aTeamWindow, openScreen, putKind } from '../../support/openScreen.tsx'

/** jsdom has no workers: the same work, in the same turn of the loop as a worker would answer. */
class NearWorker extends EventTarget {
  postMessage(text: string): void {
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: splitRijen(text) })))
  }
  terminate(): void {
    this.postMessage = () => undefined
  }
}

beforeEach(() => vi.stubGlobal('Worker', NearWorker))
afterEach(() => vi.unstubAllGlobals())

async function paste(register: Awaited<ReturnType<typeof aTeamWindow>>, text: string) {
  const shown = openScreen(register, <NamenlijstPage />)
  await shown.user.click(screen.getByRole('button', { name: 'Plak rijen' }))
  fireEvent.change(screen.getByRole('textbox', { name: 'Geplakte rijen' }), { target: { value: text } })
  return { ...shown, voorbeeld: await screen.findByRole('list', { name: 'Wat er uit de rijen komt' }) }
}

/** Answers for all rows at once how it is with the children, and puts them on the list. */
async function zet(user: ReturnType<typeof openScreen>['user'], knop: string, situatie = 'Zit thuis') {
  await user.click(screen.getByRole('button', { name: situatie }))
  await user.click(screen.getByRole('button', { name: knop }))
}

describe('pasted rows where names are hidden', () => {
  it('do not open by themselves, and show after a tap', async () => {
    const register = await aTeamWindow()
    const aan = setAlleenNummers(readTeam(register.records('team') ?? emptyRecords), true, {
      vandaag: today(),
    })
    if (!aan.ok) throw new Error(aan.error.reden)
    await register.record(aan.value)
    await putKind(register, 'Milan')
    await register.drafts.save('plak-rijen', { values: { tekst: 'Roepnaam\nNoor' }, seen: {}, op: 1 })
    const { user } = openScreen(register, <NamenlijstPage />)
    await user.click(await screen.findByRole('button', { name: 'Plak rijen' }))
    const toon = await screen.findByRole('button', { name: 'Toon de geplakte rijen' })
    expect(screen.queryByRole('textbox', { name: 'Geplakte rijen' })).not.toBeInTheDocument()
    await user.click(toon)
    expect(screen.getByRole('textbox', { name: 'Geplakte rijen' })).toHaveValue('Roepnaam\nNoor')
  })
})

describe('pasted rows', () => {
  it('say per row what is new, what looks like a child that is there, and what is refused and why', async () => {
    const register = await aTeamWindow()
    const { rugnummer } = await putKind(register, 'Noor', 'Aksoy', {
      geboren: { jaar: 2012, maand: 5, dag: null },
    })
    const { voorbeeld, user } = await paste(
      register,
      [
        'School\tRoepnaam\tAchternaam\tGeboren',
        'De Wilgen\tDaan\tVos\t3-4-12',
        'De Wilgen\tNoor\tAksoy\tmei 2012',
        'De Wilgen\tMilan\tKok\t31-2-2012',
      ].join('\n'),
    )
    const rijen = within(voorbeeld).getAllByRole('listitem')
    // What one must look at stands first.
    expect(rijen[0]).toHaveTextContent('Geweigerd')
    expect(within(rijen[0] ?? voorbeeld).getByText('Milan Kok')).toBeInTheDocument()
    expect(rijen[0]).toHaveTextContent('Geboren “31-2-2012”: Deze dag bestaat niet')
    expect(rijen[1]).toHaveTextContent(`Lijkt op #${rugnummer}`)
    expect(rijen[2]).toHaveTextContent('Daan Vos')
    expect(rijen[2]).toHaveTextContent('Nieuw')

    await zet(user, 'Zet 1 kind op de lijst')
    expect(await screen.findByText('1 kind staat op de lijst.')).toBeInTheDocument()
    expect(
      register
        .dossiers()
        .map((kind) => kind.naam.reveal())
        .toSorted(),
    ).toEqual(['Daan Vos', 'Noor Aksoy'])
  })

  it('of a child that is still to be born are refused, with a sentence', async () => {
    const register = await aTeamWindow()
    const { voorbeeld } = await paste(register, 'Naam;Geboren\nDaan Vos;mei 2912\nMilan Kok;mei 2012')
    const [eerste] = within(voorbeeld).getAllByRole('listitem')
    expect(eerste).toHaveTextContent('Geboren “mei 2912”: Deze maand moet nog komen. Kijk of het jaar klopt.')
    expect(screen.getByText('1 nieuw, 1 geweigerd')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Zet 1 kind op de lijst' })).toBeVisible()
  })

  it('that look like a child that is there are left out with a word, and go on the list on purpose', async () => {
    const register = await aTeamWindow()
    await putKind(register, 'Noor', 'Aksoy')
    const { user } = await paste(register, 'Roepnaam\tAchternaam\nDaan\tVos\nNoor\tAksoy')
    await zet(user, 'Zet 1 kind op de lijst')
    expect(await screen.findByText('1 kind staat op de lijst.')).toBeInTheDocument()
    expect(screen.getByText(/1 rij lijkt op een kind dat er al is/)).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: 'Geplakte rijen' })).toHaveValue(
      'Roepnaam\tAchternaam\nNoor\tAksoy',
    )
    await user.click(await screen.findByRole('button', { name: 'Neem toch mee: Noor Aksoy' }))
    await zet(user, 'Zet 1 kind op de lijst')
    await waitFor(() => expect(register.dossiers()).toHaveLength(3))
    expect(screen.queryByText(/lijkt op een kind/)).not.toBeInTheDocument()
  })

  it('are asked once how it is with the children of whom they do not say it', async () => {
    const register = await aTeamWindow()
    const { user } = await paste(register, 'Naam;Situatie\nDaan Vos;dreigt\nMilan Kok;\nSam Bos;vrij')
    const knop = screen.getByRole('button', { name: 'Zet 3 kinderen op de lijst' })
    await user.click(knop)
    expect(screen.getByRole('alert')).toHaveTextContent('Kies eerst hoe het nu is.')
    expect(register.dossiers()).toHaveLength(0)
    const vraag = screen.getByRole('group', { name: /Bij 2 kinderen staat geen situatie/ })
    await user.click(within(vraag).getByRole('button', { name: 'Weer op school' }))
    await user.click(knop)
    await waitFor(() => expect(register.dossiers()).toHaveLength(3))
    expect(
      register
        .dossiers()
        .map((kind) => kind.situatie ?? '')
        .toSorted((a, b) => (a < b ? -1 : 1)),
    ).toEqual(['dreigt', 'terug', 'terug'])
  })

  it('may stay without a situatie that nobody knows yet', async () => {
    const register = await aTeamWindow()
    const { user } = await paste(register, 'Naam\nDaan Vos')
    await zet(user, 'Zet 1 kind op de lijst', 'Weet ik nog niet')
    await waitFor(() => expect(register.dossiers()).toHaveLength(1))
    expect(register.dossiers()[0]?.situatie).toBeNull()
  })

  it('go on the list in one act, so that one undo takes them all back', async () => {
    const register = await aTeamWindow()
    const { user } = await paste(
      register,
      'Naam;School\nDaan Vos;De Wilgen\nMilan Kok;De Wilgen\nSam Bos;Het Anker',
    )
    await zet(user, 'Zet 3 kinderen op de lijst')
    await waitFor(() => expect(register.dossiers()).toHaveLength(3))
    const last = register.lastRecorded()
    expect(last?.soort).toBe('kinderen-op-lijst-gezet')
    const undone = await register.undo(last?.handeling ?? '')
    expect(undone.ok).toBe(true)
    expect(register.dossiers().filter((kind) => kind.naam.reveal() !== '')).toHaveLength(0)
  })

  it('get no rugnummers while the list is still being read', async () => {
    const register = await aTeamWindow()
    const { user } = await paste(
      { ...register, rebuilding: () => ({ gedaan: 1, totaal: 2 }) },
      'Roepnaam\tAchternaam\nDaan\tVos',
    )
    await user.click(screen.getByRole('button', { name: 'Zet 1 kind op de lijst' }))
    expect(await screen.findByText(/De app leest de lijst nog\./)).toBeInTheDocument()
    expect(register.dossiers()).toHaveLength(0)
  })

  it('stand there again after a lock, without numbers of persons and without reasons', async () => {
    const register = await aTeamWindow()
    const { unmount } = await paste(
      register,
      'Roepnaam\tReden\tSchool\nDaan\tziek thuis\tDe Wilgen\nMilan\tmoe\t123456782',
    )
    await act(() => flushDrafts())
    expect(holdsUnsaved()).toBe(true)
    unmount()
    expect(holdsUnsaved()).toBe(false)
    openScreen(register, <NamenlijstPage />)
    const veld = await screen.findByRole('textbox', { name: 'Geplakte rijen' })
    await waitFor(() => expect(veld).toHaveValue('Roepnaam\tSchool\nDaan\tDe Wilgen\nMilan\t'))
  })

  it('leave nothing behind once they stand on the list', async () => {
    const register = await aTeamWindow()
    const { user } = await paste(register, 'Roepnaam\tAchternaam\nDaan\tVos')
    await act(() => flushDrafts())
    expect(await register.drafts.keys()).toEqual(['plak-rijen'])
    await zet(user, 'Zet 1 kind op de lijst')
    await screen.findByText('1 kind staat op de lijst.')
    await act(() => flushDrafts())
    await waitFor(async () => expect(await register.drafts.keys()).toEqual([]))
    expect(holdsUnsaved()).toBe(false)
  })

  it('that the disk refused stay on the screen, and are not written twice', async () => {
    const register = await aTeamWindow()
    const { user } = await paste(register, 'Roepnaam\tAchternaam\nDaan\tVos\nMilan\tKok')
    const mend = breakDisk('QuotaExceededError', ['log'])
    await zet(user, 'Zet 2 kinderen op de lijst')
    expect(await screen.findByText(/De schijf van dit apparaat is vol/)).toBeInTheDocument()
    mend()
    await zet(user, 'Zet 2 kinderen op de lijst')
    expect(await screen.findByText('2 kinderen staan op de lijst.')).toBeInTheDocument()
    await register.retryUnsaved()
    expect(register.dossiers()).toHaveLength(2)
  })

  it('that were refused come back in the field, with their header, to be mended', async () => {
    const register = await aTeamWindow()
    const { user } = await paste(register, 'Milan;"Kok ""K""";31-2-2012;x\nDaan;Vos;mei 2012;x')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kolom 1' }), 'Roepnaam')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kolom 2' }), 'Achternaam')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kolom 3' }), 'Geboren')
    await zet(user, 'Zet 1 kind op de lijst')
    const veld = screen.getByRole('textbox', { name: 'Geplakte rijen' })
    const kop = 'Roepnaam\tAchternaam\tGeboren'
    await waitFor(() => expect(veld).toHaveValue(`${kop}\nMilan\t"Kok ""K"""\t31-2-2012`))
    fireEvent.change(veld, { target: { value: `${kop}\nMilan\tKok\t3-2-2012` } })
    await screen.findByText(/^1 nieuw/)
    await zet(user, 'Zet 1 kind op de lijst')
    await waitFor(() => expect(register.dossiers()).toHaveLength(2))
  })

  it('lose a column of numbers of persons, and say so, while the rows stay', async () => {
    const register = await aTeamWindow()
    const { voorbeeld } = await paste(register, 'BSN;Roepnaam\n111222333;Daan\n123456782;Milan')
    expect(screen.getByText(/De kolom BSN nemen wij niet over/)).toBeInTheDocument()
    expect(within(voorbeeld).getAllByText('Nieuw')).toHaveLength(2)
    expect(voorbeeld).not.toHaveTextContent('111222333')
  })

  it('without a header are asked column by column', async () => {
    const register = await aTeamWindow()
    const { user } = await paste(register, 'Daan;Vos;Utrechtse Hoek\nMilan;Kok;Utrechtse Hoek')
    expect(screen.getByText('Wat staat er in elke kolom?')).toBeInTheDocument()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kolom 3' }), 'Woongemeente')
    await zet(user, 'Zet 2 kinderen op de lijst')
    await waitFor(() => expect(register.dossiers()).toHaveLength(2))
    expect(register.dossiers().map((kind) => kind.woongemeente)).toEqual(['Utrechtse Hoek', 'Utrechtse Hoek'])
  })
})
