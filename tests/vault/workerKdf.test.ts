import { describe, expect, it } from 'vitest'
import { kdfFloor } from '../../src/vault/kdf.ts'
import { workerKdf } from '../../src/vault/workerKdf.ts'

describe('hashing in a worker', () => {
  it('on a device that starts no worker is a failure that can be told, not a wrong passphrase', async () => {
    const hashed = await workerKdf(new Uint8Array(8), new Uint8Array(16), kdfFloor)
    expect(hashed).toEqual({ ok: false, error: { reden: 'kdf-mislukt' } })
  })
})
