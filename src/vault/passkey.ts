/**
 * A passkey that opens the team (WebAuthn with the PRF extension): the device asks finger, face or its own code, and
 * gives 32 bytes for our salt. Optional, of this device, never the only way in. It bears no name of the team: what a
 * device keeps of a passkey may go along to the account of its owner.
 */
import { type Redacted, redact } from '../lib/redacted.ts'
import { err, ok, type Result } from '../lib/result.ts'
import { forCrypto, fromBase64Url, randomBytes, toBase64Url, utf8 } from './bytes.ts'

/** What must be known to ask a passkey for its secret; both stand in clear in its slot (base64url). */
export interface PasskeyPlace {
  readonly credential: string
  readonly salt: string
}

/** A passkey just made, with its secret: 32 bytes that open nothing until a slot is wrapped under them. */
export interface NewPasskey extends PasskeyPlace {
  readonly prf: Redacted<Uint8Array>
}

/** `passkey-gestopt`: the person or the device said no; `passkey-zonder-prf`: this one gives no secret. */
export interface PasskeyFout {
  readonly reden: 'passkey-gestopt' | 'passkey-zonder-prf'
}

const title = 'Kanteltafel'
const patienceMs = 120_000
const ES256 = -7
const RS256 = -257

/** What browsers say they can; not every one has it, nor does TypeScript know of all of it. */
interface Capable {
  getClientCapabilities?(): Promise<Readonly<Record<string, boolean>>>
  signalUnknownCredential?(which: { readonly rpId: string; readonly credentialId: string }): Promise<void>
}

const known = (): (typeof PublicKeyCredential & Capable) | undefined =>
  (globalThis as { readonly PublicKeyCredential?: typeof PublicKeyCredential & Capable }).PublicKeyCredential

/** True when this device may have passkeys that give a secret; whether one does is known when it is made. */
export async function canMakePasskey(): Promise<boolean> {
  const passkeys = known()
  if (passkeys === undefined) return false
  try {
    if (!(await passkeys.isUserVerifyingPlatformAuthenticatorAvailable())) return false
    const can = await passkeys.getClientCapabilities?.()
    return can?.['extension:prf'] !== false
  } catch {
    return false
  }
}

/** Makes a passkey on this device and asks its secret; must be called by a touch of the person. */
export async function makePasskey(): Promise<Result<NewPasskey, PasskeyFout>> {
  const salt = toBase64Url(randomBytes(16))
  try {
    const made = await navigator.credentials.create({
      publicKey: {
        rp: { name: title },
        user: { id: forCrypto(randomBytes(16)), name: title, displayName: title },
        challenge: forCrypto(randomBytes(32)),
        pubKeyCredParams: [ES256, RS256].map((alg) => ({ type: 'public-key', alg })),
        authenticatorSelection: {
          authenticatorAttachment: 'platform',
          residentKey: 'required',
          userVerification: 'required',
        },
        attestation: 'none',
        timeout: patienceMs,
        extensions: { prf: { eval: { first: question(salt) } } },
      },
    })
    if (!isPasskey(made)) return err({ reden: 'passkey-gestopt' })
    const credential = toBase64Url(new Uint8Array(made.rawId))
    const { enabled, results } = made.getClientExtensionResults().prf ?? {}
    const at = { credential, salt }
    // Some give the secret only when asked again.
    const prf = results === undefined && enabled === true ? await askPasskey(at) : secretOf(results?.first)
    if (!prf.ok) await forgetPasskey(at)
    return prf.ok ? ok({ ...at, prf: prf.value }) : prf
  } catch {
    return err({ reden: 'passkey-gestopt' })
  }
}

/** Asks the passkey of a slot for its secret; must be called by a touch of the person. */
export async function askPasskey({
  credential,
  salt,
}: PasskeyPlace): Promise<Result<Redacted<Uint8Array>, PasskeyFout>> {
  const id = fromBase64Url(credential)
  if (!id.ok) return err({ reden: 'passkey-gestopt' })
  try {
    const got = await navigator.credentials.get({
      publicKey: {
        challenge: forCrypto(randomBytes(32)),
        allowCredentials: [{ type: 'public-key', id: forCrypto(id.value) }],
        userVerification: 'required',
        timeout: patienceMs,
        extensions: { prf: { eval: { first: question(salt) } } },
      },
    })
    if (!isPasskey(got)) return err({ reden: 'passkey-gestopt' })
    return secretOf(got.getClientExtensionResults().prf?.results?.first)
  } catch {
    return err({ reden: 'passkey-gestopt' })
  }
}

/** Tells the device that this passkey opens nothing any more, where it listens to that; never fails. */
export async function forgetPasskey({ credential }: Pick<PasskeyPlace, 'credential'>): Promise<void> {
  try {
    const which = { rpId: location.hostname, credentialId: credential }
    await known()?.signalUnknownCredential?.(which)
  } catch {
    // It stays in the list of the device, and opens nothing.
  }
}

const question = (salt: string): Uint8Array<ArrayBuffer> => forCrypto(utf8(`kanteltafel|1|prf|${salt}`))

const isPasskey = (made: Credential | null): made is PublicKeyCredential => made?.type === 'public-key'

function secretOf(first: BufferSource | undefined): Result<Redacted<Uint8Array>, PasskeyFout> {
  if (first === undefined) return err({ reden: 'passkey-zonder-prf' })
  const view = ArrayBuffer.isView(first)
    ? new Uint8Array(first.buffer, first.byteOffset, first.byteLength)
    : new Uint8Array(first)
  const bytes = view.slice()
  return bytes.length === 32 ? ok(redact(bytes)) : err({ reden: 'passkey-zonder-prf' })
}
