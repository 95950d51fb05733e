/** What the family's document gets to open one hand-over: its key, and the public key that its post is sealed to. */
export interface Sleutelbrief {
  /** The id of the hand-over. */
  readonly id: string
  readonly team: string
  readonly vkId: string
  /** ECDH P-256, raw. */
  readonly publicKey: Uint8Array
  /** AES-GCM, decrypt only, not extractable. */
  readonly key: CryptoKey
}
