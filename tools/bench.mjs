/**
 * `npm run bench`: measures the production build in a real Chromium and prints what came out. Every
 * `tests/bench/*.bench.mjs` is one chapter; `--only sizes,data` runs some, `--n 1000` chooses the numbers of dossiers,
 * `--runs 5` how often a moment is measured. Nothing is judged here: bars stand in the design, timings in the README.
 */
import { execFileSync } from 'node:child_process'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBrowser } from './browser.mjs'
import { dist, ensureBuild, ensureModules, root } from './ensure.mjs'
import { runCommand } from './trouble.mjs'

/**
 * @typedef {{ what: string, value: string, beside?: string }} Row
 * @typedef {{ dist: string, browser: string, counts: readonly number[], runs: number, row: (row: Row) => void }} Bench
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
  const names = (await readdir(folder)).filter((name) => name.endsWith('.bench.mjs')).sort()
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
    const chapter = name.replace('.bench.mjs', '')
    if (only.length > 0 && !only.includes(chapter)) continue
    process.stdout.write(`\n── ${chapter}\n`)
    /** @type {Row[]} */
    const rows = []
    const { measure } = await import(pathToFileURL(join(folder, name)).href)
    await measure({
      dist,
      browser,
      counts: option('n', '1000,10000').split(',').map(Number),
      runs: Number(option('runs', '5')),
      row(/** @type {Row} */ row) {
        rows.push(row)
        process.stdout.write(
          `${row.what.padEnd(52)} ${row.value}${row.beside === undefined ? '' : `   (${row.beside})`}\n`,
        )
      },
    })
    chapters[chapter] = rows
  }
  await mkdir(join(root, '.cache'), { recursive: true })
  await writeFile(
    join(root, '.cache', 'bench.json'),
    `${JSON.stringify({ machine, chapters }, undefined, 2)}\n`,
  )
})
