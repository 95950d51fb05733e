import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { packBeside } from '../../../../src/data/pack.ts'
import { readBestand, toPad, writeBestand } from '../../../../src/data/pakket/pakketbestand.ts'
import { createPakketlezer } from '../../../../src/data/pakket/readPakket.ts'
import { woordenboek } from '../../../../src/data/pakket/woordenboek.ts'
import { packUitsnede } from '../../../../src/domain/gezin/packUitsnede.ts'
import type { Uitsnede } from '../../../../src/domain/gezin/Uitsnede.ts'
import { PakketPage } from '../../../../src/features/oudermodus/index.ts'
import { addDays, formatDatum, today } from '../../../../src/lib/datum.ts'
import { newId } from '../../../../src/lib/id.ts'
import { redact } from '../../../../src/lib/redacted.ts'
import { holdsUnsaved } from '../../../../src/ui/form/unsavedWork.ts'
import { toBase64Url } from '../../../../src/vault/bytes.ts'
import { createOefenVault } from '../../../../src/vault/createVault.ts'
import { sealPakket } from '../../../../src/vault/pakket.ts'
import { aUitsnede, quickDeps } from '../../../support/aanTafel.ts'
import { must } from '../../../support/dataBuilders.ts'
import { overDagen } from '../../../support/pakket.ts'
import { watchSavedFiles } from '../../../support/savedFiles.ts'

const woorden = 'tulp fiets brug zomer kast'
const { kdf } = quickDeps
const { vault } = await createOefenVault()
const tot = addDays(today(), 7)

/** The text of the file that the team gave. */
async function bestandOf(over: Partial<Uitsnede> = {}): Promise<string> {
  const uitsnede = packUitsnede(aUitsnede('dossier1', over))
  const inhoud = { uitsnede, team: newId(), publicKey: toBase64Url(vault.publicKey), tot }
  return writeBestand('gezin', [
    must(await sealPakket(redact(woorden), kdf, packBeside(inhoud, woordenboek))),
  ])
}
const bestand = await bestandOf()

let over: AbortController
beforeEach(() => {
  over = new AbortController()
  // The step by which one came: none of a page before.
  history.pushState(null, '', location.pathname)
})
afterEach(() => over.abort())

function show(now: () => number = Date.now, deel?: string, voorkeur: readonly string[] = ['nl-NL']) {
  const user = userEvent.setup()
  const lezer = createPakketlezer({ kdf, now })
  const page = render(
    <PakketPage lezer={lezer} voorkeur={voorkeur} {...(deel === undefined ? {} : { deel })} />,
  )
  const saved = watchSavedFiles(over.signal)
  const druk = async (name: string | RegExp) => await user.click(screen.getByRole('button', { name }))
  const kies = async (tekst: string) =>
    await user.upload(
      page.container.querySelector<HTMLInputElement>('input[type="file"]') as HTMLInputElement,
      new File([tekst], 'gezin.txt', { type: 'text/plain' }),
    )
  const typ = async (tekst: string) => {
    const veld = screen.getByLabelText('De vijf woorden')
    await user.clear(veld)
    await user.type(veld, tekst)
  }
  const open = async (tekst = bestand) => {
    await kies(tekst)
    await typ(woorden)
    await druk('Open')
  }
  return { user, druk, kies, typ, open, saved, ...page }
}

const kind = async () => await screen.findByRole('heading', { level: 1, name: 'Noor' })
const gezegd = async ({ user, druk }: Pick<ReturnType<typeof show>, 'user' | 'druk'>, tekst: string) => {
  await druk('Ik wil iets zeggen')
  await druk('In mijn eigen woorden')
  await user.type(screen.getByLabelText('Uw antwoord'), tekst)
  await druk('Zet klaar voor het antwoord')
  expect(
    await screen.findByText(/Klaargezet om .* Het team leest dit pas als het antwoord er is/),
  ).toBeVisible()
}
/** From one's own place, two screens deep. */
const naarBegin = async ({ druk }: Pick<ReturnType<typeof show>, 'druk'>) => {
  await druk('Terug')
  await screen.findByRole('button', { name: /^In mijn eigen woorden/ })
  await druk('Terug')
  expect(await kind()).toBeVisible()
}
const klaar = async ({ druk, user }: Pick<ReturnType<typeof show>, 'user' | 'druk'>) => {
  await druk('Klaar, maak het antwoord')
  const vraag = within(await screen.findByRole('dialog', { name: 'Bent u klaar?' }))
  await user.click(vraag.getByRole('button', { name: 'Maak het antwoord' }))
  return within(await screen.findByRole('dialog', { name: 'Het antwoord' }))
}

