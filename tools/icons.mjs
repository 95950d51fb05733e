/** Draws the PNG icons anew from public/icons/icoon.svg: `node tools/icons.mjs`, after the drawing changed. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { ensureBrowser } from './browser.mjs'
import { root } from './ensure.mjs'

const folder = join(root, 'public', 'icons')
const drawing = await readFile(join(folder, 'icoon.svg'), 'utf8')
// a full square for systems that cut their own shape out of it
const square = drawing.replace(/ rx="\d+"/, '')
const browser = await chromium.launch({ executablePath: await ensureBrowser() })
for (const [name, size, svg] of /** @type {const} */ ([
  ['icoon-180', 180, square],
  ['icoon-192', 192, drawing],
  ['icoon-512', 512, drawing],
  ['icoon-vol-512', 512, square],
])) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(
    `<body style="margin:0">${svg.replace('<svg', `<svg width="${size}" height="${size}"`)}</body>`,
  )
  await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: true })
  await page.close()
}
await browser.close()
