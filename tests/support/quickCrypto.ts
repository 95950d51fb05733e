/**
 * WebCrypto that answers at once, as Chromium does for small boxes: an entry for a closed dossier then reaches the disk
 * in the transaction that read it. Node's own answers later, as other browsers do. The sealing itself is real.
 */
import { createCipheriv, createDecipheriv, createSecretKey, KeyObject } from 'node:crypto'

const tagLength = 16
type Bytes = Uint8Array<ArrayBuffer>
interface Gcm {
  readonly iv: Bytes
  readonly additionalData: Bytes
}

/** From now on; gives back what ends it. */
export function quickenCrypto(): () => void {
  const keys = new WeakMap<CryptoKey, KeyObject>()
  const keyOf = (key: CryptoKey): KeyObject => keys.get(key) ?? KeyObject.from(key)

  const seal = ({ iv, additionalData }: Gcm, key: CryptoKey, plain: Bytes): ArrayBuffer => {
    const cipher = createCipheriv('aes-256-gcm', keyOf(key), iv).setAAD(additionalData)
    const sealed = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
    return new Uint8Array(sealed).buffer
  }
  const open = ({ iv, additionalData }: Gcm, key: CryptoKey, sealed: Bytes): ArrayBuffer => {
    const end = sealed.length - tagLength
    const decipher = createDecipheriv('aes-256-gcm', keyOf(key), iv).setAAD(additionalData)
    decipher.setAuthTag(sealed.subarray(end))
    return new Uint8Array(Buffer.concat([decipher.update(sealed.subarray(0, end)), decipher.final()])).buffer
  }
  const quick = {
    encrypt: async (params: Gcm, key: CryptoKey, plain: Bytes) =>
      await Promise.resolve(seal(params, key, plain)),
    decrypt: async (params: Gcm, key: CryptoKey, sealed: Bytes) =>
      await Promise.resolve().then(() => open(params, key, sealed)),
    unwrapKey: async (_format: 'raw', sealed: Bytes, key: CryptoKey, params: Gcm) => {
      const unwrapped = Object.create(CryptoKey.prototype) as CryptoKey
      keys.set(unwrapped, createSecretKey(new Uint8Array(open(params, key, sealed))))
      return await Promise.resolve(unwrapped)
    },
  }
  Object.assign(crypto.subtle, quick)
  return () => {
    for (const name of Object.keys(quick)) Reflect.deleteProperty(crypto.subtle, name)
  }
}
