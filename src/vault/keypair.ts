/**
 * The vault's keypair (ECDH P-256): whoever has the public half can put something in the letterbox, only the open vault
 * takes it out. The private half is kept sealed under the vault key and is never exportable once it was made.
 */
import { err, ok, type Result } from '../lib/result.ts'
import { aadUnderVault } from './aad.ts'
import { toBase64Url } from './bytes.ts'
import { createSealer, readBox } from './seal.ts'

/** Schema version of a sealed private half. */
const keypairSv = 1
const curve = { name: 'ECDH', namedCurve: 'P-256' } as const

/** The vault's keypair as it is kept: the private half (PKCS #8) sealed under the vault key and bound to the public. */
export interface StoredKeypair {
  readonly publicKey: Uint8Array
  readonly sealedPrivateKey: Uint8Array
}

const keypairPlace = (publicKey: Uint8Array, vkId: string): string =>
  aadUnderVault('sleutelpaar', toBase64Url(publicKey), vkId)

export async function createKeypair(vaultKey: CryptoKey, vkId: string): Promise<StoredKeypair> {
  const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits'])
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))
  try {
    const place = keypairPlace(publicKey, vkId)
    return { publicKey, sealedPrivateKey: await createSealer(vaultKey).seal(place, keypairSv, pkcs8) }
  } finally {
    pkcs8.fill(0)
  }
}

/** The private half, not extractable; `beschadigd` when it does not open or does not belong to this public half. */
export async function openPrivateHalf(
  vaultKey: CryptoKey,
  vkId: string,
  { publicKey, sealedPrivateKey }: StoredKeypair,
): Promise<Result<CryptoKey, { readonly reden: 'beschadigd' }>> {
  const box = readBox(keypairPlace(publicKey, vkId), sealedPrivateKey)
  if (!box.ok) return err({ reden: 'beschadigd' })
  try {
    const { sealed, params } = box.value
    return ok(await crypto.subtle.unwrapKey('pkcs8', sealed, vaultKey, params, curve, false, ['deriveBits']))
  } catch {
    return err({ reden: 'beschadigd' })
  }
}

/** True when the private half opens and belongs to this public half: neither was damaged or swapped on disk. */
export const keypairFits = async (vaultKey: CryptoKey, vkId: string, pair: StoredKeypair): Promise<boolean> =>
  (await openPrivateHalf(vaultKey, vkId, pair)).ok
