import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { securityHeaders } from '../../tools/headers.mjs'
import { fileOf, serve } from '../../tools/serve.mjs'
import { Trouble } from '../../tools/trouble.mjs'

let folder = ''
const servers: Awaited<ReturnType<typeof serve>>[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanteltafel-serve-'))
  const dir = join(folder, 'dist')
  await mkdir(join(dir, 'assets'), { recursive: true })
  await writeFile(join(dir, 'index.html'), '<!doctype html><title>x</title>')
  await writeFile(join(dir, 'assets', 'a-123.js'), 'export {}')
  await writeFile(join(dir, '.hidden'), 'hidden')
  await writeFile(join(folder, 'secret.txt'), 'secret')
  await symlink(join(folder, 'secret.txt'), join(dir, 'link.txt'))
})
afterEach(async () => {
  await Promise.all(servers.splice(0).map(async (server) => await server.close()))
})
afterAll(async () => await rm(folder, { recursive: true, force: true }))

async function start(base = '/') {
  const server = await serve({ dir: join(folder, 'dist'), base })
  servers.push(server)
  return server
}

/** Asks with the path exactly as written; `fetch` would tidy it up first. */
async function statusOf(port: number, path: string): Promise<number> {
  return await new Promise((done, fail) => {
    request({ port, path, host: '127.0.0.1' }, (answer) => {
      answer.resume()
      done(answer.statusCode ?? 0)
    })
      .on('error', fail)
      .end()
  })
}

describe('the server', () => {
  it('sends every security header with a page, a piece and a refusal', async () => {
    const { url } = await start()
    for (const path of ['', 'assets/a-123.js', 'nothing-here']) {
      const answer = await fetch(url + path)
      for (const [name, value] of Object.entries(securityHeaders))
        expect(answer.headers.get(name)).toBe(value)
    }
  })

  it('lets the page be asked for anew, and pieces with a hash be kept', async () => {
    const { url } = await start()
    expect((await fetch(url)).headers.get('cache-control')).toBe('no-cache')
    expect((await fetch(`${url}assets/a-123.js`)).headers.get('cache-control')).toContain('immutable')
  })

  it('answers 304 when nothing changed', async () => {
    const { url } = await start()
    const etag = (await fetch(url)).headers.get('etag') ?? ''
    expect((await fetch(url, { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  it('gives nothing outside its folder, nothing hidden, and follows no link out of it', async () => {
    const { port } = await start()
    for (const path of [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/assets/../../secret.txt',
      '/..%5csecret.txt',
      '/link.txt',
      '/.hidden',
      '//etc/passwd',
      '/%00',
      '/%zz',
    ])
      expect(await statusOf(port, path), path).toBe(404)
  })

  it('only reads', async () => {
    const { url } = await start()
    expect((await fetch(url, { method: 'POST', body: 'x' })).status).toBe(405)
    expect(await (await fetch(url, { method: 'HEAD' })).text()).toBe('')
  })

  it('serves at a sub-path and nowhere else', async () => {
    const { url, port } = await start('/regio/team/')
    expect((await fetch(url)).status).toBe(200)
    expect(await statusOf(port, '/')).toBe(404)
    expect(await statusOf(port, '/regio/team')).toBe(308)
  })

  it('answers on 127.0.0.1 and on localhost', async () => {
    const { url, port } = await start()
    expect((await fetch(url)).status).toBe(200)
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200)
  })

  it('says in one sentence that a port is in use', async () => {
    const { port } = await start()
    const second = serve({ dir: folder, port })
    await expect(second).rejects.toThrow(Trouble)
    await expect(second).rejects.toThrow(`Port ${port} is in use by another program.`)
  })
})

describe('the file that an address stands for', () => {
  it.each([
    ['/', '/', 'index.html'],
    ['/assets/a.js', '/', 'assets/a.js'],
    ['/regio/', '/regio/', 'index.html'],
    ['/regio/een%20twee.svg', '/regio/', 'een twee.svg'],
    ['/ander/', '/regio/', undefined],
    ['/a//b', '/', undefined],
    ['/a/../b', '/', undefined],
  ])('%s under %s is %s', (path, base, file) => {
    expect(fileOf(path, base)).toBe(file)
  })
})
