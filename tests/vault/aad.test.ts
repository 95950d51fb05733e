import { describe, expect, it } from 'vitest'
import { aadUnderStreamKey, aadUnderVault } from '../../src/vault/aad.ts'

describe('the place of a box', () => {
  it('names the table and the stream, and the number where rows are numbered', () => {
    expect(aadUnderStreamKey('log', 'dossier-x')).toBe('1|log|dossier-x')
    expect(aadUnderStreamKey('segment', 'dossier-x', 7)).toBe('1|segment|dossier-x|7')
  })

  it('under the vault key names the vault too', () => {
    expect(aadUnderVault('keys', 'team', 'vk')).toBe('1|keys|team|vk')
  })

  it('cannot be forged by a bar in a name', () => {
    expect(() => aadUnderStreamKey('log|dossier', 'x')).toThrow(RangeError)
    expect(() => aadUnderVault('keys', 'a', 'v|k')).toThrow(RangeError)
  })
})
