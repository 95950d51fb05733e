import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectGoodForPeople, views } from './support/forPeople.ts'
import { addFirstKind, aKind, anna, aTeam, chooseOuder, contact, giveTablet } from './support/gezin.ts'
import { type Kind, naamVan, openQuickEntry, typeKind } from './support/namenlijst.ts'
import { discussKind, goToKamer, card, planOverleg, putOnAgenda } from './support/overleg.ts'
import { guisesOf } from './support/sentinel.ts'
import { expect, story } from './support/story.ts'
import { goToScreen } from './support/team.ts'

story.setTimeout(300_000)

const ends = new Set(['tablet lying, dark', 'tablet standing', 'phone, text 200 %'])
const enough = views.filter(({ name }) => ends.has(name))
const kaart = (page: Page) => page.getByRole('article')

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()
const namesOf = (kind: Kind): readonly string[] => guisesOf([kind.roepnaam, kind.achternaam])

/** Only the card goes on paper, on one sheet, and none of these words does. */
async function expectPrintsCardOnly(page: Page, never: readonly string[]): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  const paper = plain(await page.evaluate(() => document.body.innerText))
  expect(paper).toBe(plain(await kaart(page).innerText()))
  expect(never.filter((word) => paper.includes(word))).toEqual([])
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(1)
  await page.emulateMedia({ media: null })
}

/** The picture of the card as it comes in Downloads: its width and height. */
async function savePicture(page: Page, button: RegExp): Promise<{ width: number; height: number }> {
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const file = await saving
  expect(file.suggestedFilename()).toBe('afspraak.png')
  const bytes = await readFile(await file.path())
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from('89504e470d0a1a0a', 'hex'))
  // a sheet without letters is a few kB
  expect(bytes.length).toBeGreaterThan(25_000)
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

/** The first of two children is talked about until it is read aloud. Gives the place of its worksheet. */
async function readsAloud(
  page: Page,
  kind: Kind,
  ander: Kind,
): Promise<{ nummer: number; werkblad: string }> {
  const nummer = await addFirstKind(page, kind)
  const werkblad = page.url()
  await goToScreen(page, 'Namenlijst')
  await openQuickEntry(page)
  await typeKind(page, ander)
  await planOverleg(page, '14:00')
  await putOnAgenda(page, naamVan(kind))
  await card(page, 'Ouders').getByLabel('Zonder ouders, want').fill('de moeder komt later')
  await page.getByRole('button', { name: 'Begin overleg' }).click()
  await goToKamer(page, 'Hoe pakken wij het aan?')
  await page.getByRole('link', { name: naamVan(kind) }).click()
  await discussKind(page, {
    nodig: 'Rust in de ochtend',
    regie: `${contact.naam} (Jeugdhulp)`,
    doel: `${kind.roepnaam} gaat met ${ander.roepnaam} twee ochtenden naar school`,
    wanneer: 'over 4 weken',
    actie: 'De mentor belt met thuis',
    wie: `${anna} (School)`,
  })
  await page.getByRole('link', { name: 'Lees voor' }).first().click()
  return { nummer, werkblad }
}

story(
  'a family takes its card home: on paper, as a picture, on a phone; and from its own page',
  async ({ app }) => {
    const { page } = await aTeam(app)
    const kind = aKind()
    const ander = aKind()
    const { nummer, werkblad } = await readsAloud(page, kind, ander)
    const never = [
      ...namesOf(kind),
      ...namesOf(ander),
      kind.school,
      ander.school,
      `#${nummer}`,
      'Rust in de ochtend',
    ]

    await story.step('at the table', async () => {
      await page.getByRole('button', { name: 'Geef mee' }).click()
      await expect(kaart(page)).toContainText('Onze afspraken')
      await expect(kaart(page)).toContainText(`${contact.naam} (jeugdhulp)`)
      await expect(kaart(page)).toContainText(contact.telefoon)
      await expect(kaart(page)).toContainText(/met een ander kind twee ochtenden naar school/u)
      await expect(kaart(page)).toContainText(`${anna} (school)`)
      await expectPrintsCardOnly(page, never)
      expect(await savePicture(page, /^Bewaar als plaatje/u)).toEqual({ width: 1240, height: 1754 })
      await expectGoodForPeople(page, 'Lees voor, with the card', enough)
    })

    await story.step('in Arabic, with a QR code', async () => {
      await page.getByRole('button', { name: 'Arabisch', exact: true }).click()
      await expect(kaart(page)).toHaveAttribute('dir', 'rtl')
      await expect(kaart(page).getByText('هدفنا')).toHaveAttribute('lang', 'ar')
      await expect(kaart(page).getByText('Ons doel')).toHaveAttribute('dir', 'ltr')
      const eigen = (await kaart(page).getByText('هدفنا').boundingBox())?.x ?? 0
      const dutch = (await kaart(page).getByText('Ons doel').boundingBox())?.x ?? 0
      expect(eigen, 'the Arabic stands on the right').toBeGreaterThan(dutch)
      await page.getByRole('button', { name: 'Laat de QR-code zien' }).click()
      const code = page.getByRole('img', { name: 'QR-code met de tekst van de kaart' })
      await expect(code).toBeInViewport({ ratio: 0.99 })
      const { width: wide } = (await code.boundingBox()) ?? { width: 0 }
      expect(wide, 'large enough for a camera').toBeGreaterThanOrEqual(480)
      await expect(kaart(page)).toBeHidden()
      await expectPrintsCardOnly(page, never)
      await page.getByRole('button', { name: 'Sluit de QR-code' }).click()
      await expect(kaart(page)).toBeVisible()
      const { width, height } = await savePicture(page, /^Bewaar als plaatje/u)
      expect(width).toBe(1240)
      expect(height).toBeGreaterThanOrEqual(1754)
    })

    await story.step('on the page of the family', async () => {
      await page.goto(werkblad)
      await chooseOuder(page)
      await page.getByLabel('Taal van de bladzijde').selectOption('ar')
      await giveTablet(page)
      await page.getByRole('button', { name: /Kaart voor thuis/u }).click()
      await expect(kaart(page)).toHaveAttribute('dir', 'rtl')
      await expect(kaart(page)).toContainText(contact.telefoon)
      await expectPrintsCardOnly(page, never)
      await expect(
        page.getByRole('button', { name: /Bewaar als plaatje/u }),
        'nothing of them stays on the tablet of the team',
      ).toHaveCount(0)
      await page.getByRole('button', { name: /Laat de QR-code zien/u }).click()
      await expect(page.getByRole('img', { name: /QR/u })).toBeVisible()
      await page.getByRole('button', { name: /Sluit de QR-code/u }).click()
      await expectGoodForPeople(page, 'the card of the family, in Arabic', enough)
    })
  },
)
