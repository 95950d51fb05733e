/** Finds a Chromium for the tests, and installs one where that can be done without asking. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { run, tool } from './ensure.mjs'
import { Trouble } from './trouble.mjs'

/** Where a Chromium or a Chrome usually stands. */
const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) =>
    join(process.env[name] ?? 'C:\\', 'Google\\Chrome\\Application\\chrome.exe'),
  ),
]

/** Whether the program is there and starts (a stub that only points at a shop does not). @param {string} path */
function works(path) {
  if (!existsSync(path)) return false
  if (process.platform === 'win32') return true
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 })
  return status === 0 && /chrom/i.test(stdout)
}

/** The browser that Playwright fetched for itself, if it did. */
async function playwrightsOwn() {
  try {
    const { chromium } = await import('@playwright/test')
    return chromium.executablePath()
  } catch {
    return ''
  }
}

/**
 * The first Chromium that starts: `$CHROMIUM`, an installed one, Playwright's own download.
 * Throws a Trouble when `$CHROMIUM` names something that does not start.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const asked = process.env['CHROMIUM']
  if (asked !== undefined && asked !== '') {
    if (works(asked)) return asked
    throw new Trouble(`CHROMIUM says ${asked}, but no Chromium starts there.`)
  }
  return [...usual, await playwrightsOwn()].find((path) => path !== '' && works(path))
}

const isRoot = () => process.getuid?.() === 0

/** Finds a Chromium or installs one; throws a Trouble that says what to do when neither works. */
export async function ensureBrowser() {
  const found = await findBrowser()
  if (found !== undefined) return found
  const hasApt = existsSync('/usr/bin/apt-get')
  if (isRoot() && hasApt) {
    process.stdout.write('Installing Chromium with apt-get ...\n')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-q'], { env })
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env })
    const installed = await findBrowser()
    if (installed !== undefined) return installed
  }
  process.stdout.write("Fetching Playwright's own Chromium ...\n")
  const deps = isRoot() && hasApt ? ['--with-deps'] : []
  await run(process.execPath, [tool('@playwright/test/cli.js'), 'install', ...deps, 'chromium'])
  const fetched = await findBrowser()
  if (fetched !== undefined) return fetched
  throw new Trouble(
    'No Chromium was found and none could be installed. Install Chromium or Chrome, or name one: CHROMIUM=/path/to/chromium npm test',
  )
}
