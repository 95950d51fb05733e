import { describe, expect, it } from 'vitest'
import {
  claimedHeader,
  headerPlace,
  isSameSlot,
  readSlot,
  type SlotHeader,
  writeSlot,
} from '../../src/vault/slotFormat.ts'

const salt = 'AAAAAAAAAAAAAAAAAAAAAA'
const wrapped = Uint8Array.of(1, 2, 3)
const base = { format: 1, salt, vkId: 'vk' } as const
const params = { memory: 65_536, iterations: 3, parallelism: 1 }
const headers: readonly SlotHeader[] = [
  { ...base, kind: 'passphrase', kdf: 'argon2id', params },
  { ...base, kind: 'recovery', kdf: 'hkdf-sha256' },
  { ...base, kind: 'passkey', kdf: 'hkdf-sha256', credential: 'abc' },
  { ...base, kind: 'oefen', kdf: 'hkdf-sha256', key: 'A'.repeat(43) },
]
const reden = async (place: string) => {
  const read = await readSlot(await writeSlot(place, wrapped))
  return read.ok ? 'goed' : read.error.reden
}

describe('a slot on disk', () => {
  it.each(headers)('of kind $kind is read back as it was written, twice kept', async (header) => {
    const record = await writeSlot(headerPlace(header), wrapped)
    const place = headerPlace(header)
    expect(await readSlot(record)).toEqual({ ok: true, value: { header, place, wrapped, whole: true } })
    expect(record.copies[0]).toEqual(record.copies[1])
    expect(record.copies[0].bytes).not.toBe(record.copies[1].bytes)
    expect(claimedHeader(record)).toEqual(header)
  })

  it('with two good but different copies is not whole: one of them is of another time', async () => {
    const [first, second] = await Promise.all(
      headers.slice(0, 2).map((h) => writeSlot(headerPlace(h), wrapped)),
    )
    if (first === undefined || second === undefined) throw new Error('no slots')
    const read = await readSlot({ copies: [first.copies[0], second.copies[0]] })
    expect(read.ok && read.value.header.kind).toBe('passphrase')
    expect(read.ok && read.value.whole).toBe(false)
  })

  it('is the same as another only to the byte', async () => {
    const [first, same, other] = await Promise.all(
      [headers[0], headers[0], headers[1]].map((h) => writeSlot(headerPlace(h as SlotHeader), wrapped)),
    )
    if (first === undefined || same === undefined || other === undefined) throw new Error('no slots')
    expect([isSameSlot(first, same), isSameSlot(first, other)]).toEqual([true, false])
  })

  it.each([
    ['no JSON', '{'],
    ['no object', '7'],
    ['null', 'null'],
    ['without format', JSON.stringify({ ...headers[0], format: undefined })],
    ['without salt', JSON.stringify({ ...headers[0], salt: undefined })],
    ['with a short salt', JSON.stringify({ ...headers[0], salt: 'AAAA' })],
    ['without parameters', JSON.stringify({ ...headers[0], params: null })],
    ['with parameters in words', JSON.stringify({ ...headers[0], params: { ...params, memory: 'veel' } })],
    ['with another hash', JSON.stringify({ ...headers[0], kdf: 'md5' })],
    ['recovery with another hash', JSON.stringify({ ...headers[1], kdf: 'md5' })],
    ['passkey without credential', JSON.stringify({ ...headers[2], credential: 1 })],
    ['passkey with an empty credential', JSON.stringify({ ...headers[2], credential: '' })],
    ['passkey with another credential than base64url', JSON.stringify({ ...headers[2], credential: 'a b' })],
    ['practice with a short key', JSON.stringify({ ...headers[3], key: 'AAAA' })],
  ])('with a header that is %s is damaged', async (_, place) => {
    expect(await reden(place)).toBe('beschadigd')
  })

  it('that claims more header than it has is damaged', async () => {
    const bytes = Uint8Array.of(255, 255, 1)
    const sha256 = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    const copy = { bytes, sha256 }
    expect(await readSlot({ copies: [copy, copy] })).toEqual({ ok: false, error: { reden: 'beschadigd' } })
    expect(claimedHeader({ copies: [copy, copy] })).toBeUndefined()
  })
})
