import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../tools/ensure.mjs'
import { cacheControl, contentSecurityPolicy, metaPolicy, securityHeaders } from '../../tools/headers.mjs'

describe('the headers', () => {
  it.each(['nginx.conf', 'Caddyfile'])('stand word for word in tools/hosting/%s', async (file) => {
    const text = await readFile(join(root, 'tools', 'hosting', file), 'utf8')
    for (const [name, value] of Object.entries(securityHeaders)) expect(text).toContain(`${name} "${value}"`)
    expect(text).toContain('"no-cache"')
    expect(text).toContain('"public, max-age=31536000, immutable"')
  })

  it('allow no inline script, no inline style, no foreign place', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/)
  })

  it('leave frame-ancestors out of the copy in the page, where browsers ignore it', () => {
    expect(metaPolicy).not.toContain('frame-ancestors')
    expect(contentSecurityPolicy).toBe(`${metaPolicy}; frame-ancestors 'none'`)
  })

  it('let only files with a hash in their name be kept without asking', () => {
    expect(cacheControl('assets/index-abc.js')).toContain('immutable')
    for (const file of ['index.html', 'sw.js', 'manifest.webmanifest', 'icons/icoon.svg'])
      expect(cacheControl(file)).toBe('no-cache')
  })
})
