import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { packBeside, packJson, unpackWithin } from '../../../src/data/pack.ts'
import { writeBestand, toPad } from '../../../src/data/pakket/pakketbestand.ts'
import { woordenboek } from '../../../src/data/pakket/woordenboek.ts'
import { packUitsnede } from '../../../src/domain/gezin/packUitsnede.ts'
import type { Uitsnede } from '../../../src/domain/gezin/Uitsnede.ts'
import { newId } from '../../../src/lib/id.ts'
import type { Json } from '../../../src/lib/json.ts'
import { toBase64Url } from '../../../src/vault/bytes.ts'
import { createOefenVault } from '../../../src/vault/createVault.ts'
import { pakketOverhead } from '../../../src/vault/pakket.ts'
import { must } from '../../support/dataBuilders.ts'
import { uitsnede, velden } from '../../support/oudermodus.ts'

const { vault } = await createOefenVault()
const largest = 100_000

const inhoudOf = (cut: Uitsnede): Json => ({
  uitsnede: packUitsnede({ ...cut, overdracht: newId(), dossier: newId() }),
  team: newId(),
  publicKey: toBase64Url(vault.publicKey),
  tot: '2026-12-07',
})

/** Signs of the path in a QR code, when the content takes so many bytes. */
const padOf = (bytes: number): number =>
  toPad('gezin', writeBestand('gezin', [new Uint8Array(bytes + pakketOverhead)])).length

/** Of a first conversation: what is needed, a doel, who does the first thing. */
const eerste: Uitsnede = {
  ...uitsnede,
  velden: { ...velden, focus: [], eerdereDoelen: [], acties: velden.acties.slice(1), notities: [] },
}

describe('the words that stand in no package', () => {
  it('are never changed, or what was given would not open any more', () => {
    expect(createHash('sha256').update(woordenboek).digest('hex')).toBe(
      '56305977d8cfc313677e0e342aaf46428ed23ab9343223993e6a7b31d6bcf97b',
    )
  })

  it('give back what was packed beside them, and nothing without them', () => {
    const inhoud = inhoudOf(uitsnede)
    const packed = packBeside(inhoud, woordenboek)
    expect(must(unpackWithin(packed, largest, woordenboek))).toEqual(inhoud)
    expect(unpackWithin(packed, largest)).toEqual({ ok: false, error: 'beschadigd' })
    expect(unpackWithin(packed, 100, woordenboek)).toEqual({ ok: false, error: 'beschadigd' })
  })

  it('bring a first conversation into a QR code of 1,100 signs, where it would not fit without', () => {
    const inhoud = inhoudOf(eerste)
    expect(padOf(packBeside(inhoud, woordenboek).length)).toBeLessThan(900)
    expect(padOf(packJson(inhoud).length)).toBeGreaterThan(1_100)
  })
})
