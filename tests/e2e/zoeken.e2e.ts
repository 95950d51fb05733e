import { places, plant, type Place } from './support/plant.ts'
import { sentinel } from './support/sentinel.ts'
import { expect, story } from './support/story.ts'

story.describe('the search for names that leaked', () => {
  story('finds what was planted, in every place and every guise', async ({ app }) => {
    const strings = Object.fromEntries(places.map((place) => [place, sentinel()])) as Record<Place, string>
    await app.open()
    await plant(app, strings)
    const finds = await app.searchProfile(Object.values(strings))
    for (const place of places) {
      const found = finds.filter(({ string }) => string === strings[place]).map(({ where }) => where)
      const wanted = place.startsWith('file ') && place !== 'file name' ? 'file plant' : place
      expect(
        found.some((where) => where.startsWith(wanted)),
        `${place}: ${found.join(', ')}`,
      ).toBe(true)
    }
  })

  story('finds what was planted after the browser was killed', async ({ app }) => {
    const strings = Object.fromEntries(places.map((place) => [place, sentinel()])) as Record<Place, string>
    await app.open()
    await plant(app, strings)
    await app.killBrowser()
    const finds = await app.searchProfile([strings['file utf-16'], strings.IndexedDB, strings.bucket])
    expect(new Set(finds.map(({ string }) => string)).size).toBe(3)
  })

  story('finds nothing where nothing was planted', async ({ app }) => {
    await app.open()
    expect(await app.searchProfile([sentinel(), sentinel()])).toEqual([])
  })
})
