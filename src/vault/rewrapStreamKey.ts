/**
 * A stream key carried from one vault to another without becoming anything but bytes on their way: for a stream of which
 * not every row opens, so that its rows can go along as they are.
 */
import { err, ok, type Result } from '../lib/result.ts'
import { aadUnderVault } from './aad.ts'
import type { SealFailure, Vault } from './Vault.ts'

/** The wrapped key as the other vault wraps it; refused when it does not open here. */
export async function rewrapStreamKey(
  from: Vault,
  to: Vault,
  stream: string,
  wrapped: Uint8Array,
): Promise<Result<Uint8Array, SealFailure>> {
  const opened = await from.open(aadUnderVault('keys', stream, from.vkId), wrapped)
  if (!opened.ok) return err(opened.error)
  const { sv, content } = opened.value
  try {
    return ok(await to.seal(aadUnderVault('keys', stream, to.vkId), sv, content))
  } finally {
    content.fill(0)
  }
}
