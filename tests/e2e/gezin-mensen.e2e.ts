import type { Page } from '@playwright/test'
import { expectGoodForPeople, views } from './support/forPeople.ts'
import {
  addFirstKind,
  agree,
  aKind,
  aTeam,
  chooseOuder,
  expectTerug,
  giveBack,
  giveTablet,
  sendWords,
} from './support/gezin.ts'
import { expect, story } from './support/story.ts'

/** The widest and the narrowest; the first screen of the family is looked at in every view. */
const ends = new Set(['tablet lying, dark', 'phone, text 200 %'])
const enough = views.filter(({ name }) => ends.has(name))
const look = (page: Page, screen: string) => expectGoodForPeople(page, screen, enough)
const heading = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible()

story('giving the tablet, the page of a family and giving it back are good for people', async ({ app }) => {
  story.setTimeout(400_000)
  const { page } = await aTeam(app)
  const kind = aKind()
  await addFirstKind(page, kind)
  await agree(page, 'Rust in de ochtend', 'Twee ochtenden naar school')
  await page.getByRole('link', { name: 'Geef de tablet aan het gezin' }).click()
  await heading(page, 'Geef de tablet aan het gezin')
  await page.getByRole('button', { name: 'Geef de tablet aan het gezin' }).click()
  await expect(page.getByText('Kies wie leest.')).toBeVisible()
  await look(page, 'who reads, with mistakes')
  await page.goBack()
  await chooseOuder(page)
  await expect(
    page.getByText('Lees na of er geen andere namen in staan. De app herkent alleen namen van de lijst.'),
  ).toBeVisible()
  await look(page, 'who reads, with what that one will see')
  await giveTablet(page)
  await heading(page, kind.roepnaam)
  await expectGoodForPeople(page, 'the family, first screen')

  const choose = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).first().click()
  await choose('Klopt dit?')
  await heading(page, 'Klopt dit?')
  await choose('Ik wil iets aanvullen')
  await choose('Verstuur')
  await expect(page.getByRole('alert')).toHaveText('Schrijf eerst iets.')
  await look(page, 'the family, a line, with a mistake')
  await choose('Klopt niet')
  await expect(page.getByLabel('Wat klopt er niet?')).toBeVisible()
  await sendWords(page, 'Het is de middag')
  await look(page, 'the family, sent')
  await choose('Terug')
  await choose('Ik wil iets zeggen')
  await heading(page, 'Ik wil iets zeggen')
  await look(page, 'the family, cards')
  await choose(/^In mijn eigen woorden/)
  await heading(page, 'In mijn eigen woorden')
  await look(page, 'the family, own words')
  await choose('Terug')
  await choose(/cijfer/)
  await expect(
    page.getByText('Hoe gaat het nu? Kies een cijfer van 0 tot 10.', { exact: true }).first(),
  ).toBeVisible()
  await look(page, 'the family, the scale')
  await choose('Terug')
  await choose('Terug')
  await choose('Meer weten')
  await heading(page, 'Meer weten')
  await look(page, 'the family, more')
  await choose('Klaar, geef de tablet terug')
  await expect(page.getByRole('dialog')).toBeVisible()
  await look(page, 'the family, ready')
  await page.keyboard.press('Escape')
  await giveBack(page)
  await expectTerug(page, [kind.roepnaam])
  await look(page, 'the tablet is asked back')
  await choose('Open team')
  await expect(page.getByText('Typ eerst het wachtwoord.')).toBeVisible()
  await look(page, 'the tablet is asked back, with a mistake')
})
