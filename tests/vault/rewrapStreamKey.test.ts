import { describe, expect, it } from 'vitest'
import { createOefenVault } from '../../src/vault/createVault.ts'
import { rewrapStreamKey } from '../../src/vault/rewrapStreamKey.ts'

const place = '1|log|dossier-a'
const content = new Uint8Array([1, 2, 3])

describe('a stream key carried to another vault', () => {
  it('opens there what was sealed under it, and the old wrap does not open there', async () => {
    const [from, to] = [(await createOefenVault()).vault, (await createOefenVault()).vault]
    const { sealer, wrapped } = await from.createStreamKey('dossier-a')
    const box = await sealer.seal(place, 1, content)
    const carried = await rewrapStreamKey(from, to, 'dossier-a', wrapped)
    const opened = carried.ok ? await to.openStreamKey('dossier-a', carried.value) : carried
    expect(opened.ok && (await opened.value.open(place, box))).toEqual({
      ok: true,
      value: { sv: 1, content },
    })
    expect((await to.openStreamKey('dossier-a', wrapped)).ok).toBe(false)
  })

  it('is refused when it is of another stream, or damaged', async () => {
    const [from, to] = [(await createOefenVault()).vault, (await createOefenVault()).vault]
    const { wrapped } = await from.createStreamKey('dossier-a')
    expect((await rewrapStreamKey(from, to, 'dossier-b', wrapped)).ok).toBe(false)
    expect(await rewrapStreamKey(from, to, 'dossier-a', new Uint8Array(80))).toEqual({
      ok: false,
      error: { reden: 'geen-kist' },
    })
  })
})
