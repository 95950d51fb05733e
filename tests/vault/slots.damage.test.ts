/** What is refused when the record on disk was damaged, moved or made weaker. */
import { describe, expect, it } from 'vitest'
import { createVault } from '../../src/vault/createVault.ts'
import { kdfCeiling, kdfFloor, type KdfParams } from '../../src/vault/kdf.ts'
import { sealTo } from '../../src/vault/sealTo.ts'
import { headerPlace, readSlot, type SlotRecord, writeSlot } from '../../src/vault/slotFormat.ts'
import { openSlots, type VaultRecord } from '../../src/vault/slots.ts'
import { nodeKdf } from '../support/nodeKdf.ts'
import { makeTeamVault, neverHash, refusal } from '../support/teamVault.ts'

const { passphrase, passphraseSlot, reads, record, recovery, recoverySlot, withSlots, words } =
  await makeTeamVault()

/** Both copies changed alike, their hashes made anew: what someone can do who has the disk. */
async function forge(slot: SlotRecord, change: (bytes: Uint8Array) => void): Promise<SlotRecord> {
  const bytes = slot.copies[0].bytes.slice()
  change(bytes)
  const sha256 = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return {
    copies: [
      { bytes, sha256 },
      { bytes: bytes.slice(), sha256 },
    ],
  }
}

const headerLength = (slot: SlotRecord): number =>
  ((slot.copies[0].bytes[0] ?? 0) << 8) + (slot.copies[0].bytes[1] ?? 0) + 2

async function withParams(params: KdfParams): Promise<VaultRecord> {
  const read = await readSlot(passphraseSlot)
  if (!read.ok || read.value.header.kind !== 'passphrase') throw new Error('no passphrase slot')
  const place = headerPlace({ ...read.value.header, params })
  return withSlots(await writeSlot(place, read.value.wrapped))
}

describe('KDF parameters', () => {
  it.each([
    ['8 MiB', { ...kdfFloor, memory: 8 * 1024 }],
    ['just under the floor', { ...kdfFloor, memory: kdfFloor.memory - 1 }],
    ['one pass', { ...kdfFloor, iterations: 1 }],
    ['4 GiB', { ...kdfFloor, memory: 4 * 1024 * 1024 }],
    ['just over the ceiling', { ...kdfCeiling, memory: kdfCeiling.memory + 1 }],
    ['eleven passes', { ...kdfCeiling, iterations: 11 }],
    ['no lane', { ...kdfFloor, parallelism: 0 }],
    ['two lanes', { ...kdfFloor, parallelism: 2 }],
    ['half a pass', { ...kdfFloor, iterations: 2.5 }],
  ])('of %s are refused before anything is hashed', async (_, params) => {
    expect(await openSlots(await withParams(params), passphrase, neverHash)).toEqual(
      refusal('kdf-buiten-grenzen'),
    )
  })

  it('made lighter within the bounds open nothing: they are bound to the slot', async () => {
    const lighter = await withParams({ ...kdfFloor, iterations: 3 })
    expect(await openSlots(lighter, passphrase, nodeKdf)).toEqual(refusal('fout-wachtwoord'))
  })
})

