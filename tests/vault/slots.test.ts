import { describe, expect, it } from 'vitest'
import { redact } from '../../src/lib/redacted.ts'
import { err } from '../../src/lib/result.ts'
import { createOefenVault } from '../../src/vault/createVault.ts'
import { type Kdf, kdfFloor, kdfToday } from '../../src/vault/kdf.ts'
import { generateRecoveryCode } from '../../src/vault/recoveryCode.ts'
import { sealTo } from '../../src/vault/sealTo.ts'
import { claimedHeader } from '../../src/vault/slotFormat.ts'
import { isSameRecord, openSlots, passkeyOf, slotKinds, type VaultRecord } from '../../src/vault/slots.ts'
import { wrapOpenly } from '../../src/vault/wrapKey.ts'
import { must } from '../support/dataBuilders.ts'
import { nodeKdf } from '../support/nodeKdf.ts'
import { makeTeamVault, neverHash, refusal } from '../support/teamVault.ts'

const { code, passphrase, passphraseSlot, reads, record, recovery, recoverySlot, withSlots } =
  await makeTeamVault()

describe('a team opens', () => {
  it('with its passphrase, and with its recovery code', async () => {
    expect(await reads(await openSlots(record, passphrase, nodeKdf))).toBe(true)
    expect(await reads(await openSlots(record, recovery, neverHash))).toBe(true)
  })

  it('with its five words however the tablet wrote them, and with a code in small letters and spaces', async () => {
    const sloppy = { kind: 'passphrase', text: redact(' Tulp-fiets brug   ZOMER kast ') } as const
    expect(await reads(await openSlots(record, sloppy, nodeKdf))).toBe(true)
    const typed = code.reveal().toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
    expect(await reads(await openSlots(record, { kind: 'recovery', text: redact(typed) }, neverHash))).toBe(
      true,
    )
  })

  it('and reads the post that was written while it was shut', async () => {
    const content = new TextEncoder().encode('klopt niet')
    const letter = await sealTo(record.publicKey, '1|post|t|d|o', 1, content)
    for (const [secret, kdf] of [
      [passphrase, nodeKdf],
      [recovery, neverHash],
    ] as const) {
      const { vault } = must(await openSlots(record, secret, kdf))
      expect(must(await vault.openPost('1|post|t|d|o', letter)).content).toEqual(content)
    }
  })

  it('with nothing to mend when nothing is damaged', async () => {
    const opened = await openSlots(record, recovery, neverHash)
    expect(opened.ok && opened.value.mended).toBe(null)
  })

  it('not with another passphrase or code, and says which was wrong', async () => {
    const other = { kind: 'passphrase', text: redact('tulp fiets brug zomer kist') } as const
    expect(await openSlots(record, other, nodeKdf)).toEqual(refusal('fout-wachtwoord'))
    const wrongCode = { kind: 'recovery', text: generateRecoveryCode() } as const
    expect(await openSlots(record, wrongCode, neverHash)).toEqual(refusal('fout-herstelcode'))
    const typo = { kind: 'recovery', text: redact(code.reveal().slice(0, -1)) } as const
    expect(await openSlots(record, typo, neverHash)).toEqual({
      ok: false,
      error: { reden: 'code-lengte', tekens: 31 },
    })
  })

  it('not with a recovery code when none was made', async () => {
    expect(await openSlots(withSlots(passphraseSlot), recovery, neverHash)).toEqual(
      refusal('geen-herstelcode'),
    )
  })

  it('not with a passkey when none was made', async () => {
    const passkey = { kind: 'passkey', prf: redact(new Uint8Array(32)) } as const
    expect(await openSlots(record, passkey, neverHash)).toEqual(refusal('geen-passkey'))
    expect(passkeyOf(record)).toBe(null)
  })

  it('not without a passphrase slot, also when the recovery code is right', async () => {
    expect(await openSlots(withSlots(recoverySlot), recovery, neverHash)).toEqual(
      refusal('geen-wachtwoordslot'),
    )
    expect(await openSlots(withSlots(), passphrase, neverHash)).toEqual(refusal('geen-wachtwoordslot'))
  })

  it('not when hashing fails, and then it does not call the passphrase wrong', async () => {
    const failing: Kdf = async () => await Promise.resolve({ ok: false, error: { reden: 'kdf-mislukt' } })
    expect(await openSlots(record, passphrase, failing)).toEqual(refusal('kdf-mislukt'))
  })
})

