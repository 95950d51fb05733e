/** A team's vault as it lies on disk, at the floor of the KDF so that tests stay quick, and what opens it. */
import { redact } from '../../src/lib/redacted.ts'
import { createVault } from '../../src/vault/createVault.ts'
import { type Kdf, kdfFloor } from '../../src/vault/kdf.ts'
import { generateRecoveryCode } from '../../src/vault/recoveryCode.ts'
import type { openSlots, VaultRecord } from '../../src/vault/slots.ts'
import type { SlotRecord } from '../../src/vault/slotFormat.ts'
import { nodeKdf } from './nodeKdf.ts'

/** A Kdf for what must be told before anything is hashed. */
export const neverHash: Kdf = () => Promise.reject(new Error('nothing may be hashed'))

export const refusal = (reden: string) => ({ ok: false, error: { reden } })

export async function makeTeamVault() {
  const words = redact('tulp fiets brug zomer kast')
  const code = generateRecoveryCode()
  const made = await createVault({ passphrase: words, recovery: code, kdf: nodeKdf, params: kdfFloor })
  if (!made.ok) throw new Error(made.error.reden)
  const { record, vault } = made.value
  const box = await vault.seal('1|meta|x', 1, new TextEncoder().encode('een rij uit het log'))
  const [first, second] = record.slots
  if (first === undefined || second === undefined) throw new Error('no slots')
  return {
    words,
    code,
    passphrase: { kind: 'passphrase', text: words } as const,
    recovery: { kind: 'recovery', text: code } as const,
    record,
    passphraseSlot: first,
    recoverySlot: second,
    withSlots: (...slots: readonly SlotRecord[]): VaultRecord => ({ ...record, slots }),
    /** The opened vault reads what was sealed before. */
    reads: async (opened: Awaited<ReturnType<typeof openSlots>>): Promise<boolean> =>
      opened.ok && (await opened.value.vault.open('1|meta|x', box)).ok,
  }
}
