import type { CDPSession, Page } from '@playwright/test'
import { expectNoAxeViolations, expectTargets44 } from './support/forPeople.ts'
import { holdsInMemory } from './support/memory.ts'
import { naamVan, openQuickEntry, typeKind } from './support/namenlijst.ts'
import { sentinel } from './support/sentinel.ts'
import { expect, story } from './support/story.ts'
import {
  chooseWieTypt,
  type Geheimen,
  goToScreen,
  lockTeam,
  makeTeam,
  openTeam,
  readPieces,
  typeHerstelcode,
} from './support/team.ts'

const label = 'Team dat iets vergeet'
const anna = 'Anna Proef'
const pincode = '284913'

/** A team with one child on its list. */
async function aTeam(page: Page, kind: Parameters<typeof naamVan>[0]): Promise<Geheimen> {
  const geheimen = await makeTeam(page, { naam: label, label, uwNaam: anna, partij: 'School' })
  await goToScreen(page, 'Namenlijst')
  await openQuickEntry(page)
  await typeKind(page, kind)
  return geheimen
}

const aKind = () => ({ roepnaam: sentinel('name'), achternaam: sentinel('name') })

async function giveCode(page: Page, code: string): Promise<void> {
  await page.getByRole('button', { name: `Open team ${label}` }).click()
  await page.getByRole('button', { name: /Gebruik de herstelcode/ }).click()
  await page.getByLabel('Herstelcode', { exact: true }).fill(code)
  await page.getByRole('button', { name: 'Controleer herstelcode' }).click()
}

async function typePin(page: Page): Promise<void> {
  const pad = page.getByRole('group', { name: 'Pincode' })
  for (const digit of pincode) await pad.getByRole('button', { name: digit, exact: true }).click()
}

story.describe('a forgotten wachtwoord', () => {
  story('is set anew with the herstelcode, which is renewed; nothing old opens the team', async ({ app }) => {
    const kind = aKind()
    const page = await app.open()
    const oud = await aTeam(page, kind)
    await lockTeam(page)
    await giveCode(page, oud.herstelcode.toLowerCase())
    await expect(page.getByText('De herstelcode klopt.')).toBeVisible()
    const words = (await readPieces(page, 'Uw vijf woorden', 'Woord')).join(' ')
    await page.getByLabel('Typ de vijf woorden over').fill(words)
    await page.getByRole('button', { name: 'Verder' }).click()
    await typeHerstelcode(page, 'Nieuwe herstelcode')
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Bewaar en open het team' }).click()
    await chooseWieTypt(page, anna)
    await expect(page.getByText('Het nieuwe wachtwoord geldt.')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: 'Namenlijst' })).toBeVisible()
    await expect(page.getByRole('link', { name: naamVan(kind) })).toBeVisible()

    await lockTeam(page)
    await page.getByRole('button', { name: `Open team ${label}` }).click()
    await page.getByLabel('Wachtwoord (vijf woorden)').fill(oud.wachtwoord)
    await page.getByRole('button', { name: 'Open team' }).click()
    await expect(page.getByRole('alert')).toContainText('Dit wachtwoord klopt niet.')
    await page.getByRole('button', { name: 'Terug' }).click()
    await giveCode(page, oud.herstelcode)
    await expect(page.getByRole('alert')).toContainText('Deze herstelcode klopt niet.')
    await page.getByRole('button', { name: 'Terug' }).click()
    await openTeam(page, label, words)
  })
})

