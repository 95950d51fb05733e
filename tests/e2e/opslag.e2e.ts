import type { Page } from '@playwright/test'
import type { App } from './support/App.ts'
import { naamVan, openQuickEntry, typeKind } from './support/namenlijst.ts'
import { card } from './support/overleg.ts'
import { expect, story } from './support/story.ts'
import { chooseWieTypt, goToScreen, lockTeam, makeTeam, openTeam } from './support/team.ts'

const label = 'Team met pech'
const ik = 'Anna Proef'
const sofie = { roepnaam: 'Sofie', achternaam: 'Voorbeeld' }
const bram = { roepnaam: 'Bram', achternaam: 'Verzonnen' }

interface Buckets {
  open(name: string, options?: object): Promise<{ readonly indexedDB: IDBFactory }>
  keys(): Promise<string[]>
}
type WithBuckets = Navigator & { readonly storageBuckets?: Buckets }

/** Every bucket of the app gets so little room that it can really be filled. */
async function giveLittleRoom(app: App): Promise<void> {
  await app.context.addInitScript(() => {
    const { storageBuckets } = navigator as WithBuckets
    if (storageBuckets === undefined) return
    const open = storageBuckets.open.bind(storageBuckets)
    Object.assign(Object.getPrototypeOf(storageBuckets) as object, {
      open: (name: string, options: object = {}) => open(name, { ...options, quota: 4_000_000 }),
    })
  })
}

/** Fills every bucket with noise until not a single byte more goes in; `free` throws the noise away. */
async function fillDisk(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { storageBuckets } = navigator as WithBuckets
    for (const name of (await storageBuckets?.keys()) ?? []) {
      const factory = (await storageBuckets?.open(name))?.indexedDB
      const db = await new Promise<IDBDatabase | undefined>((done) => {
        const request = factory?.open('ruis', 1)
        const make = () => request?.result.createObjectStore('s', { autoIncrement: true })
        request?.addEventListener('upgradeneeded', make)
        request?.addEventListener('success', () => done(request.result))
      })
      const add = (size: number) =>
        new Promise<boolean>((done) => {
          const write = db?.transaction('s', 'readwrite', { durability: 'strict' })
          write?.objectStore('s').add(crypto.getRandomValues(new Uint8Array(size)))
          write?.addEventListener('complete', () => done(true))
          write?.addEventListener('abort', () => done(false))
        })
      for (let size = 65_536; size >= 1; size = Math.floor(size / 2)) {
        let fits = true
        while (fits) fits = await add(size)
      }
      db?.close()
    }
  })
}

async function freeDisk(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { storageBuckets } = navigator as WithBuckets
    for (const name of (await storageBuckets?.keys()) ?? []) {
      const factory = (await storageBuckets?.open(name))?.indexedDB
      await new Promise((done) => factory?.deleteDatabase('ruis').addEventListener('success', done))
    }
  })
}

/** Turns one bit in the last row of the log that is about a child, as a failing disk would. */
async function damageLastRow(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { storageBuckets } = navigator as WithBuckets
    for (const name of (await storageBuckets?.keys()) ?? []) {
      const factory = (await storageBuckets?.open(name))?.indexedDB
      for (const database of (await factory?.databases()) ?? []) {
        const db = await new Promise<IDBDatabase | undefined>((done) => {
          const request = factory?.open(database.name ?? '')
          request?.addEventListener('success', () => done(request.result))
        })
        const rows = db?.transaction('log', 'readwrite').objectStore('log').openCursor(null, 'prev')
        await new Promise<void>((done) => {
          rows?.addEventListener('success', () => {
            const row = rows.result?.value as { stream: string; box: Uint8Array }
            if (!row.stream.startsWith('dossier-')) {
              rows.result?.continue()
              return
            }
            row.box[row.box.length - 1] = (row.box.at(-1) ?? 0) ^ 1
            rows.result?.update(row).addEventListener('success', () => done())
          })
        })
        db?.close()
      }
    }
  })
}

async function teamWith(app: App, kind: typeof sofie): Promise<{ page: Page; reopen: () => Promise<void> }> {
  const page = await app.open()
  const { wachtwoord } = await makeTeam(page, { naam: label, label, uwNaam: ik, partij: 'School' })
  await goToScreen(page, 'Namenlijst')
  await openQuickEntry(page)
  await typeKind(page, kind)
  const reopen = async () => {
    await openTeam(page, label, wachtwoord)
    await chooseWieTypt(page, ik)
    await goToScreen(page, 'Namenlijst')
  }
  return { page, reopen }
}

story('a full disk is told; what was typed stays, and is kept once when there is room', async ({ app }) => {
  app.watch.allow(/^console trace/)
  await giveLittleRoom(app)
  const { page, reopen } = await teamWith(app, sofie)
  await fillDisk(page)
  const roepnaam = page.getByLabel('Roepnaam')
  await roepnaam.fill(bram.roepnaam)
  await page.getByLabel('Achternaam').fill(bram.achternaam)
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 wijziging is nog niet bewaard')).toBeVisible()
  await expect(page.getByText('Wat u typte, staat nog hier.')).toBeVisible()
  await expect(roepnaam).toHaveValue(bram.roepnaam)

  await freeDisk(page)
  await page.getByRole('button', { name: 'Probeer nu' }).click()
  await expect(page.getByText('1 wijziging is nog niet bewaard')).toHaveCount(0)
  await expect(roepnaam).toHaveValue('')
  await expect(page.getByRole('link', { name: naamVan(bram) })).toHaveCount(1)
  await lockTeam(page)
  await reopen()
  await expect(page.getByText('2 kinderen op de lijst')).toBeVisible()
})

story('a damaged row is told and counted; the rest works', async ({ app }) => {
  const { page, reopen } = await teamWith(app, sofie)
  await typeKind(page, bram)
  await lockTeam(page)
  await damageLastRow(page)
  await reopen()
  await page.getByRole('link', { name: naamVan(bram) }).click()
  await expect(page.getByText('1 regel is niet leesbaar')).toBeVisible()
  await goToScreen(page, 'Namenlijst')
  await page.getByRole('link', { name: naamVan(sofie) }).click()
  await card(page, 'Wat heeft dit kind nodig?').getByRole('textbox').fill('Rust')
  await card(page, 'Doel en datum').getByLabel('Doel voor de komende weken').focus()
  await expect(card(page, 'Wat heeft dit kind nodig?').getByText(/Bewaard om/)).toBeVisible()
})

story('a browser that may keep nothing says so', async ({ app }) => {
  await app.context.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined })
    Object.defineProperty(Navigator.prototype, 'storageBuckets', { value: undefined })
  })
  const page = await app.open()
  await expect(page.getByText('Deze browser kan Kanteltafel niet openen')).toBeVisible()
  await expect(page.getByText('Staat u in een privévenster?')).toBeVisible()
})
