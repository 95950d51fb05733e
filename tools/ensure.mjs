/**
 * Makes sure that what a command needs is there: packages, a build of the present sources, a browser. Plain Node, so
 * that it runs before anything is installed. Asks nothing, ever.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { explainNpm, Trouble } from './trouble.mjs'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
export const dist = join(root, 'dist')
const hashFile = 'build-hash.txt'

/** Everything that the build is made of. */
const sources = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'tsconfig.base.json',
  'tsconfig.app.json',
  'tsconfig.sw.json',
  'package.json',
  'package-lock.json',
  'tools/headers.mjs',
]

/** Refuses a Node that is too old for the tools. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    throw new Trouble(`Node ${version} is too old. Kanteltafel needs Node 20.19 or newer.`)
}

/**
 * Runs a program with its output on this terminal; gives its exit code and the tail of what it said.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, { cwd = root, env = process.env } = {}) {
  return new Promise((done) => {
    let output = ''
    const child = spawn(program, [...args], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && program.endsWith('.cmd'),
    })
    /** @param {NodeJS.WriteStream} to @returns {(chunk: Buffer) => void} */
    const pass = (to) => (chunk) => {
      to.write(chunk)
      output = (output + chunk.toString('utf8')).slice(-200_000)
    }
    child.stdout.on('data', pass(process.stdout))
    child.stderr.on('data', pass(process.stderr))
    child.on('error', (error) => done({ code: 127, output: `${output}\n${error.message}` }))
    child.on('close', (code) => done({ code: code ?? 1, output }))
  })
}

/**
 * The program of an installed package, to be run with this Node.
 * @param {string} file path within node_modules
 */
export const tool = (file) => join(root, 'node_modules', file)

/** @param {readonly string[]} args @param {string} cwd */
function npm(args, cwd) {
  const own = process.env['npm_execpath']
  if (own !== undefined && /npm-cli\.c?js$/.test(own)) return run(process.execPath, [own, ...args], { cwd })
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { cwd })
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} Locked
 * @typedef {{ packages?: Record<string, Locked> }} Lock
 */

/**
 * Whether what is installed (npm's own note in node_modules) is what the lock file asks for.
 * @param {Lock} lock
 * @param {Lock} installed
 */
export function sameLock(lock, installed) {
  const there = installed.packages ?? {}
  return Object.entries(lock.packages ?? {}).every(([path, wanted]) => {
    if (path === '') return true
    const found = there[path]
    if (found === undefined) return wanted.optional === true || wanted.devOptional === true
    return found.version === wanted.version && found.integrity === wanted.integrity
  })
}

/** @param {string} path @returns {Promise<Lock | undefined>} */
async function readLock(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** Installs the packages of a folder's lock file when they are not there. */
export async function ensureModules(folder = root) {
  checkNode()
  const lock = await readLock(join(folder, 'package-lock.json'))
  if (lock === undefined) throw new Trouble('package-lock.json is missing or damaged. Fetch it again.')
  const noted = join(folder, 'node_modules', '.package-lock.json')
  const installed = await readLock(noted)
  if (installed !== undefined && sameLock(lock, installed)) return
  process.stdout.write(
    `Installing the packages of ${relative(root, join(folder, 'package-lock.json'))} ...\n`,
  )
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
  const { code, output } = await npm(args, folder)
  // npm goes on when the disk is full, and then says that all is well
  const diskFull = /ENOSPC|EDQUOT/.test(output)
  if (code === 0 && !diskFull) return
  await rm(noted, { force: true })
  throw new Trouble(`The packages could not be installed. ${explainNpm(output) ?? 'See the lines above.'}`)
}

/**
 * @param {string} path relative to the folder
 * @param {string} from
 * @returns {Promise<string[]>} files, relative to the folder
 */
async function filesUnder(path, from = root) {
  if (!existsSync(join(from, path))) return []
  try {
    const entries = await readdir(join(from, path), { withFileTypes: true, recursive: true })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(from, join(entry.parentPath ?? entry.path, entry.name)))
  } catch {
    return [path]
  }
}

/**
 * One SHA-256 over the names and contents of files.
 * @param {readonly (readonly [name: string, content: Uint8Array])[]} files
 */
export function hashFiles(files) {
  const hash = createHash('sha256')
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${name.replaceAll('\\', '/')}\0${content.length}\0`).update(content)
  return hash.digest('hex')
}

/** @param {readonly string[]} names @param {string} from */
const readAll = async (names, from) =>
  await Promise.all(
    names.map(async (name) => /** @type {const} */ ([name, await readFile(join(from, name))])),
  )

/** SHA-256 over the sources and the lock file: a build that bears it is a build of these sources. */
export async function sourceHash() {
  return hashFiles(await readAll((await Promise.all(sources.map((path) => filesUnder(path)))).flat(), root))
}

/** @param {string} dir SHA-256 over all that was built, without the file of hashes itself */
async function builtHash(dir) {
  const names = await filesUnder('.', dir)
  return hashFiles(
    await readAll(
      names.filter((name) => name !== hashFile),
      dir,
    ),
  )
}

/**
 * Lets a build bear the hash of its sources and the hash of itself.
 * @param {string} dir
 * @param {string} hash
 */
export async function signBuild(dir, hash) {
  await writeFile(join(dir, hashFile), `${hash}\n${await builtHash(dir)}\n`)
}

/**
 * Whether a folder holds the build of sources with this hash, whole: a file that is missing or cut off is told too.
 * @param {string} dir
 * @param {string} hash
 */
export async function holdsBuild(dir, hash) {
  const borne = await readFile(join(dir, hashFile), 'utf8').catch(() => '')
  const [source, built] = borne.split('\n')
  return source === hash && built === (await builtHash(dir))
}

/** Builds, and lets the build bear the hash of the sources as they were when it began. */
export async function build() {
  const hash = await sourceHash()
  await rm(join(dist, hashFile), { force: true })
  const { code, output } = await run(process.execPath, [tool('vite/bin/vite.js'), 'build'])
  if (code !== 0)
    throw new Trouble(
      /ENOSPC|no space left/i.test(output)
        ? 'The disk is full: the build could not be written. Free some room and run the same command again.'
        : 'The build failed. See the lines above.',
    )
  await signBuild(dist, hash)
}

/** Whether dist holds a whole build of the present sources. */
export async function isBuilt() {
  return await holdsBuild(dist, await sourceHash())
}

export async function ensureBuild() {
  if (await isBuilt()) return
  process.stdout.write('Building ...\n')
  await build()
}
