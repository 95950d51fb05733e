/**
 * `npm run bench`: measures the production build in a real Chromium and prints what came out. Every
 * `tests/bench/*.bench.mjs` is one chapter; `--only sizes,data` runs some, `--n 1000` chooses the numbers of dossiers,
 * `--runs 5` how often a moment is measured. `--rivals` measures ourselves beside PouchDB, RxDB and Dexie rows instead
 * (installed for the occasion under tests/bench/rivals; 1,000, 10,000 and 50,000 dossiers of our own). Nothing is judged here: bars stand in the design, timings in the README.
 */
import { execFileSync } from 'node:child_process'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBrowser } from './browser.mjs'
import { dist, ensureBuild, ensureModules, root } from './ensure.mjs'
import { runCommand } from './trouble.mjs'

/**
 * @typedef {{ what: string, value: string, beside?: string }} Row
 * @typedef {{ dist: string, browser: string, counts: readonly number[], runs: number, row: (row: Row) => void,
 *   write: (name: string, text: string) => Promise<void> }} Bench
 */

/** @param {string} name @param {string} otherwise */
function option(name, otherwise) {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? otherwise : (process.argv[at + 1] ?? otherwise)
}

await runCommand(async () => {
  await ensureModules()
  await ensureBuild()
  const browser = await ensureBrowser()
  const folder = join(root, 'tests', 'bench')
  const withRivals = process.argv.includes('--rivals')
  const names = withRivals
    ? [join('rivals', 'rivals.bench.mjs')]
    : (await readdir(folder)).filter((name) => name.endsWith('.bench.mjs')).sort()
  const only = option('only', '').split(',').filter(Boolean)
  const machine = {
    date: new Date().toISOString(),
    processor: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    node: process.version,
    browser: execFileSync(browser, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim(),
  }
  process.stdout.write(`\n${Object.values(machine).join(' · ')}\n`)
  /** @type {Record<string, Row[]>} */
  const chapters = {}
  for (const name of names) {
    const chapter = basename(name, '.bench.mjs')
    if (only.length > 0 && !only.includes(chapter)) continue
    process.stdout.write(`\n── ${chapter}\n`)
    /** @type {Row[]} */
    const rows = []
    const { measure } = await import(pathToFileURL(join(folder, name)).href)
    await mkdir(join(root, '.cache'), { recursive: true })
    await measure({
      dist,
      browser,
      counts: option('n', withRivals ? '1000,10000,50000' : '1000,10000')
        .split(',')
        .map(Number),
      runs: Number(option('runs', withRivals ? '3' : '5')),
      row(/** @type {Row} */ row) {
        rows.push(row)
        process.stdout.write(
          `${row.what.padEnd(52)} ${row.value}${row.beside === undefined ? '' : `   (${row.beside})`}\n`,
        )
      },
      async write(/** @type {string} */ name, /** @type {string} */ text) {
        await writeFile(join(root, '.cache', name), text)
        process.stdout.write(`\n${text}`)
      },
    })
    chapters[chapter] = rows
  }
  await writeFile(
    join(root, '.cache', 'bench.json'),
    `${JSON.stringify({ machine, chapters }, undefined, 2)}\n`,
  )
})
// what broke off half-way may have left a server listening
process.exit()