describe('damage', () => {
  const flipCopy = (slot: SlotRecord, which: 0 | 1, at: number): SlotRecord => {
    const copies = slot.copies.map((copy, i) => ({
      ...copy,
      bytes: copy.bytes.map((byte, j) => (i === which && j === at ? byte ^ 4 : byte)),
    }))
    return { copies: [copies[0]!, copies[1]!] }
  }

  it('of one copy of a slot does no harm and is mended', async () => {
    for (const which of [0, 1] as const) {
      const hurt = withSlots(passphraseSlot, flipCopy(recoverySlot, which, 30))
      const opened = await openSlots(hurt, recovery, neverHash)
      expect(await reads(opened)).toBe(true)
      expect(opened.ok && opened.value.mended).toEqual(record)
    }
  })

  it('of both copies is told before anything is hashed, and never called a wrong passphrase', async () => {
    const length = passphraseSlot.copies[0].bytes.length
    for (let at = 0; at < length; at++) {
      const hurt = flipCopy(flipCopy(passphraseSlot, 0, at), 1, at)
      expect(await openSlots(withSlots(hurt, recoverySlot), passphrase, neverHash)).toEqual(
        refusal('beschadigd'),
      )
    }
  })

  it('of the passphrase slot leaves the recovery code working', async () => {
    const hurt = flipCopy(flipCopy(passphraseSlot, 0, 9), 1, 9)
    const opened = await openSlots(withSlots(hurt, recoverySlot), recovery, neverHash)
    expect(await reads(opened)).toBe(true)
  })

  it('made on purpose, hashes and all, opens nothing: every byte of header and wrapped key is bound', async () => {
    const slot = recoverySlot
    for (let at = 0; at < slot.copies[0].bytes.length; at++) {
      for (const bit of [1, 0x80]) {
        const forged = await forge(slot, (bytes) => void (bytes[at] = (bytes[at] ?? 0) ^ bit))
        const opened = await openSlots(withSlots(passphraseSlot, forged), recovery, neverHash)
        expect(opened.ok, `byte ${at} of header ${headerLength(slot)}`).toBe(false)
      }
    }
  })

  it('of the keypair does not lock the team out: it gets a new pair', async () => {
    for (const hurt of [
      { ...record, publicKey: record.publicKey.map((byte) => byte ^ 1) },
      { ...record, sealedPrivateKey: record.sealedPrivateKey.map((byte, i) => (i === 40 ? byte ^ 1 : byte)) },
    ]) {
      const opened = await openSlots(hurt, recovery, neverHash)
      expect(await reads(opened)).toBe(true)
      if (!opened.ok || opened.value.mended === null) throw new Error('not mended')
      expect(opened.value.vault.publicKey).toEqual(opened.value.mended.publicKey)
      const letter = await sealTo(opened.value.mended.publicKey, 'x', 1, new Uint8Array(3))
      expect((await opened.value.vault.openPost('x', letter)).ok).toBe(true)
      const again = await openSlots(opened.value.mended, recovery, neverHash)
      expect(again.ok && again.value.mended).toBe(null)
    }
  })

  it('that leaves no slot at all is refused', async () => {
    const gone = { ...record, slots: undefined } as unknown as VaultRecord
    expect(await openSlots(gone, passphrase, neverHash)).toEqual(refusal('geen-wachtwoordslot'))
    const junk = { copies: 'weg' } as unknown as SlotRecord
    expect(await openSlots(withSlots(junk), passphrase, neverHash)).toEqual(refusal('beschadigd'))
    expect(await openSlots(withSlots(junk, null as unknown as SlotRecord), passphrase, neverHash)).toEqual(
      refusal('beschadigd'),
    )
  })
})

describe('slots that were moved', () => {
  it('from another team open nothing', async () => {
    const other = await createVault({ passphrase: words, recovery: null, kdf: nodeKdf, params: kdfFloor })
    if (!other.ok) throw new Error(other.error.reden)
    const swapped = withSlots(...other.value.record.slots)
    expect(await openSlots(swapped, passphrase, neverHash)).toEqual(refusal('beschadigd'))
  })

  it('with header and wrapped key of different slots open nothing', async () => {
    const [a, b] = await Promise.all([readSlot(passphraseSlot), readSlot(recoverySlot)])
    if (!a.ok || !b.ok) throw new Error('unreadable')
    const crossed = withSlots(passphraseSlot, await writeSlot(b.value.place, a.value.wrapped))
    expect(await openSlots(crossed, recovery, neverHash)).toEqual(refusal('fout-herstelcode'))
  })

  it('of a newer format are told apart from damage', async () => {
    const read = await readSlot(passphraseSlot)
    if (!read.ok) throw new Error('unreadable')
    for (const newer of [{ format: 2 }, { kind: 'gezicht' }]) {
      const place = JSON.stringify({ ...read.value.header, ...newer })
      const slot = await writeSlot(place, read.value.wrapped)
      expect(await openSlots(withSlots(slot), passphrase, neverHash)).toEqual(refusal('nieuwer'))
    }
  })
})
