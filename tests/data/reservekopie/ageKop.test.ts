import { describe, expect, it } from 'vitest'
import { checkAgeKop } from '../../../src/data/reservekopie/ageKop.ts'
import { ageFile } from '../../support/kopieBuilders.ts'

const head = (...lines: readonly string[]): Uint8Array => new TextEncoder().encode(`${lines.join('\n')}\n`)
const age = 'age-encryption.org/v1'
const salt = 'AAAAAAAAAAAAAAAAAAAAAA'
const body = 'QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE'
const mac = '--- QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE'

describe('the head of a file', () => {
  it('of a reservekopie passes', async () => {
    const file = await ageFile('')
    expect(checkAgeKop(new Uint8Array(await file.arrayBuffer()))).toEqual({ ok: true, value: undefined })
    expect(checkAgeKop(head(age, `-> scrypt ${salt} 18`, body, mac)).ok).toBe(true)
  })

  it.each([0, 1, 20, 21, 22, 30, 60, 100])(
    'of a kopie that was cut off after %i bytes is not whole',
    async (size) => {
      const file = await ageFile('')
      const cut = new Uint8Array(await file.slice(0, size).arrayBuffer())
      const reden = size === 0 ? 'leeg-bestand' : 'beschadigd'
      expect(checkAgeKop(cut)).toEqual({ ok: false, error: { reden } })
    },
  )

  it.each([
    ['that holds an empty line', [''], 'geen-kopie'],
    ['that a family got', ['KANTELTAFEL-GEZIN-1', 'AQID'], 'voor-gezin'],
    ['that a family got, by way of a mail program', ['\uFEFFKANTELTAFEL-GEZIN-1', 'AQID'], 'voor-gezin'],
    ['that a family gave back', ['KANTELTAFEL-ANTWOORD-1', 'AQID'], 'geen-kopie'],
    ['that is a picture', ['\u0089PNG', 'x'], 'geen-kopie'],
    ['of a newer age', ['age-encryption.org/v2', `-> scrypt ${salt} 16`, body, mac], 'geen-kopie'],
    ['for somebody else\u2019s key', [age, '-> X25519 abc', body, mac], 'andere-sleutel'],
    [
      'with words and a key beside it',
      [age, `-> scrypt ${salt} 16`, body, '-> X25519 abc', body, mac],
      'geen-kopie',
    ],
    ['with a body of ours that never ends', [age, `-> scrypt ${salt} 16`, body, body, body], 'geen-kopie'],
    ['that asks for 2^19', [age, `-> scrypt ${salt} 19`, body, mac], 'te-zwaar'],
    ['that asks for 2^99', [age, `-> scrypt ${salt} 99`, body, mac], 'te-zwaar'],
    ['that asks for 2^1000', [age, `-> scrypt ${salt} 1000`, body, mac], 'te-zwaar'],
    ['that asks for nothing', [age, `-> scrypt ${salt} 0`, body, mac], 'geen-kopie'],
    ['that asks for a word', [age, `-> scrypt ${salt} veel`, body, mac], 'geen-kopie'],
  ])('%s is refused before anything is hashed', (_name, lines, reden) => {
    expect(checkAgeKop(head(...lines))).toEqual({ ok: false, error: { reden } })
  })
})
