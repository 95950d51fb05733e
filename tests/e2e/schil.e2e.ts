import { rm, readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { dist } from '../../tools/ensure.mjs'
import { contentSecurityPolicy, metaPolicy, securityHeaders } from '../../tools/headers.mjs'
import type { App } from './support/App.ts'
import { nextBuild } from './support/nextBuild.ts'
import { expect, story } from './support/story.ts'

const heading = (app: App) => app.page.getByRole('heading', { level: 1 })

story.describe('the shell', () => {
  story('after the first visit the app opens with the server stopped', async ({ app }) => {
    await app.open()
    await app.readyOffline()
    await app.stopServer()
    await app.open()
    await expect(heading(app)).toBeVisible()
  })

  story('after the first visit a deep link opens with the server stopped', async ({ app }) => {
    await app.open()
    await app.readyOffline()
    await app.stopServer()
    await app.open('#/namenlijst')
    await expect(heading(app)).toBeVisible()
    await app.open('#/dossier/abcdefghijklmnopqrstuv')
    await expect(heading(app)).toBeVisible()
  })

  story('the app opens without network after the browser was killed and started again', async ({ app }) => {
    await app.open()
    await app.readyOffline()
    await app.stopServer()
    await app.killBrowser()
    await app.openBrowser()
    await app.open()
    await expect(heading(app)).toBeVisible()
  })

  story('every file of the build stands on the device, so nothing is missing later', async ({ app }) => {
    await app.open()
    await app.readyOffline()
    const kept = await app.page.evaluate(async () => {
      const keys = (await caches.keys()).map(async (name) => (await caches.open(name)).keys())
      return (await Promise.all(keys)).flat().map(({ url }) => new URL(url).pathname.slice(1))
    })
    const files = (await readdir(dist, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    const own = new Set(['sw.js', 'build-hash.txt'])
    expect(kept.toSorted()).toEqual(files.filter((file) => !own.has(file)).toSorted())
  })

  story(
    'says that it works without internet when the letters of every language are there',
    async ({ app, host }) => {
      const bare = await nextBuild()
      const all = await readdir(join(bare.dir, 'assets'))
      const letters = all.filter((name) => name.startsWith('noto-sans-arabic'))
      expect(letters).toHaveLength(1)
      for (const name of letters) await rm(join(bare.dir, 'assets', name))
      app.watch.allow(/404/)
      await host.start(bare.dir)
      await app.open()
      await expect(app.readyOffline()).rejects.toThrow('the letters are not on the device')
      const told = app.page.getByText('Werkt nu zonder internet')
      await expect(told).toHaveCount(0)
      await host.start(dist)
      await app.open()
      await expect(told).toBeVisible()
      await app.readyOffline()
      await bare.remove()
    },
  )

  story('the page is served with every security header', async ({ app }) => {
    const answer = await app.page.goto(app.host.url())
    const headers = (await answer?.allHeaders()) ?? {}
    for (const [name, value] of Object.entries(securityHeaders))
      expect(headers[name.toLowerCase()]).toBe(value)
    expect(headers['cache-control']).toBe('no-cache')
  })

  story('the policy in the page is the policy of the headers without frame-ancestors', async ({ app }) => {
    await app.open()
    const meta = app.page.locator('meta[http-equiv="Content-Security-Policy"]')
    expect(await meta.getAttribute('content')).toBe(metaPolicy)
    expect(contentSecurityPolicy.replace("; frame-ancestors 'none'", '')).toBe(metaPolicy)
  })

  story('HTML made from text is refused, and a worker from elsewhere too', async ({ app }) => {
    await app.open()
    app.watch.allow(/Trusted(?:HTML|Script|Type)|policy violation/)
    const outcome = await app.page.evaluate(() => {
      const attempt = (act: () => unknown) => {
        try {
          act()
          return 'done'
        } catch (error) {
          return error instanceof TypeError ? 'refused' : String(error)
        }
      }
      const place = document.createElement('div')
      return {
        html: attempt(() => (place['innerHTML'] = '<b>x</b>')),
        worker: attempt(() => new Worker('./assets/x.js')),
        policy: attempt(() =>
          (
            window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
          ).trustedTypes.createPolicy('other', {}),
        ),
      }
    })
    expect(outcome).toEqual({ html: 'refused', worker: 'refused', policy: 'refused' })
  })

  story('the browser finds the app fit to be installed', async ({ app }) => {
    await app.open()
    await app.readyOffline()
    const session = await app.context.newCDPSession(app.page)
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
    expect(installabilityErrors).toEqual([])
    const { data = '{}', errors } = await session.send('Page.getAppManifest')
    expect(errors).toEqual([])
    const manifest = JSON.parse(data) as { name: string; lang: string; shortcuts: { name: string }[] }
    expect(manifest).toMatchObject({ name: 'Kanteltafel', lang: 'nl' })
    expect(manifest.shortcuts.map(({ name }) => name)).toEqual(['Vandaag', 'Namenlijst', 'Overleg'])
  })
})

story.describe('the shell on a sub-path', () => {
  story.use({ place: '/regio/kantelteam/' })

  story('the same build works there, without network and from a deep link', async ({ app }) => {
    await app.open()
    await app.readyOffline()
    await app.stopServer()
    await app.open('#/overleg')
    await expect(heading(app)).toBeVisible()
    expect(new URL(app.page.url()).pathname).toBe('/regio/kantelteam/')
  })
})

story.describe('a new version', () => {
  story('waits until a person takes it, and then every tab has it', async ({ app, host }) => {
    const next = await nextBuild()
    await app.open()
    await app.readyOffline()
    const second = await app.newTab()
    await host.start(next.dir)
    await app.open()
    const take = app.page.getByRole('button', { name: 'Neem de nieuwe versie' })
    await expect(take).toBeVisible()
    expect(await app.page.title()).toBe('Kanteltafel')
    await take.click()
    await expect(app.page).toHaveTitle('Kanteltafel 2')
    await expect(second).toHaveTitle('Kanteltafel 2')
    await next.remove()
  })

  story('is not taken in any tab while an overleg runs in one of them', async ({ app, host }) => {
    const next = await nextBuild()
    await app.open()
    await app.readyOffline()
    await app.page.getByRole('button', { name: 'Droogzwemmen' }).click()
    await app.page.getByRole('button', { name: 'Begin overleg' }).click()
    await expect(app.page.getByText('Loopt nu')).toBeVisible()
    await host.start(next.dir)
    const second = await app.newTab()
    await second.getByRole('button', { name: 'Neem de nieuwe versie' }).click()
    await expect(second.getByText('Nu kan het niet')).toBeVisible()
    for (const page of [app.page, second]) expect(await page.title()).not.toContain('Kanteltafel 2')
    await expect(app.page.getByText('Loopt nu')).toBeVisible()
    await next.remove()
  })
})
