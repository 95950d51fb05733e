/** SHA-256 for what must be known again without being kept: erased streams, a file that was handed out. */
import { forCrypto, toBase64Url, utf8 } from './bytes.ts'

/** The SHA-256 of a text as base64url (43 characters). */
export async function digestOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', forCrypto(utf8(text)))
  return toBase64Url(new Uint8Array(bytes))
}
