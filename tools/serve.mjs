/**
 * A small static server for the production build: the real security headers, nothing outside the folder, no listing.
 * It listens on this machine only (both 127.0.0.1 and ::1), whatever the environment says.
 */
import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { cacheControl, securityHeaders } from './headers.mjs'
import { codeOf, Trouble } from './trouble.mjs'

const compress = promisify(brotliCompress)

/** @type {Record<string, string>} */
const kinds = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}
const compressible = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.wasm', '.webmanifest'])

/**
 * The file that a request path stands for, relative to the folder; undefined when the path leaves the base or the
 * folder, hides something (a leading dot) or cannot be read as a path.
 * @param {string} path the path of the request, still percent-encoded
 * @param {string} base where the app stands, with a slash at both ends
 * @returns {string | undefined}
 */
export function fileOf(path, base) {
  let plain
  try {
    plain = decodeURIComponent(path)
  } catch {
    return undefined
  }
  if (!plain.startsWith(base)) return undefined
  const parts = plain.slice(base.length).split('/')
  const last = parts.pop() ?? ''
  if ([...parts, last].some((part) => /[\0\\]/.test(part) || part.startsWith('.'))) return undefined
  if (parts.some((part) => part === '')) return undefined
  return [...parts, last === '' ? 'index.html' : last].join('/')
}

/**
 * @typedef {{ body: Buffer, packed: Buffer | undefined, etag: string, type: string, stamp: string }} Page
 * @param {string} dir
 */
function createShelf(dir) {
  /** @type {Map<string, Page>} */
  const pages = new Map()
  /** @param {string} file @returns {Promise<Page | undefined>} */
  return async function take(file) {
    try {
      const root = await realpath(dir)
      const place = await realpath(join(root, file))
      if (!place.startsWith(root + sep)) return undefined
      const facts = await stat(place)
      if (!facts.isFile()) return undefined
      const stamp = `${facts.mtimeMs}-${facts.size}`
      const known = pages.get(file)
      if (known?.stamp === stamp) return known
      const body = await readFile(place)
      const end = extname(file)
      const page = {
        body,
        packed: compressible.has(end)
          ? await compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
          : undefined,
        etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
        type: kinds[end] ?? 'application/octet-stream',
        stamp,
      }
      pages.set(file, page)
      return page
    } catch {
      return undefined
    }
  }
}

/**
 * @param {string} dir
 * @param {string} base
 */
function createListener(dir, base) {
  const take = createShelf(dir)
  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  return async function answer(request, response) {
    /** @param {number} status @param {Record<string, string>} headers @param {Buffer | string} body */
    const send = (status, headers, body) => {
      response.writeHead(status, { ...securityHeaders, ...headers })
      response.end(request.method === 'HEAD' ? undefined : body)
    }
    const plain = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' }
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return send(405, { ...plain, Allow: 'GET, HEAD' }, 'Only GET and HEAD.\n')
    const path = (request.url ?? '/').replace(/[?#].*$/, '')
    if (`${path}/` === base) return send(308, { ...plain, Location: base }, '')
    const file = fileOf(path, base)
    const page = file === undefined ? undefined : await take(file)
    if (file === undefined || page === undefined) return send(404, plain, 'Not found.\n')
    const headers = {
      'Content-Type': page.type,
      'Cache-Control': cacheControl(file),
      ETag: page.etag,
      Vary: 'Accept-Encoding',
    }
    if (request.headers['if-none-match'] === page.etag) return send(304, headers, '')
    const packed = /\bbr\b/.test(request.headers['accept-encoding'] ?? '') ? page.packed : undefined
    const body = packed ?? page.body
    return send(
      200,
      {
        ...headers,
        'Content-Length': String(body.length),
        ...(packed === undefined ? {} : { 'Content-Encoding': 'br' }),
      },
      body,
    )
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>} the port it got
 */
function listen(server, port, host) {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, host, () => {
      server.off('error', fail)
      const address = server.address()
      done(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

/** @param {unknown} error @param {number} port @returns {Error} */
function portTrouble(error, port) {
  const code = codeOf(error)
  if (code === 'EADDRINUSE')
    return new Trouble(
      `Port ${port} is in use by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
    )
  if (code === 'EACCES')
    return new Trouble(
      `Port ${port} may not be used by this account. Choose another one: PORT=4173 npm start`,
    )
  return error instanceof Error ? error : new Error(String(error))
}

/**
 * Serves a folder. `port` 0 takes a free one; `base` is where the app stands (`/` or `/regio/team/`).
 * Throws a Trouble with a plain sentence when the port is taken.
 * @param {{ dir: string, port?: number, base?: string }} options
 * @returns {Promise<{ port: number, url: string, close: () => Promise<void> }>}
 */
export async function serve({ dir, port = 0, base = '/' }) {
  const answer = createListener(resolve(dir), base)
  /** @type {import('node:http').RequestListener} */
  const listener = (request, response) => void answer(request, response)
  const servers = [createServer(listener)]
  let taken
  try {
    taken = await listen(/** @type {import('node:http').Server} */ (servers[0]), port, '127.0.0.1')
    const second = createServer(listener)
    await listen(second, taken, '::1').then(
      () => servers.push(second),
      (error) => {
        if (codeOf(error) === 'EADDRINUSE' && port !== 0) throw error
      },
    )
  } catch (error) {
    for (const server of servers) server.close()
    throw portTrouble(error, port)
  }
  const close = async () => {
    await Promise.all(
      servers.map(
        (server) =>
          new Promise((done) => {
            server.close(done)
            server.closeAllConnections()
          }),
      ),
    )
  }
  return { port: taken, url: `http://localhost:${taken}${base}`, close }
}
