import { expectGoodForPeople } from './support/forPeople.ts'
import { expect, story } from './support/story.ts'

const plants = {
  'a text one can hardly read': 'color-contrast',
  'a picture without words': 'image-alt',
  'a button too small to tap': 'targets under 44 px',
  'a row wider than the screen': 'px wider than the screen',
} as const

story.describe('the look for people', () => {
  story('finds what was planted, also on a page where it looked before', async ({ app }) => {
    const page = await app.open()
    await expect(page.getByRole('button', { name: 'Droogzwemmen' })).toBeVisible()
    await expectGoodForPeople(page, 'opening page')
    for (const [plant, told] of Object.entries(plants)) {
      await page.evaluate(
        (kind) => {
          const planted = {
            'a text one can hardly read': () => {
              const text = document.createElement('p')
              text.textContent = 'Dit leest bijna niemand.'
              text.style.color = 'rgb(160, 160, 160)'
              return text
            },
            'a picture without words': () => document.createElement('img'),
            'a button too small to tap': () => {
              const button = document.createElement('button')
              button.textContent = 'Klein'
              Object.assign(button.style, { width: '40px', height: '30px' })
              return button
            },
            'a row wider than the screen': () => {
              const row = document.createElement('div')
              Object.assign(row.style, { width: '3000px', height: '10px' })
              return row
            },
          }[kind]()
          planted.id = 'planted'
          document.querySelector('main')?.append(planted)
        },
        plant as keyof typeof plants,
      )
      await expect(expectGoodForPeople(page, plant), plant).rejects.toThrow(told)
      await page.evaluate(() => document.querySelector('#planted')?.remove())
    }
  })
})
