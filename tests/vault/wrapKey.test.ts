import { describe, expect, it } from 'vitest'
import { redact } from '../../src/lib/redacted.ts'
import { kdfFloor } from '../../src/vault/kdf.ts'
import { generateRecoveryCode } from '../../src/vault/recoveryCode.ts'
import { createSealer } from '../../src/vault/seal.ts'
import { readSlot, type SlotRecord } from '../../src/vault/slotFormat.ts'
import { type Secret, slotKey } from '../../src/vault/slotKey.ts'
import { wrapOpenly, wrapUnderPassphrase, wrapUnderRecoveryCode } from '../../src/vault/wrapKey.ts'
import { nodeKdf } from '../support/nodeKdf.ts'

const raw = crypto.getRandomValues(new Uint8Array(32))
const passphrase = redact('tulp fiets brug zomer kast')
const code = generateRecoveryCode()

async function unwrapped(record: SlotRecord, secret: Secret): Promise<Uint8Array> {
  const slot = await readSlot(record)
  if (!slot.ok) throw new Error(slot.error.reden)
  const key = await slotKey(slot.value.header, secret, nodeKdf)
  if (!key.ok) throw new Error(key.error.reden)
  const opened = await createSealer(key.value).open(slot.value.place, slot.value.wrapped)
  if (!opened.ok) throw new Error(opened.error.reden)
  return opened.value.content
}

describe('a wrap of the vault key', () => {
  it('gives the same 32 bytes back under passphrase, code and open key', async () => {
    const [first, second] = [
      await wrapUnderPassphrase(raw, 'vk', passphrase, nodeKdf, kdfFloor),
      await wrapUnderRecoveryCode(raw, 'vk', code),
    ]
    if (!first.ok || !second.ok) throw new Error('not wrapped')
    expect(await unwrapped(first.value, { kind: 'passphrase', text: passphrase })).toEqual(raw)
    expect(await unwrapped(second.value, { kind: 'recovery', text: code })).toEqual(raw)
    expect(await unwrapped(await wrapOpenly(raw, 'vk'), { kind: 'oefen' })).toEqual(raw)
  })

  it('bears a fresh salt each time, so that the same code gives another wrap', async () => {
    const wraps = [await wrapUnderRecoveryCode(raw, 'vk', code), await wrapUnderRecoveryCode(raw, 'vk', code)]
    const salts = await Promise.all(
      wraps.map(async (wrap) => {
        if (!wrap.ok) throw new Error(wrap.error.reden)
        const slot = await readSlot(wrap.value)
        return slot.ok ? slot.value.header.salt : ''
      }),
    )
    expect(new Set(salts).size).toBe(2)
  })
})