describe('a team whose wachtwoord was hashed with less than today', () => {
  const paramsOf = (of: VaultRecord) => {
    const header = of.slots.map(claimedHeader).find((one) => one?.kind === 'passphrase')
    return header?.kind === 'passphrase' ? header.params : null
  }

  it('is hashed with more from the next time it opens, and then stays as it is', async () => {
    expect(paramsOf(record)).toEqual(kdfFloor)
    const opened = must(await openSlots(record, passphrase, nodeKdf))
    if (opened.mended === null) throw new Error('not raised')
    expect(paramsOf(opened.mended)).toEqual(kdfToday)
    expect(opened.mended.publicKey).toEqual(record.publicKey)
    const again = await openSlots(opened.mended, passphrase, nodeKdf)
    expect(await reads(again)).toBe(true)
    expect(must(again).mended).toBe(null)
    expect(await reads(await openSlots(opened.mended, recovery, neverHash))).toBe(true)
  })

  it('opens as it is on a device that has no room to hash with more', async () => {
    const small: Kdf = async (password, salt, params) =>
      params.memory > kdfFloor.memory ? err({ reden: 'kdf-mislukt' }) : await nodeKdf(password, salt, params)
    const opened = await openSlots(record, passphrase, small)
    expect(await reads(opened)).toBe(true)
    expect(must(opened).mended).toBe(null)
  })

  it('is not touched by its herstelcode', async () => {
    expect(must(await openSlots(record, recovery, neverHash)).mended).toBe(null)
  })
})

describe('two records', () => {
  it('are the same as long as no slot of them was made anew', async () => {
    expect(isSameRecord(record, { ...record, slots: [...record.slots] })).toBe(true)
    expect(isSameRecord(record, withSlots(passphraseSlot))).toBe(false)
    expect(isSameRecord(record, withSlots(recoverySlot, passphraseSlot))).toBe(false)
    expect(isSameRecord(record, { ...record, vkId: 'another' })).toBe(false)
  })
})

describe('the practice store', () => {
  it('opens without a secret, and says that it is one', async () => {
    const { record: oefen, vault: own } = await createOefenVault()
    const sealed = await own.seal('1|meta|x', 1, new Uint8Array(3))
    const opened = await openSlots(oefen, { kind: 'oefen' }, neverHash)
    expect(opened.ok && (await opened.value.vault.open('1|meta|x', sealed)).ok).toBe(true)
    expect([slotKinds(oefen), slotKinds(record)]).toEqual([['oefen'], ['passphrase', 'recovery']])
  })

  it('does not open as a team, nor a team as practice', async () => {
    const { record: oefen } = await createOefenVault()
    expect(await openSlots(oefen, passphrase, neverHash)).toEqual(refusal('geen-wachtwoordslot'))
    expect(await openSlots(record, { kind: 'oefen' }, neverHash)).toEqual(refusal('beschadigd'))
  })

  it('is no back door: a team with an open slot beside its own does not open at all', async () => {
    const open = await wrapOpenly(new Uint8Array(32), record.vkId)
    const mixed = withSlots(...record.slots, open)
    expect(await openSlots(mixed, { kind: 'oefen' }, neverHash)).toEqual(refusal('beschadigd'))
    expect(await openSlots(mixed, passphrase, neverHash)).toEqual(refusal('beschadigd'))
  })
})

describe('what is kept', () => {
  it('holds neither passphrase nor code nor the vault key in clear', () => {
    const text = record.slots
      .flatMap(({ copies }) => copies.map(({ bytes }) => new TextDecoder('latin1').decode(bytes)))
      .join('\n')
    expect(text).toContain('argon2id')
    expect(text).not.toContain('tulp')
    expect(text).not.toContain(code.reveal().replaceAll('-', '').slice(0, 8))
  })
})
