import type { Page } from '@playwright/test'
import type { App } from './support/App.ts'
import {
  addFirstKind,
  agree,
  aKind,
  anna,
  aTeam,
  chooseOuder,
  contact,
  giveTablet,
  ouder,
  typeIn,
} from './support/gezin.ts'
import { foundIn, type Heap, heapsOf } from './support/heap.ts'
import { naamVan, openQuickEntry, typeKind } from './support/namenlijst.ts'
import { listenToKeys, placesOf, whatOpens } from './support/opens.ts'
import { card } from './support/overleg.ts'
import { guisesOf, sentinel } from './support/sentinel.ts'
import { expect, story } from './support/story.ts'
import { goToScreen } from './support/team.ts'
import { metIn, wordsOf } from './support/windows.ts'

// A string that is cut off would hide what stands at its end.
story.use({ browserArgs: ['--js-flags=--heap-snapshot-string-limit=1000000'] })
story.setTimeout(240_000)

async function writeNotitie(page: Page, tekst: string, publiek: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Schrijf notitie' }).click()
  const form = page.getByRole('form', { name: 'Schrijf notitie' })
  await typeIn(form.getByLabel('Notitie', { exact: true }), tekst)
  await form.getByRole('radio', { name: publiek }).check()
  await form.getByRole('button', { name: 'Bewaar notitie' }).click()
  await expect(form).toHaveCount(0)
}

/** Who was asked for the regie says no, and why. */
async function sayNee(page: Page, want: string): Promise<void> {
  const regie = card(page, 'Wie heeft de regie?')
  await regie.getByRole('button', { name: `${anna} (School)`, exact: true }).click()
  await regie.getByRole('button', { name: 'Zegt nee' }).click()
  await typeIn(regie.getByLabel('Nee, want'), want)
  await regie.getByRole('button', { name: 'Bewaar antwoord' }).click()
  await expect(regie.getByText(/zei\snee,\swant/)).toBeVisible()
}

/**
 * A team with two children. Of the first nothing may be met by the family of the second, and neither may what the team
 * or one partij wrote for itself; all of that is only ever typed. Ends on the worksheet of the second child.
 */
async function twoFamilies(app: App) {
  const { page, wachtwoord } = await aTeam(app)
  const ander = aKind()
  const alleen = {
    nodig: sentinel(),
    doel: sentinel(),
    want: sentinel(),
    team: sentinel(),
    partij: sentinel(),
  }
  const nummer = await addFirstKind(page, ander)
  await agree(page, alleen.nodig, alleen.doel)
  await sayNee(page, alleen.want)

  const kind = aKind()
  const eigen = { nodig: 'Een vast maatje op school', doel: sentinel(), notitie: sentinel() }
  await goToScreen(page, 'Namenlijst')
  await openQuickEntry(page)
  await typeKind(page, kind)
  await page.getByRole('link', { name: naamVan(kind) }).click()
  await expect(page.getByRole('heading', { level: 1, name: naamVan(kind) })).toBeVisible()
  await agree(page, `${eigen.nodig}, samen met ${ander.roepnaam}`, eigen.doel)
  await page.getByText('Meer', { exact: true }).first().click()
  await writeNotitie(page, alleen.team, /^Team/)
  await writeNotitie(page, alleen.partij, /^Eigen partij/)
  await writeNotitie(page, eigen.notitie, /^Iedereen/)
  const { roepnaam, achternaam, school } = ander
  const verborgen = [roepnaam, achternaam, school, ...Object.values(alleen)]
  return { page, wachtwoord, kind, eigen, ander: { ...ander, nummer }, verborgen, alleen }
}

const kindsOf = (heaps: readonly Heap[]): readonly string[] => [
  ...new Set(heaps.map(({ target }) => target.replace(/ .*$/, '')).toSorted()),
]

