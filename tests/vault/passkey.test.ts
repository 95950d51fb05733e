import { afterEach, describe, expect, it, vi } from 'vitest'
import { askPasskey, canMakePasskey, forgetPasskey, makePasskey } from '../../src/vault/passkey.ts'
import { must, mustFail } from '../support/dataBuilders.ts'
import { aDeviceWithPasskeys } from '../support/passkeys.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a passkey', () => {
  it('gives the same 32 bytes each time it is asked with its salt, and others with another', async () => {
    aDeviceWithPasskeys()
    const made = must(await makePasskey())
    const again = must(await askPasskey(made))
    expect(made.prf.reveal()).toHaveLength(32)
    expect(again.reveal()).toEqual(made.prf.reveal())
    const other = must(await askPasskey({ ...made, salt: 'BBBBBBBBBBBBBBBBBBBBBB' }))
    expect(other.reveal()).not.toEqual(made.prf.reveal())
  })

  it('is made with the person proven, kept on the device, and without the name of anyone', async () => {
    const { asked } = aDeviceWithPasskeys()
    must(await makePasskey())
    expect(asked[0]).toMatchObject({
      rp: { name: 'Kanteltafel' },
      user: { name: 'Kanteltafel', displayName: 'Kanteltafel' },
      authenticatorSelection: { userVerification: 'required', residentKey: 'required' },
      attestation: 'none',
    })
  })

  it('that gives its secret only when asked again is asked again', async () => {
    aDeviceWithPasskeys({ prfLater: true })
    const made = must(await makePasskey())
    expect(must(await askPasskey(made)).reveal()).toEqual(made.prf.reveal())
  })

  it('that gives no secret is refused with that reason, and the device may forget it', async () => {
    const { forgotten } = aDeviceWithPasskeys({ prf: false })
    expect(mustFail(await makePasskey())).toEqual({ reden: 'passkey-zonder-prf' })
    expect(forgotten).toHaveLength(1)
  })

  it('that the person does not give, or that is gone from the device, is told as stopped', async () => {
    const { person, lose } = aDeviceWithPasskeys()
    const made = must(await makePasskey())
    person.refuses = true
    expect(mustFail(await askPasskey(made))).toEqual({ reden: 'passkey-gestopt' })
    expect(mustFail(await makePasskey())).toEqual({ reden: 'passkey-gestopt' })
    person.refuses = false
    lose()
    expect(mustFail(await askPasskey(made))).toEqual({ reden: 'passkey-gestopt' })
    expect(mustFail(await askPasskey({ ...made, credential: 'a b' }))).toEqual({ reden: 'passkey-gestopt' })
  })

  it('that opens nothing any more is told to the device, which may not listen', async () => {
    const { forgotten } = aDeviceWithPasskeys()
    await forgetPasskey({ credential: 'YWJj' })
    expect(forgotten).toEqual(['YWJj'])
    vi.unstubAllGlobals()
    await forgetPasskey({ credential: 'YWJj' })
  })
})

describe('whether passkeys are offered', () => {
  it('is asked of the browser and the device', async () => {
    expect(await canMakePasskey(), 'a browser that knows none').toBe(false)
    aDeviceWithPasskeys()
    expect(await canMakePasskey()).toBe(true)
    const device = async (available: boolean) => await Promise.resolve(available)
    vi.stubGlobal('PublicKeyCredential', {
      isUserVerifyingPlatformAuthenticatorAvailable: async () => await device(false),
    })
    expect(await canMakePasskey(), 'a device without finger, face or code').toBe(false)
    vi.stubGlobal('PublicKeyCredential', {
      isUserVerifyingPlatformAuthenticatorAvailable: async () => await device(true),
      getClientCapabilities: async () => await Promise.resolve({ 'extension:prf': false }),
    })
    expect(await canMakePasskey(), 'a browser that cannot ask for the secret').toBe(false)
    vi.stubGlobal('PublicKeyCredential', {
      isUserVerifyingPlatformAuthenticatorAvailable: async () =>
        await Promise.reject(new DOMException('no', 'NotAllowedError')),
    })
    expect(await canMakePasskey(), 'a browser that does not answer').toBe(false)
  })
})
