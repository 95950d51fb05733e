import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { App } from './App.ts'

/** The places that a search must look in; `plant` puts one string in each. */
export const places = [
  'IndexedDB',
  'bucket',
  'caches',
  'localStorage',
  'sessionStorage',
  'history.state',
  'window.name',
  'console',
  'address',
  'title',
  'request',
  'file name',
  'file utf-8',
  'file utf-16',
  'file base64 0',
  'file base64 1',
  'file base64 2',
] as const

export type Place = (typeof places)[number]

/**
 * Puts a string of its own in every place where a name could leak to, so that a search that finds nothing can first be
 * shown to find these.
 */
export async function plant(app: App, strings: Readonly<Record<Place, string>>): Promise<void> {
  // a tab of its own, on the opening page, so that no screen takes a title or a state away again
  const page = await app.newTab()
  for (const place of ['console', 'title', 'request'] as const) app.watch.allow(new RegExp(strings[place]))
  const saved = page.waitForEvent('download')
  await page.evaluate(async (words) => {
    interface Bucket {
      indexedDB: IDBFactory
    }
    const put = (factory: IDBFactory, text: string) =>
      new Promise<void>((done, fail) => {
        const request = factory.open('plant', 1)
        request.addEventListener('upgradeneeded', () => request.result.createObjectStore('s'))
        request.addEventListener('error', () => fail(new Error('IndexedDB')))
        request.addEventListener('success', () => {
          const write = request.result.transaction('s', 'readwrite')
          write.objectStore('s').put({ deep: [new TextEncoder().encode(text)] }, 1)
          write.addEventListener('complete', () => {
            request.result.close()
            done()
          })
        })
      })
    await put(indexedDB, words['IndexedDB'])
    const buckets = (navigator as unknown as { storageBuckets: { open(name: string): Promise<Bucket> } })
      .storageBuckets
    await put((await buckets.open('plant')).indexedDB, words['bucket'])
    await (await caches.open('plant')).put('./plant', new Response(words['caches']))
    localStorage.setItem('plant', words['localStorage'])
    sessionStorage.setItem('plant', words['sessionStorage'])
    location.hash = `#/${words['address']}`
    history.replaceState({ plant: words['history.state'] }, '')
    window.name = words['window.name']
    console.info(words['console'])
    await fetch(`./?${words['request']}`, { method: 'HEAD' }).catch(() => undefined)
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob(['x']))
    link.download = `${words['file name']}.txt`
    link.click()
  }, strings)
  await saved
  await page.evaluate((title) => {
    document.title = title
  }, strings.title)
  await app.watch.look(page)
  const file = (name: string) => join(app.profile, name)
  await writeFile(file('plant-8'), strings['file utf-8'])
  await writeFile(file('plant-16'), Buffer.from(strings['file utf-16'], 'utf16le'))
  for (const shift of [0, 1, 2] as const) {
    const bytes = Buffer.concat([
      Buffer.alloc(shift, 'x'),
      Buffer.from(`${strings[`file base64 ${shift}`]}yz`),
    ])
    await writeFile(file(`plant-64-${shift}`), bytes.toString('base64'))
  }
}