story(
  'of another family nothing goes along: not on the page, in memory, history or print',
  async ({ app }) => {
    // The workers of the team stay, so that they are there to be looked in.
    await app.context.addInitScript(() => {
      Object.assign(Worker.prototype, { terminate: () => undefined })
    })
    const { page, kind, eigen, ander, verborgen } = await twoFamilies(app)
    const noted = sentinel()
    await app.context
      .serviceWorkers()[0]
      ?.evaluate((text) => Object.assign(globalThis, { noted: text }), noted)

    const before = await heapsOf(app)
    const held = before.find(({ target }) => target.startsWith('page'))?.text ?? ''
    expect(
      verborgen.filter((text) => !held.includes(text)),
      'the search finds what is in memory now',
    ).toEqual([])
    expect(kindsOf(before), 'it looks in the workers of the page').toContain('worker')
    expect(foundIn(before, [noted]), 'it looks in the service worker too').toEqual([
      expect.stringMatching(/^service_worker /),
    ])
    await app.context.serviceWorkers()[0]?.evaluate(() => Reflect.deleteProperty(globalThis, 'noted'))
    const caches = await page.evaluate(async () => await globalThis.caches.keys())

    await chooseOuder(page)
    await expect(card(page, 'Dit ziet deze lezer')).toContainText(`${eigen.nodig}, samen met een ander kind`)
    await expect(card(page, 'Dit ziet deze lezer')).toContainText(/Op 1\splek staat nu “een ander kind”/)
    await giveTablet(page)

    await expect
      .poll(async () => foundIn(await heapsOf(app), [...guisesOf(verborgen), noted]), { timeout: 40_000 })
      .toEqual([])
    const heaps = await heapsOf(app)
    expect(kindsOf(heaps), 'no worker of the team goes on').toEqual(['page', 'service_worker'])
    expect(foundIn(heaps, [eigen.doel]), 'what the family may read is in memory').not.toEqual([])

    await expect(page.getByRole('heading', { level: 1, name: kind.roepnaam })).toBeVisible()
    await expect(page.getByText(`Hier leest ${ouder}.`)).toBeVisible()
    await expect(page.getByText(eigen.doel)).toBeVisible()
    await expect(page.getByText(contact.naam)).toBeVisible()
    await expect(page.getByText(contact.telefoon)).toBeVisible()
    await page.getByRole('button', { name: 'Meer weten' }).click()
    await expect(page.getByText(`${eigen.nodig}, samen met een ander kind`)).toBeVisible()
    await expect(page.getByText(eigen.notitie)).toBeVisible()

    const words = await wordsOf(page)
    expect(guisesOf(verborgen).filter((text) => words.includes(text))).toEqual([])
    expect(await metIn(page, [ander])).toEqual([])
    await page.emulateMedia({ media: 'print' })
    const printed = await page.locator('html').innerText()
    expect(guisesOf(verborgen).filter((text) => printed.includes(text))).toEqual([])
    expect(printed).toContain(eigen.notitie)
    await page.emulateMedia({ media: null })

    expect(await page.evaluate(async () => await globalThis.caches.keys())).toEqual(caches)
    expect(new URL(page.url()).search).toBe('')
    expect(await app.searchProfile(guisesOf([...verborgen, eigen.doel, eigen.notitie]))).toEqual([])
  },
)

story('of all that lies on the disk the page of a family opens its own box, and no more', async ({ app }) => {
  await listenToKeys(app.context)
  const { page, eigen, verborgen, kind } = await twoFamilies(app)
  const places = await placesOf(page)
  const team = await whatOpens(page, [])
  expect(team.opened.map(({ text }) => text).join('\n'), 'the team opens more').toContain(verborgen[0])
  await chooseOuder(page)
  await giveTablet(page)
  await page.getByRole('button', { name: 'Ik wil iets zeggen' }).click()
  await page.getByRole('button', { name: 'In mijn eigen woorden' }).click()
  await page.getByLabel('Uw antwoord').fill('Bel mij liever na zes uur')
  await expect(page.getByText('Het team leest dit nog niet.')).toBeVisible()

  const { keys, tried, opened } = await whatOpens(page, places)
  expect(keys).toEqual([{ usages: ['decrypt'], extractable: false }])
  expect(tried).toBeGreaterThan(opened.length)
  expect(opened.map(({ table }) => table)).toEqual(['overdracht'])
  const text = opened[0]?.text ?? ''
  for (const own of [kind.roepnaam, eigen.doel, eigen.notitie]) expect(text).toContain(own)
  expect(guisesOf(verborgen).filter((one) => text.includes(one))).toEqual([])
})
