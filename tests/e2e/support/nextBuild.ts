import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dist } from '../../../tools/ensure.mjs'

export interface NextBuild {
  readonly dir: string
  readonly remove: () => Promise<void>
}

/** A second build: the same app, another title in its page and so another list of files in its service worker. */
export async function nextBuild(): Promise<NextBuild> {
  const dir = await mkdtemp(join(tmpdir(), 'kanteltafel-volgende-'))
  await cp(dist, dir, { recursive: true })
  const page = await readFile(join(dir, 'index.html'), 'utf8')
  await writeFile(join(dir, 'index.html'), page.replace('</title>', ' 2</title>'))
  const worker = await readFile(join(dir, 'sw.js'), 'utf8')
  const changed = worker.replace(
    /"revision":"[0-9a-f]{32}","url":"index\.html"/,
    '"revision":"2","url":"index.html"',
  )
  if (changed === worker) throw new Error('the service worker does not name index.html')
  await writeFile(join(dir, 'sw.js'), changed)
  return { dir, remove: async () => await rm(dir, { recursive: true, force: true }) }
}
