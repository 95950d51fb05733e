/** Finds Debian's `age` for the test that opens a reservekopie with it, and installs it where that needs no asking. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { run } from './ensure.mjs'

/** Whether `age` is there, and `script`, which gives it the terminal it wants for typing words. */
export function hasAge() {
  const starts = (/** @type {string} */ program) => spawnSync(program, ['--version']).status === 0
  return process.platform === 'linux' && starts('age') && starts('script')
}

/** Installs `age` when it is missing, as root on Debian; without it its tests are skipped, with the reason. */
export async function ensureAge() {
  if (hasAge()) return
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stdout.write('Installing age with apt-get ...\n')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-q'], { env })
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'age', 'bsdutils'], { env })
    if (hasAge()) return
  }
  process.stderr.write('Without the program age the tests that open a reservekopie with it are skipped.\n')
}
