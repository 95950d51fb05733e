/** What has to come over the line: per chunk, before the first screen, and the whole precache. */
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { kB } from './numbers.mjs'

/** Code that a chunk cannot start without. @param {string} code */
const staticImports = (code) =>
  [...code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([\w.-]+\.js)["']/g)].map(([, name = '']) => name)

/** @param {import('../../tools/bench.mjs').Bench} bench */
export async function measure({ dist, row }) {
  /** @type {Map<string, Buffer>} */
  const files = new Map()
  for (const entry of await readdir(dist, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) files.set(entry.name, await readFile(join(entry.parentPath, entry.name)))
  /** @param {Iterable<string>} names */
  const gzip = (names) =>
    [...names].reduce((sum, name) => sum + gzipSync(files.get(name) ?? '', { level: 9 }).length, 0)

  const page = files.get('index.html')?.toString('utf8') ?? ''
  /** @type {Set<string>} */
  const first = new Set()
  const waiting = [...page.matchAll(/assets\/([\w.-]+\.js)/g)].map(([, name = '']) => name)
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (first.has(name)) continue
    first.add(name)
    waiting.push(...staticImports(files.get(name)?.toString('utf8') ?? ''))
  }
  row({
    what: 'JavaScript before the first screen',
    value: `${kB(gzip(first))} gzip`,
    beside: [...first].join(' '),
  })

  const worker = files.get('sw.js')?.toString('utf8') ?? ''
  const precached = [...worker.matchAll(/"url":"([^"]+)"/g)].map(([, url = '']) => basename(url))
  // the service worker fetches these at once after the rest
  const install = precached.filter((name) => !/^noto-sans-(?:arabic|ethiopic)-/.test(name))
  row({ what: 'first install', value: `${kB(gzip(install))} gzip`, beside: `${install.length} files` })
  row({ what: 'whole precache', value: `${kB(gzip(precached))} gzip`, beside: `${precached.length} files` })

  const named = [...files.keys()]
    .filter((name) => /\.(?:js|css|woff2|wasm)$/.test(name))
    .map((name) => ({ name, size: gzip([name]) }))
    .sort((a, b) => b.size - a.size)
  const small = named.filter(({ size }) => size < 2000)
  for (const { name, size } of named.slice(0, named.length - small.length))
    row({ what: name, value: `${kB(size)} gzip`, beside: first.has(name) ? 'first screen' : 'later' })
  row({ what: `${small.length} pieces under 2 kB`, value: `${kB(gzip(small.map(({ name }) => name)))} gzip` })
}
