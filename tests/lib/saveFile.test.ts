// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { safeFileName, saveFile } from '../../src/lib/saveFile.ts'

describe('the name of a saved file', () => {
  it.each([
    ['verslag 22-11-2026.md', 'verslag 22-11-2026.md'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['verslag\u202Egnp.md', 'verslag-gnp.md'],
    ['a\u0000b:c*d?.txt', 'a-b-c-d-.txt'],
    ['...', 'bestand'],
    ['', 'bestand'],
  ])('%j becomes %j', (given, name) => {
    expect(safeFileName(given)).toBe(name)
  })

  it('is cut off before a file system would refuse it', () => {
    expect(safeFileName('x'.repeat(10_000))).toHaveLength(120)
  })
})

describe('saving a file', () => {
  it('offers it under its name by a blob address, and leaves nothing in the page', async () => {
    const offered: HTMLAnchorElement[] = []
    document.addEventListener('click', (event) => {
      event.preventDefault()
      offered.push(event.target as HTMLAnchorElement)
    })
    expect(await saveFile('a.md', 'text/markdown', '# Verslag')).toEqual({ ok: true, value: undefined })
    expect(offered.map(({ download }) => download)).toEqual(['a.md'])
    expect(offered[0]?.href).toMatch(/^blob:/)
    expect(document.querySelector('a')).toBeNull()
  })

  it('is refused with a reason where the browser cannot make a file', async () => {
    const make = URL.createObjectURL
    Reflect.deleteProperty(URL, 'createObjectURL')
    expect(await saveFile('a.txt', 'text/plain', 'x')).toEqual({
      ok: false,
      error: { reden: 'bestand-niet-bewaard' },
    })
    URL.createObjectURL = make
  })
})
