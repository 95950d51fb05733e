import { describe, expect, it } from 'vitest'
import { aadOfOverdracht, aadOfPost, aadUnderStreamKey, aadUnderVault } from '../../src/vault/aad.ts'

describe('the place of a box', () => {
  it('names the table and the stream, and the number where rows are numbered', () => {
    expect(aadUnderStreamKey('log', 'dossier-x')).toBe('1|log|dossier-x')
    expect(aadUnderStreamKey('segment', 'dossier-x', 7)).toBe('1|segment|dossier-x|7')
  })

  it('under the vault key names the vault too', () => {
    expect(aadUnderVault('keys', 'team', 'vk')).toBe('1|keys|team|vk')
  })

  it('of a hand-over names the hand-over and the vault, of a letter the team, the child and the hand-over', () => {
    expect(aadOfOverdracht('o1', 'vk')).toBe('1|overdracht|o1|vk')
    expect(aadOfPost({ team: 't', dossier: 'd', overdracht: 'o1' })).toBe('1|post|t|d|o1')
  })

  it('cannot be forged by a bar in a name', () => {
    expect(() => aadUnderStreamKey('log|dossier', 'x')).toThrow(RangeError)
    expect(() => aadUnderVault('keys', 'a', 'v|k')).toThrow(RangeError)
    const place = { team: 't', dossier: 'd', overdracht: 'o' }
    for (const part of ['team', 'dossier', 'overdracht']) {
      expect(() => aadOfPost({ ...place, [part]: 'a|b' })).toThrow(RangeError)
    }
  })
})
