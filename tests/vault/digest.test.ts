import { describe, expect, it } from 'vitest'
import { digestOf } from '../../src/vault/digest.ts'

describe('a digest', () => {
  it('is the SHA-256 of the text, as base64url', async () => {
    expect(await digestOf('abc')).toBe('ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0')
  })

  it('differs when one letter does', async () => {
    expect(await digestOf('dossier-a')).not.toBe(await digestOf('dossier-b'))
  })
})
