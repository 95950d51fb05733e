import { join } from 'node:path'
import { root, run, tool } from '../../tools/ensure.mjs'
import type { Drill } from '../drills/page/main.ts'
import { App } from './support/App.ts'
import { Host } from './support/Host.ts'
import { expect, story } from './support/story.ts'

/** How often the plug is pulled. */
const rounds = Number(process.env['DRILL_ROUNDS'] ?? 20)

interface DrillWindow {
  readonly drill: Drill
  readonly told: (act: number) => void
}

/** The page of the drill, built as the app is, from the present sources. */
async function buildPage(): Promise<string> {
  const config = join(root, 'tests', 'drills', 'vite.config.ts')
  const built = await run(process.execPath, [
    tool('vite/bin/vite.js'),
    'build',
    '--logLevel=warn',
    '--config',
    config,
  ])
  expect(built.code, 'the page of the drill is built').toBe(0)
  return join(root, '.cache', 'drills')
}

/** Opens the page, lets it write from act `first` on, and pulls the plug in the middle of it; the acts it was told are kept. */
async function writeAndPull(app: App, first: number, wait: number): Promise<readonly number[]> {
  const kept: number[] = []
  const page = await app.open()
  await page.exposeFunction('told', (act: number) => kept.push(act))
  await page.waitForFunction(() => 'drill' in window)
  const writing = page.evaluate((from) => {
    const { drill, told } = window as unknown as DrillWindow
    void drill.write(from, told)
  }, first)
  await writing
  await expect.poll(() => kept.length, { intervals: [20] }).toBeGreaterThan(5)
  const enough = kept.length + wait
  await expect.poll(() => kept.length, { intervals: [5] }).toBeGreaterThanOrEqual(enough)
  await app.killBrowser()
  return kept
}

async function look(app: App) {
  const page = await app.open()
  await page.waitForFunction(() => 'drill' in window)
  return await page.evaluate(async () => await (window as unknown as DrillWindow).drill.look())
}

story(
  `${rounds} times the power fails while writing: nothing that was called kept is lost, and nothing is half`,
  async () => {
    story.setTimeout(60_000 + rounds * 15_000)
    const host = await Host.start(await buildPage())
    const app = await App.start(host)
    const kept: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const first = (kept.at(-1) ?? 0) + 10
      kept.push(...(await writeAndPull(app, first, (round * 7) % 40)))
      await app.openBrowser()
      const found = await look(app)
      const whole = new Set(found.whole)
      const lost = kept.filter((act) => !whole.has(act))
      expect({ round, lost, half: found.half, damage: found.damage, conflicts: found.conflicts }).toEqual({
        round,
        lost: [],
        half: [],
        damage: 0,
        conflicts: 0,
      })
    }
    process.stdout.write(`${rounds} rounds, ${kept.length} acts called kept: 0 lost, 0 half written\n`)
    story.info().annotations.push({
      type: 'drill',
      description: `${rounds} rounds, ${kept.length} acts called kept, 0 lost, 0 half written`,
    })
    expect(kept.length).toBeGreaterThan(rounds * 5)
    expect(await app.end()).toEqual([])
  },
)