describe('what a family brought home', () => {
  it('opens with the file and the five words, and says what stays and which clock counts', async () => {
    const page = show()
    expect(screen.getByText(/De app bewaart hier niets\. Het bestand blijft/)).toBeVisible()
    expect(
      screen.getByText(/Staat de klok terug\? Dan gaat het bestand ook na de laatste dag open/),
    ).toBeVisible()
    await page.open()
    expect(await kind()).toBeVisible()
    expect(screen.getByText('Twee ochtenden naar school')).toBeVisible()
    expect(document.title).not.toContain('Noor')
  })

  it('asks for the file and for the words', async () => {
    const page = show()
    await page.druk('Open')
    expect(screen.getByText('Kies eerst het bestand dat u van het team kreeg.')).toBeVisible()
    expect(screen.getByText('Typ de vijf woorden.')).toBeVisible()
    await page.kies(bestand)
    expect(screen.getByText('Gekozen: gezin.txt')).toBeVisible()
  })

  it('does not open with other words, and says how long to wait after five', async () => {
    const page = show(() => overDagen(0))
    await page.kies(bestand)
    await page.typ('tulp fiets brug zomer kist')
    for (let keer = 1; keer < 5; keer += 1) {
      await page.druk('Open')
      expect(await screen.findByText('Deze woorden kloppen niet. Kijk na wat u typte.')).toBeVisible()
    }
    await page.druk('Open')
    expect(await screen.findByText(/Wacht 1 seconde en probeer het dan opnieuw/)).toBeVisible()
    await page.druk('Open')
    expect(await screen.findByText(/De woorden klopten te vaak niet/)).toBeVisible()
    await page.typ(woorden)
    expect(screen.queryByText(/te vaak/)).not.toBeInTheDocument()
  })

  it('does not open the day after its last, and does with a clock that was put back', async () => {
    const late = show(() => overDagen(8))
    await late.open()
    expect(
      await screen.findByText(
        `Dit bestand ging open tot en met ${formatDatum(tot)}. Vraag het team om een nieuw bestand.`,
      ),
    ).toBeVisible()
    late.unmount()
    const back = show(() => overDagen(-30))
    await back.open()
    expect(await kind()).toBeVisible()
  })

  it.each([
    ['is a letter', 'Beste ouders', /Dit is niet van het kantelteam/],
    ['lost a piece', bestand.slice(0, -9), /Dit bestand is niet heel/],
    ['is of later', 'KANTELTAFEL-GEZIN-9\nAQID', /gemaakt met een nieuwere versie/],
  ])('is no file that %s', async (_wat, tekst, uitleg) => {
    const page = show()
    await page.open(tekst)
    expect(await screen.findByText(uitleg)).toBeVisible()
  })

  it('comes from a QR code too: then only the words are asked, and its address is told of', async () => {
    const page = show(Date.now, toPad('gezin', bestand).slice('/gezin/'.length))
    expect(screen.queryByRole('button', { name: /bestand/ })).not.toBeInTheDocument()
    expect(screen.getByText(/Het adres van deze bladzijde kan in de geschiedenis/)).toBeVisible()
    await page.typ(woorden)
    await page.druk('Open')
    expect(await kind()).toBeVisible()
  })
})

