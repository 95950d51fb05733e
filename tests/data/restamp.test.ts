import { describe, expect, it } from 'vitest'
import { sealEntry } from '../../src/data/boxes.ts'
import type { Op } from '../../src/data/Entry.ts'
import type { StreamId } from '../../src/domain/handeling/handeling.ts'
import { inzageMaand } from '../../src/domain/inzage/inzage.ts'
import { headsOf } from '../../src/domain/handeling/records.ts'
import { redact } from '../../src/lib/redacted.ts'
import { packJson } from '../../src/data/pack.ts'
import { streamPlace } from '../../src/data/places.ts'
import {
  aDisk,
  aKind,
  aWindow,
  changeSchool,
  type Disk,
  must,
  mustFail,
  openDisk,
} from '../support/dataBuilders.ts'
import { anEntry } from '../support/entryBuilders.ts'
import { valueOf } from '../support/valueOf.ts'

/** A year ahead, the same moment for all these tests. */
const ahead = Date.now() + 365 * 24 * 3_600_000

/** Entries of a laptop whose clock runs a year ahead, in the log of the disk; each names the one before. */
async function receive(disk: Disk, stream: StreamId, schools: readonly string[]): Promise<void> {
  const { db, vault } = await openDisk(disk)
  const key = await db.keys.get(stream)
  const sealer = must(await vault.openStreamKey(stream, key?.box ?? new Uint8Array()))
  let before: readonly string[] = []
  for (const [at, school] of schools.entries()) {
    const o: readonly Op[] = [['kind', 'kind', 'school', school, before]]
    const handeling = `act-${stream}-${at}`
    const entry = anEntry({ at: ahead + at, n: at + 1, device: 'laptop', handeling, stream, o })
    before = [entry.stamp]
    await db.log.add({ stream, box: await sealEntry(sealer, entry) })
  }
  db.close()
}

async function withFuture(schools: readonly string[]) {
  const disk = await aDisk()
  const kind = aKind('Sem')
  const first = await aWindow(disk)
  must(await first.record(kind.handeling))
  await first.close()
  await receive(disk, kind.stream, schools)
  const register = await aWindow(disk)
  must(await register.load(kind.stream))
  return { disk, stream: kind.stream, register }
}

describe('herstempelen', () => {
  it('takes over what a clock a year ahead set apart, by whoever did it, with the time of now', async () => {
    const { disk, stream, register } = await withFuture(['De Kade', 'De Haven'])
    await register.tidy()
    expect(register.quarantined()).toBe(2)
    expect(must(await register.restampQuarantined())).toBe(2)
    expect(register.quarantined()).toBe(0)
    const [, first] = must(await register.history(stream))
    expect(first?.door.naam).toBe('Noor Veldman')
    expect(Math.abs((first?.op ?? 0) - Date.now())).toBeLessThan(60_000)
    await register.close()

    const again = await aWindow(disk)
    const records = must(await again.load(stream))
    const heads = records['kind']?.['kind']?.['school']?.koppen.map(({ waarde }) => waarde) ?? []
    // The laptop did not know of De Brug: that conflict is real. Its own two edits are no conflict.
    expect(heads).toEqual(['De Haven', 'De Brug'])
    await again.close()
  })

  it('is noted in the access log: who took it over, of which children', async () => {
    const { register } = await withFuture(['De Kade', 'De Haven'])
    await register.tidy()
    register.setWieTypt(redact({ naam: 'Eva Storm', partij: 'leerplicht' }))
    must(await register.restampQuarantined())
    const { inzage } = await register.beheer()
    const lines = must(await inzage.read(inzageMaand(Date.now())))
    expect(
      lines.flatMap(({ soort, rugnummers, door }) =>
        soort === 'overgenomen' ? [[rugnummers, door.naam]] : [],
      ),
    ).toEqual([[[101], 'Eva Storm']])
    await register.close()
  })

  it('twice is once: an act that was taken over before is not written again', async () => {
    const { disk, stream, register } = await withFuture(['De Kade'])
    await register.tidy()
    must(await register.restampQuarantined())
    const lines = must(await register.history(stream)).length
    // Its row comes again, as with a reservekopie of the laptop.
    await register.close()
    await receive(disk, stream, ['De Kade'])
    const again = await aWindow(disk)
    must(await again.load(stream))
    await again.tidy()
    must(await again.restampQuarantined())
    expect(again.quarantined()).toBe(0)
    expect(must(await again.history(stream))).toHaveLength(lines)
    expect(valueOf(must(await again.load(stream)), 'kind', 'kind', 'school')).toBe('De Kade')
    await again.close()
  })

  it('holds when the time of the old entry comes: it does not come back on top', async () => {
    const { disk, stream, register } = await withFuture(['De Kade'])
    await register.tidy()
    must(await register.restampQuarantined())
    const seen = headsOf(register.records(stream) ?? {}, 'kind', 'kind', 'school')
    must(await register.record(changeSchool(stream, 'De Haven', seen)))
    await register.close()
    await receive(disk, stream, ['De Kade'])
    const early = await aWindow(disk)
    await early.tidy()
    expect(early.quarantined()).toBe(1)
    await early.close()
    const later = await aWindow(disk, { now: () => ahead + 3_600_000 })
    expect(later.quarantined()).toBe(0)
    expect(valueOf(must(await later.load(stream)), 'kind', 'kind', 'school')).toBe('De Haven')
    await later.close()
  })

  it('writes nothing in a store of a newer version', async () => {
    const { disk, register: before } = await withFuture(['De Kade'])
    await before.tidy()
    await before.close()
    const { db } = await openDisk(disk)
    await db.meta.put({ key: 'format', value: 9 })
    const rows = await db.log.count()
    const register = await aWindow(disk)
    expect(mustFail(await register.restampQuarantined())).toEqual({ reden: 'nieuwere-versie' })
    expect(await db.log.count()).toBe(rows)
    expect(await db.quarantaine.count()).toBe(1)
    await register.close()
    db.close()
  })

  it('passes over an act that is refused for good, and takes over the others', async () => {
    const { disk, stream, register } = await withFuture(['De Kade'])
    await register.tidy()
    const vera = aKind('Vera', 102)
    must(await register.record(vera.handeling))
    await register.close()
    await receive(disk, vera.stream, ['De Haven'])
    const second = await aWindow(disk)
    must(await second.load(vera.stream))
    await second.tidy()
    expect(second.quarantined()).toBe(2)
    await second.close()
    const { db, vault } = await openDisk(disk)
    const key = await db.keys.get(stream)
    const sealer = must(await vault.openStreamKey(stream, key?.box ?? new Uint8Array()))
    // A newer version wrote in the first child: this app leaves it as it is.
    await db.log.add({ stream, box: await sealer.seal(streamPlace('log', stream), 9, packJson({})) })
    db.close()
    const again = await aWindow(disk)
    expect(must(await again.restampQuarantined())).toBe(1)
    expect(again.quarantined()).toBe(1)
    expect(valueOf(must(await again.load(vera.stream)), 'kind', 'kind', 'school')).toBe('De Haven')
    await again.close()
  })

  it('of nothing is nothing', async () => {
    const register = await aWindow(await aDisk())
    expect(must(await register.restampQuarantined())).toBe(0)
    await register.close()
  })
})
