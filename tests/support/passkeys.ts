/** A device that has passkeys, as the browser shows it: PRF is an HMAC over the question under a key of the passkey. */
import { createHmac, randomBytes } from 'node:crypto'
import { vi } from 'vitest'

interface Device {
  /** False: its passkeys give no secret. */
  readonly prf?: boolean
  /** The secret comes only when the passkey is asked again, not when it is made. */
  readonly prfLater?: boolean
}

type Outputs = AuthenticationExtensionsClientOutputs

class FoundCredential {
  readonly type = 'public-key'
  readonly rawId: ArrayBuffer
  readonly #outputs: Outputs

  constructor(rawId: Uint8Array, outputs: Outputs) {
    this.rawId = Uint8Array.from(rawId).buffer
    this.#outputs = outputs
  }

  getClientExtensionResults(): Outputs {
    return this.#outputs
  }
}

const hex = (bytes: BufferSource | undefined): string =>
  bytes === undefined ? '' : Buffer.from(bytes as Uint8Array).toString('hex')

/** Puts the device in the place of the browser's own, until `vi.unstubAllGlobals()`. */
export function aDeviceWithPasskeys({ prf = true, prfLater = false }: Device = {}) {
  const keys = new Map<string, Buffer>()
  const asked: PublicKeyCredentialCreationOptions[] = []
  const forgotten: string[] = []
  const person = { refuses: false }

  const secret = (key: Buffer, first: BufferSource | undefined): Outputs => {
    if (!prf || first === undefined) return {}
    const answer = createHmac('sha256', key)
      .update(Buffer.from(first as Uint8Array))
      .digest()
    return { prf: { results: { first: Uint8Array.from(answer).buffer } } }
  }
  const mayRefuse = (): void => {
    if (person.refuses) throw new DOMException('no', 'NotAllowedError')
  }
  const credentials = {
    async create({ publicKey }: CredentialCreationOptions) {
      await Promise.resolve()
      mayRefuse()
      if (publicKey === undefined) throw new TypeError('a passkey was expected')
      asked.push(publicKey)
      const [id, key] = [randomBytes(16), randomBytes(32)]
      keys.set(hex(id), key)
      const { results } = prfLater ? {} : (secret(key, publicKey.extensions?.prf?.eval?.first).prf ?? {})
      return new FoundCredential(id, {
        prf: { enabled: prf, ...(results === undefined ? {} : { results }) },
      })
    },
    async get({ publicKey }: CredentialRequestOptions) {
      await Promise.resolve()
      mayRefuse()
      const id = publicKey?.allowCredentials?.[0]?.id
      const key = keys.get(hex(id))
      if (key === undefined) throw new DOMException('unknown', 'NotAllowedError')
      return new FoundCredential(id as Uint8Array, secret(key, publicKey?.extensions?.prf?.eval?.first))
    },
  }
  vi.stubGlobal('PublicKeyCredential', {
    isUserVerifyingPlatformAuthenticatorAvailable: async () => await Promise.resolve(true),
    getClientCapabilities: async () => await Promise.resolve({ 'extension:prf': true }),
    signalUnknownCredential: async ({ credentialId }: { readonly credentialId: string }) => {
      await Promise.resolve()
      forgotten.push(credentialId)
    },
  })
  if (typeof navigator === 'undefined') vi.stubGlobal('navigator', {})
  if (typeof location === 'undefined') vi.stubGlobal('location', { hostname: 'localhost' })
  Object.defineProperty(navigator, 'credentials', { value: credentials, configurable: true })
  return { asked, forgotten, person, lose: () => keys.clear() }
}
