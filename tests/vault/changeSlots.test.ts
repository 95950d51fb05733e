import { describe, expect, it } from 'vitest'
import { redact } from '../../src/lib/redacted.ts'
import { changeSlots, withoutPasskey } from '../../src/vault/changeSlots.ts'
import { type Kdf, kdfFloor } from '../../src/vault/kdf.ts'
import type { NewPasskey } from '../../src/vault/passkey.ts'
import { generateRecoveryCode } from '../../src/vault/recoveryCode.ts'
import type { SlotRecord } from '../../src/vault/slotFormat.ts'
import { hasRecovery, openSlots, passkeyOf, slotKinds, type VaultRecord } from '../../src/vault/slots.ts'
import { must } from '../support/dataBuilders.ts'
import { nodeKdf } from '../support/nodeKdf.ts'
import { makeTeamVault, neverHash, refusal } from '../support/teamVault.ts'

const { code, passphrase, passphraseSlot, reads, record, recovery, recoverySlot, withSlots } =
  await makeTeamVault()

const fresh = redact('kaas molen regen trein vlag')
const freshSecret = { kind: 'passphrase', text: fresh } as const
const later = generateRecoveryCode()
const laterSecret = { kind: 'recovery', text: later } as const
const aPasskey = (fill: number): NewPasskey => ({
  credential: 'c2xldXRlbA',
  salt: 'AAAAAAAAAAAAAAAAAAAAAA',
  prf: redact(new Uint8Array(32).fill(fill)),
})
const passkeySecret = (fill: number) => ({ kind: 'passkey', prf: aPasskey(fill).prf }) as const

type Change = Parameters<typeof changeSlots>[2]
const change = async (change: Change, from: VaultRecord = record) =>
  await changeSlots(from, passphrase, change, nodeKdf, kdfFloor)
const open = async (of: VaultRecord, secret: Parameters<typeof openSlots>[1]) =>
  await openSlots(of, secret, nodeKdf, kdfFloor)

describe('a changed passphrase', () => {
  it('opens the same rows, and the old one opens nothing any more', async () => {
    const changed = must(await change({ passphrase: fresh }))
    expect(await reads(await open(changed, freshSecret))).toBe(true)
    expect(await open(changed, passphrase)).toEqual(refusal('fout-wachtwoord'))
    expect(await reads(await open(changed, recovery))).toBe(true)
    expect(changed).toMatchObject({ vkId: record.vkId, publicKey: record.publicKey })
    expect(await reads(await open(record, passphrase)), 'the old record is untouched').toBe(true)
  })

  it('can be set with the recovery code, also when the passphrase slot is damaged', async () => {
    const hurt = withSlots({ copies: 'weg' } as unknown as SlotRecord, recoverySlot)
    const changed = must(await changeSlots(hurt, recovery, { passphrase: fresh }, nodeKdf, kdfFloor))
    expect(slotKinds(changed)).toEqual(['passphrase', 'recovery'])
    expect(await reads(await open(changed, freshSecret))).toBe(true)
  })

  it('is refused with a wrong old one, and when hashing the new one fails', async () => {
    const wrong = { kind: 'passphrase', text: redact('niet het goede wachtwoord') } as const
    expect(await changeSlots(record, wrong, { passphrase: fresh }, nodeKdf, kdfFloor)).toEqual(
      refusal('fout-wachtwoord'),
    )
    const failing: Kdf = async () => await Promise.resolve({ ok: false, error: { reden: 'kdf-mislukt' } })
    expect(await changeSlots(record, recovery, { passphrase: fresh }, failing)).toEqual(
      refusal('kdf-mislukt'),
    )
  })
})

describe('a recovery code made later', () => {
  it('opens the team, and replaces the one before', async () => {
    const bare = withSlots(passphraseSlot)
    expect(hasRecovery(bare)).toBe(false)
    const first = must(await change({ recovery: code }, bare))
    expect(hasRecovery(first)).toBe(true)
    const second = must(await change({ recovery: later }, first))
    expect(await reads(await openSlots(second, laterSecret, neverHash))).toBe(true)
    expect(await openSlots(second, recovery, neverHash)).toEqual(refusal('fout-herstelcode'))
    expect(await reads(await open(second, passphrase))).toBe(true)
  })

  it('is refused when it has a typing mistake, with all that was changed beside it', async () => {
    const wrong = redact(code.reveal().slice(0, -1))
    expect(await change({ passphrase: fresh, recovery: wrong })).toEqual({
      ok: false,
      error: { reden: 'code-lengte', tekens: 31 },
    })
  })
})

describe('a passkey', () => {
  it('opens the team beside the passphrase, and only with the secret it gave', async () => {
    const changed = must(await change({ passkey: aPasskey(7) }))
    expect(slotKinds(changed)).toEqual(['passkey', 'passphrase', 'recovery'])
    expect(passkeyOf(changed)).toEqual({ credential: 'c2xldXRlbA', salt: 'AAAAAAAAAAAAAAAAAAAAAA' })
    expect(await reads(await openSlots(changed, passkeySecret(7), neverHash))).toBe(true)
    expect(await openSlots(changed, passkeySecret(8), neverHash)).toEqual(refusal('fout-passkey'))
    expect(await reads(await open(changed, passphrase))).toBe(true)
  })

  it('takes the place of the one before, and can be taken away', async () => {
    const first = must(await change({ passkey: aPasskey(7) }))
    const second = must(await change({ passkey: aPasskey(8) }, first))
    expect(await openSlots(second, passkeySecret(7), neverHash)).toEqual(refusal('fout-passkey'))
    const bare = withoutPasskey(second)
    expect(passkeyOf(bare)).toBe(null)
    expect(await openSlots(bare, passkeySecret(8), neverHash)).toEqual(refusal('geen-passkey'))
    expect(await reads(await open(bare, passphrase))).toBe(true)
  })

  it('is never the only way in: without a passphrase slot it opens nothing', async () => {
    const { slots } = must(await change({ passkey: aPasskey(7) }))
    const alone = withSlots(slots[0] as SlotRecord)
    expect(await openSlots(alone, passkeySecret(7), neverHash)).toEqual(refusal('geen-wachtwoordslot'))
  })

  it('stays when only the passphrase changes, and its secret stands nowhere', async () => {
    const changed = must(await change({ passphrase: fresh }, must(await change({ passkey: aPasskey(7) }))))
    expect(slotKinds(changed)).toEqual(['passphrase', 'passkey', 'recovery'])
    const bytes = changed.slots.flatMap(({ copies }) => copies.map((copy) => [...copy.bytes].join()))
    expect(bytes.some((text) => text.includes('7,7,7,7'))).toBe(false)
  })
})

describe('someone leaves', () => {
  it('and nothing of what opened the team before opens it any more', async () => {
    const before = must(await change({ passkey: aPasskey(7) }))
    const after = must(await change({ passphrase: fresh, recovery: later, passkey: null }, before))
    expect(slotKinds(after)).toEqual(['passphrase', 'recovery'])
    expect(await open(after, passphrase)).toEqual(refusal('fout-wachtwoord'))
    expect(await open(after, recovery)).toEqual(refusal('fout-herstelcode'))
    expect(await open(after, passkeySecret(7))).toEqual(refusal('geen-passkey'))
    expect(await reads(await open(after, freshSecret))).toBe(true)
    expect(await reads(await open(after, laterSecret))).toBe(true)
  })
})
