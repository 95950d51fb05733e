/**
 * What an open vault can do. Keys never leave it: callers hand in bytes and get a sealed box, or the reverse. A box
 * carries its own header; it opens only with the AAD it was sealed with.
 */
import type { Result } from '../lib/result.ts'

/** Why a box does not open: it is not a box of ours, of a newer format, or does not fit key and place. */
export type SealFailure =
  | { readonly reden: 'geen-kist' }
  | { readonly reden: 'nieuwer' }
  | { readonly reden: 'beschadigd' }

/** What came out of a box: its schema version (clear in the header and bound by the AAD) and its content. */
export interface Opened {
  readonly sv: number
  readonly content: Uint8Array
}

/** Seals and opens under one key. `aad` binds the box to its place (`1|table|stream|n`); `sv` is added to it. */
export interface Sealer {
  /** Rejects with VaultClosed (`seal.ts`) after `forget()`: the content was not sealed and must not be called saved. */
  seal(aad: string, sv: number, content: Uint8Array): Promise<Uint8Array>
  open(aad: string, box: Uint8Array): Promise<Result<Opened, SealFailure>>
}

export interface Vault extends Sealer {
  readonly vkId: string
  /** A fresh random stream key: usable at once, and wrapped under the vault key for the `keys` row. */
  createStreamKey(stream: string): Promise<{ readonly sealer: Sealer; readonly wrapped: Uint8Array }>
  openStreamKey(stream: string, wrapped: Uint8Array): Promise<Result<Sealer, SealFailure>>
  /** The vault's public key (ECDH P-256, raw): what a handed-over page writes is sealed to it. */
  readonly publicKey: Uint8Array
  /** Opens what was sealed to `publicKey` (`sealTo.ts`); who sealed it is not proven. */
  openPost(aad: string, letter: Uint8Array): Promise<Result<Opened, SealFailure>>
  /** Drops every key, those of the stream sealers too; each later `open` fails with `beschadigd`. */
  forget(): void
  /** True after `forget()`: what does not open now is not damaged, the vault is shut. */
  isForgotten(): boolean
}