story.describe('pauze', () => {
  story(
    'nothing of the team is on the page or in memory; six digits bring it back, in one document',
    async ({ app }) => {
      // The school is only ever typed: what a test looks for on a page would stand in its memory by that.
      const school = sentinel('name')
      const kind = { ...aKind(), school }
      const page = await app.open()
      await page.clock.install()
      await aTeam(page, kind)
      await goToScreen(page, 'Team')
      await page.getByRole('button', { name: 'Kies een pincode' }).click()
      await expectTargets44(page)
      await typePin(page)
      await typePin(page)
      await expect(page.getByText('Er is een pincode.')).toBeVisible()
      await goToScreen(page, 'Namenlijst')
      await expect(page.getByRole('link', { name: naamVan(kind) })).toBeVisible()
      expect(await holdsInMemory(page, school), 'the search finds what is there').toBe(true)

      const before = await page.evaluate(() => performance.timeOrigin)
      await page.clock.fastForward('05:05')
      await expect(page.getByRole('heading', { level: 1, name: 'Pauze' })).toBeVisible()
      expect(await page.content()).not.toContain(kind.achternaam)
      await expectNoAxeViolations(page)
      await expectTargets44(page)
      await expect.poll(() => holdsInMemory(page, school)).toBe(false)

      await typePin(page)
      await expect(page.getByRole('heading', { level: 1, name: 'Namenlijst' })).toBeVisible()
      // The first touch: the child is there.
      await page.getByRole('link', { name: naamVan(kind) }).click()
      await expect(page.getByRole('heading', { level: 1, name: new RegExp(kind.roepnaam) })).toBeVisible()
      expect(await page.evaluate(() => performance.timeOrigin)).toBe(before)

      await page.clock.fastForward('05:05')
      await expect(page.getByRole('heading', { level: 1, name: 'Pauze' })).toBeVisible()
      await page.reload()
      await expect(page.getByRole('button', { name: `Open team ${label}` })).toBeVisible()
    },
  )
})

/** An authenticator of the device itself, whose person always says yes. */
async function aDevice(session: CDPSession, hasPrf: boolean): Promise<string> {
  await session.send('WebAuthn.enable')
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      hasPrf,
    },
  })
  return authenticatorId
}

story.describe('a passkey', () => {
  story('opens the team on this device, beside the wachtwoord, until it is taken away', async ({ app }) => {
    const kind = aKind()
    const page = await app.open()
    await aDevice(await app.context.newCDPSession(page), true)
    const { wachtwoord } = await aTeam(page, kind)
    await goToScreen(page, 'Team')
    await page.getByRole('button', { name: 'Maak passkey' }).click()
    const koppel = page.getByRole('dialog', { name: 'Koppel de passkey aan dit team' })
    await koppel.getByLabel('Wachtwoord van nu').fill(wachtwoord)
    await koppel.getByRole('button', { name: 'Koppel passkey' }).click()
    await expect(page.getByText('Er is een passkey op dit apparaat.')).toBeVisible()

    await lockTeam(page)
    await page.getByRole('button', { name: `Open team ${label}` }).click()
    await page.getByRole('button', { name: 'Open met passkey' }).click()
    await chooseWieTypt(page, anna)
    await goToScreen(page, 'Namenlijst')
    await expect(page.getByRole('link', { name: naamVan(kind) })).toBeVisible()

    await goToScreen(page, 'Team')
    await page.getByRole('button', { name: 'Haal passkey weg' }).click()
    await expect(page.getByText('Er is geen passkey.')).toBeVisible()
    await lockTeam(page)
    await page.getByRole('button', { name: `Open team ${label}` }).click()
    await expect(page.getByLabel('Wachtwoord (vijf woorden)')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Open met passkey' })).toHaveCount(0)
  })

  story(
    'that gives no secret is refused with the reason; without a device for it none is offered',
    async ({ app }) => {
      const page = await app.open()
      await aTeam(page, aKind())
      await goToScreen(page, 'Team')
      await expect(page.getByRole('link', { name: 'Wijzig wachtwoord' })).toBeVisible()
      await expect(page.getByRole('button', { name: 'Maak passkey' })).toHaveCount(0)

      await aDevice(await app.context.newCDPSession(page), false)
      await goToScreen(page, 'Vandaag')
      await goToScreen(page, 'Team')
      await page.getByRole('button', { name: 'Maak passkey' }).click()
      await expect(page.getByText('De passkeys van dit apparaat kunnen dit team niet openen.')).toBeVisible()
    },
  )
})