describe('the answer from home', () => {
  it('is a file with no name in it or on it, and until it is there leaving is asked about', async () => {
    const page = show()
    await page.open()
    await kind()
    expect(holdsUnsaved()).toBe(false)
    await gezegd(page, 'Bel mij liever na zes uur')
    expect(holdsUnsaved()).toBe(true)
    const antwoord = await klaar(page)
    expect(antwoord.getByText(/Er staat 1 ding in het antwoord/)).toBeVisible()
    expect(antwoord.getByText(/Na Sluit alles is het weg/)).toBeVisible()
    await page.user.click(antwoord.getByRole('button', { name: 'Bewaar antwoord.txt' }))
    expect(await antwoord.findByText(/Het bestand antwoord\.txt is gemaakt/)).toBeVisible()
    const [file] = page.saved.files
    expect(file?.name).toBe('antwoord.txt')
    const tekst = (await file?.text()) ?? ''
    expect(must(readBestand('antwoord', tekst))).toHaveLength(1)
    expect(holdsUnsaved()).toBe(false)
    await page.user.click(antwoord.getByRole('button', { name: 'Sluit alles' }))
    expect(await screen.findByLabelText('De vijf woorden')).toHaveValue('')
  })

  it('is not lost by one Back, by a second tap on Terug, by another address or by one press on Sluit alles', async () => {
    const page = show()
    await page.open()
    await kind()
    await gezegd(page, 'Bel mij liever na zes uur')
    await naarBegin(page)
    history.back()
    const asked = within(await screen.findByRole('dialog', { name: 'Het antwoord' }))
    await page.user.click(asked.getByRole('button', { name: 'Verder lezen' }))
    const here = location.href
    location.hash = '#/'
    const again = within(await screen.findByRole('dialog', { name: 'Het antwoord' }))
    expect(location.href).toBe(here)
    await page.user.click(again.getByRole('button', { name: 'Sluit alles' }))
    expect(again.getByRole('alert')).toHaveTextContent('Na Sluit alles is het weg')
    await page.user.click(again.getByRole('button', { name: 'Verder lezen' }))
    expect(await kind()).toBeVisible()
    const antwoord = await klaar(page)
    await page.user.click(antwoord.getByRole('button', { name: 'Sluit alles' }))
    await page.user.click(antwoord.getByRole('button', { name: 'Sluit alles' }))
    expect(await screen.findByLabelText('De vijf woorden')).toHaveValue('')
  })

  it('says what it does not hold: also when the file was made, leaving is asked about', async () => {
    const page = show()
    await page.open()
    await kind()
    await gezegd(page, 'Bel mij liever na zes uur')
    await naarBegin(page)
    await page.druk('Klopt dit?')
    await page.druk('Ik wil iets aanvullen')
    await page.user.type(screen.getByRole('textbox'), 'Op dinsdag')
    const antwoord = await klaar(page)
    await page.user.click(antwoord.getByRole('button', { name: 'Bewaar antwoord.txt' }))
    await antwoord.findByText(/Het bestand antwoord\.txt is gemaakt/)
    expect(antwoord.getByText(/iets dat nog niet klaarstaat/)).toBeVisible()
    expect(holdsUnsaved()).toBe(true)
    await page.user.click(antwoord.getByRole('button', { name: 'Sluit alles' }))
    expect(antwoord.getByRole('alert')).toHaveTextContent('iets dat nog niet klaarstaat')
    await page.user.click(antwoord.getByRole('button', { name: 'Sluit alles' }))
    expect(await screen.findByLabelText('De vijf woorden')).toBeVisible()
  })

  it('lets who wrote nothing go back at once', async () => {
    const page = show()
    await page.open()
    await kind()
    const steps = history.length
    history.back()
    await waitFor(() => expect(history.state).not.toMatchObject({ scherm: 'eerste' }))
    expect(history.length).toBe(steps)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('is a QR code when it is short, and says so when it is not', async () => {
    const page = show()
    await page.open()
    await kind()
    await gezegd(page, 'Bel mij liever na zes uur')
    const kort = await klaar(page)
    await page.user.click(kort.getByRole('button', { name: 'Toon als QR-code' }))
    expect(await kort.findByRole('img', { name: 'QR-code met het antwoord' })).toBeVisible()
    expect(holdsUnsaved()).toBe(true)
    await page.user.click(kort.getByRole('button', { name: 'Verder lezen' }))
    await page.druk('Verander dit')
    await page.user.click(screen.getByLabelText('Uw antwoord'))
    await page.user.paste(Array.from({ length: 40 }, newId).join(' '))
    await page.druk('Zet klaar voor het antwoord')
    await screen.findByText(/Klaargezet om/)
    const lang = await klaar(page)
    expect(screen.queryByRole('img', { name: 'QR-code met het antwoord' })).not.toBeInTheDocument()
    await page.user.click(lang.getByRole('button', { name: 'Toon als QR-code' }))
    expect(await lang.findByText(/te lang voor een QR-code/)).toBeVisible()
  })

  it('of nothing is not made, and a file that does not come leaves what was written', async () => {
    const page = show()
    await page.open()
    await kind()
    const leeg = await klaar(page)
    expect(leeg.getByText('Er staat nog niets klaar voor het antwoord.')).toBeVisible()
    expect(leeg.queryByRole('button', { name: 'Bewaar antwoord.txt' })).not.toBeInTheDocument()
    await page.user.click(leeg.getByRole('button', { name: 'Verder lezen' }))
    await gezegd(page, 'Tot morgen')
    const antwoord = await klaar(page)
    page.saved.refuse = true
    await page.user.click(antwoord.getByRole('button', { name: 'Bewaar antwoord.txt' }))
    expect(await antwoord.findByText(/Het bestand is niet gemaakt\. Uw tekst is niet weg/)).toBeVisible()
    expect(holdsUnsaved()).toBe(true)
  })

  it('is asked for in the language of the page, which stands beside the Dutch', async () => {
    const page = show()
    await page.open(await bestandOf({ taal: 'en' }))
    await kind()
    await waitFor(() => expect(screen.getByText('Our goal')).toBeInTheDocument())
    expect(
      screen.getByRole('button', { name: /^Done, make the answer.*Klaar, maak het antwoord$/ }),
    ).toBeInTheDocument()
  })
})

describe('the language before anything is opened', () => {
  it('is the first of the browser that is there, beside the Dutch; one touch gives another, and keeps what was typed', async () => {
    const page = show(Date.now, undefined, ['fr', 'ar-SY', 'en'])
    expect(await screen.findByText('الكلمات الخمس')).toHaveAttribute('dir', 'rtl')
    expect(screen.getByText('De vijf woorden')).toHaveAttribute('lang', 'nl')
    expect(document.documentElement).toHaveAttribute('lang', 'ar')
    expect(document.documentElement).toHaveAttribute('dir', 'rtl')
    const talen = within(screen.getByRole('group', { name: /Taal van deze bladzijde/ }))
    expect(talen.getByRole('button', { name: 'العربية' })).toHaveAttribute('aria-pressed', 'true')
    const veld = screen.getByLabelText(/De vijf woorden/)
    expect(veld).toHaveAttribute('lang', 'nl')
    await page.user.type(veld, 'tulp')
    await page.user.click(talen.getByRole('button', { name: 'Polski' }))
    expect(await screen.findByText('Pięć słów')).toBeVisible()
    expect(document.documentElement).toHaveAttribute('dir', 'ltr')
    expect(screen.getByLabelText(/Pięć słów/)).toHaveValue('tulp')
    await page.user.click(talen.getByRole('button', { name: 'Nederlands' }))
    expect(screen.getByLabelText('De vijf woorden')).toHaveValue('tulp')
    expect(document.querySelector('[lang="pl"] ~ *, .ui-bilingual')).toBeNull()
  })

  it('is Dutch when the browser has none of them', () => {
    show(Date.now, undefined, ['fr'])
    expect(screen.getByRole('heading', { level: 1, name: 'Lees wat u van het team kreeg' })).toBeVisible()
  })

  it('tells also what went wrong', async () => {
    const page = show(Date.now, undefined, ['tr'])
    expect(await screen.findByText('Beş kelime')).toBeVisible()
    await page.user.click(screen.getByRole('button', { name: /Open$/ }))
    expect(screen.getByText('Beş kelimeyi yazın.')).toBeVisible()
    await page.kies('Beste ouders')
    await page.user.type(screen.getByLabelText(/De vijf woorden/), woorden)
    await page.user.click(screen.getByRole('button', { name: /Open$/ }))
    const fout = await screen.findByRole('alert')
    expect(fout).toHaveTextContent(/kantelteam.*Dit is niet van het kantelteam/)
  })
})

it('the answer is told of in the language of what was opened, whatever was chosen before', async () => {
  const page = show()
  await page.open(await bestandOf({ taal: 'en' }))
  await kind()
  await page.user.click(await screen.findByRole('button', { name: /Klaar, maak het antwoord$/ }))
  const vraag = within(await screen.findByRole('dialog', { name: /Bent u klaar\?$/ }))
  await page.user.click(vraag.getByRole('button', { name: /Maak het antwoord$/ }))
  const antwoord = within(await screen.findByRole('dialog', { name: /^The answer.*Het antwoord$/ }))
  expect(antwoord.getByText('There is nothing in the answer yet.')).toHaveAttribute('lang', 'en')
  expect(antwoord.getByText('Er staat nog niets klaar voor het antwoord.')).toHaveAttribute('lang', 'nl')
})
