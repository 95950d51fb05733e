import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkNode, hashFiles, holdsBuild, sameLock, signBuild } from '../../tools/ensure.mjs'
import { explain, explainNpm, Trouble } from '../../tools/trouble.mjs'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('what is installed', () => {
  const lock = {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/a': { version: '1.2.3', integrity: 'sha512-a' },
      'node_modules/b-win32': { version: '1.0.0', integrity: 'sha512-b', optional: true },
    },
  }
  const installed = { packages: { 'node_modules/a': { version: '1.2.3', integrity: 'sha512-a' } } }

  it('is good when every package of the lock file is there, whatever other machines need', () => {
    expect(sameLock(lock, installed)).toBe(true)
  })

  it.each([
    ['nothing is there', {}],
    ['a version differs', { packages: { 'node_modules/a': { version: '1.2.4', integrity: 'sha512-a' } } }],
    ['a content differs', { packages: { 'node_modules/a': { version: '1.2.3', integrity: 'sha512-x' } } }],
  ])('is not good when %s', (_, other) => {
    expect(sameLock(lock, other)).toBe(false)
  })
})

describe('the hash that a build bears', () => {
  it('does not depend on the order of the files', () => {
    const one = ['a', bytes('1')] as const
    const two = ['b', bytes('2')] as const
    expect(hashFiles([one, two])).toBe(hashFiles([two, one]))
  })

  it.each([
    ['a content', [['a', bytes('2')]]],
    ['a name', [['b', bytes('1')]]],
    ['the split between name and content', [['a1', bytes('')]]],
    [
      'a file more',
      [
        ['a', bytes('1')],
        ['c', bytes('')],
      ],
    ],
  ] as const)('changes with %s', (_, files) => {
    expect(hashFiles(files)).not.toBe(hashFiles([['a', bytes('1')]]))
  })
})

describe('what was built', () => {
  let dir = ''
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'kanteltafel-dist-'))
    await mkdir(join(dir, 'assets'))
    for (const name of ['index.html', 'sw.js', 'assets/a.js']) await writeFile(join(dir, name), name)
    await signBuild(dir, 'abc')
  })
  afterEach(async () => await rm(dir, { recursive: true, force: true }))

  it('is taken when it is whole and of these sources', async () => {
    expect(await holdsBuild(dir, 'abc')).toBe(true)
    expect(await holdsBuild(dir, 'abd')).toBe(false)
  })

  it.each(['index.html', 'sw.js', 'assets/a.js'])('is not taken without %s, or cut off', async (name) => {
    await writeFile(join(dir, name), '')
    expect(await holdsBuild(dir, 'abc')).toBe(false)
    await rm(join(dir, name))
    expect(await holdsBuild(dir, 'abc')).toBe(false)
  })

  it('is not there in a folder without a hash', async () => {
    await rm(join(dir, 'build-hash.txt'))
    expect(await holdsBuild(dir, 'abc')).toBe(false)
  })
})

describe('trouble', () => {
  it('a Node that is too old is refused by name', () => {
    expect(() => checkNode('20.18.1')).toThrow('Node 20.18.1 is too old')
    for (const version of ['20.19.0', '22.0.0', '24.21.0']) expect(() => checkNode(version)).not.toThrow()
  })

  it.each([
    ['npm error code ENOSPC', 'The disk is full'],
    ['npm error code ENOTFOUND\nnpm error network', 'The package registry cannot be reached'],
    ['npm error code ECONNREFUSED', 'The package registry cannot be reached'],
    ['npm error code EUSAGE', 'package.json and package-lock.json do not agree'],
  ])('%s is told in plain words', (output, sentence) => {
    expect(explainNpm(output)).toContain(sentence)
  })

  it('our own trouble is told without a stack, a full disk by what to do', () => {
    expect(explain(new Trouble('Stop it.'))).toBe('Stop it.')
    expect(explain(Object.assign(new Error('write'), { code: 'ENOSPC' }))).toContain('Free some room')
  })
})
