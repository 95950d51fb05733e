/**
 * `npm test`: installs what is missing and runs everything: types, lint, format, unit and house, the build, and the
 * stories in a real Chromium against the production build. Closes with one line. `--only a,b` runs some of the steps;
 * what stands behind `--` goes to the runner of that step.
 */
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ensureAge } from './age.mjs'
import { ensureBrowser } from './browser.mjs'
import { add, closing, countPlaywright, countVitest, none, one } from './count.mjs'
import { ensureBuild, ensureModules, root, run, tool } from './ensure.mjs'
import { explain } from './trouble.mjs'

const ci = !['', '0', 'false'].includes(process.env['CI'] ?? '')
const reports = join(root, '.cache')
const { only, rest } = readArguments(process.argv.slice(2))

/** @param {string[]} args */
function readArguments(args) {
  const at = args.indexOf('--only')
  if (at === -1) return { only: undefined, rest: args }
  return { only: args[at + 1]?.split(','), rest: args.toSpliced(at, 2) }
}

/** @param {string} file @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
const node = (file, args, env = {}) =>
  run(process.execPath, [tool(file), ...args], {
    env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}), ...env },
  })

/** @param {string} name */
async function readReport(name) {
  return JSON.parse(await readFile(join(reports, name), 'utf8').catch(() => 'null')) ?? undefined
}

/** @param {string} file @param {string[]} args */
const check = (file, args) => async () => one((await node(file, args)).code === 0)

async function unit() {
  await ensureAge()
  await rm(join(reports, 'unit.json'), { force: true })
  const to = ['--reporter=default', '--reporter=json', `--outputFile.json=${join(reports, 'unit.json')}`]
  const { code } = await node('vitest/vitest.mjs', ['run', ...to, ...rest])
  return countVitest(await readReport('unit.json'), code)
}

let built = true
async function build() {
  try {
    await ensureBuild()
    return one(true)
  } catch (error) {
    built = false
    process.stderr.write(`${explain(error)}\n`)
    return one(false)
  }
}

/** Without a browser the stories are counted as skipped, with the reason. @param {unknown} reason */
async function skipStories(reason) {
  process.stderr.write(`The stories are skipped. ${explain(reason)}\n`)
  const { output } = await node('@playwright/test/cli.js', ['test', '--list', ...rest])
  return { ...none, skipped: Number(/Total: (\d+) test/.exec(output)?.[1] ?? 1) }
}

async function e2e() {
  if (!built) {
    process.stderr.write('The stories are not run: there is no build.\n')
    return one(false)
  }
  let browser
  try {
    browser = await ensureBrowser()
  } catch (error) {
    return await skipStories(error)
  }
  await rm(join(reports, 'e2e.json'), { force: true })
  const { code } = await node('@playwright/test/cli.js', ['test', ...rest], {
    CHROMIUM: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'e2e.json'),
  })
  return countPlaywright(await readReport('e2e.json'), code)
}

const steps = {
  types: check('typescript/bin/tsc', ['-b']),
  lint: check('oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']),
  format: check('@biomejs/biome/bin/biome', ['format', '.']),
  unit,
  build,
  e2e,
}

/** @type {import('./count.mjs').Count[]} */
const counts = []
try {
  await ensureModules()
  await mkdir(reports, { recursive: true })
  for (const [name, step] of Object.entries(steps)) {
    if (only !== undefined && !only.includes(name) && !(name === 'build' && only.includes('e2e'))) continue
    const begun = Date.now()
    process.stdout.write(`\n── ${name}\n`)
    const count = await step()
    counts.push(count)
    process.stdout.write(`── ${name}: ${closing(count, ci)} (${Math.round((Date.now() - begun) / 1000)} s)\n`)
  }
} catch (error) {
  counts.push(one(false))
  process.stderr.write(`\n${explain(error)}\n`)
}
const total = add(counts)
process.stdout.write(`\n${closing(total, ci)}\n`)
process.exitCode = total.failed > 0 || (ci && total.skipped > 0) ? 1 : 0
