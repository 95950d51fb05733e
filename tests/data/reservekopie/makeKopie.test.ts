import { Decrypter } from 'age-encryption'
import { describe, expect, it } from 'vitest'
import { createRegister } from '../../../src/data/createRegister.ts'
import { checkKopie } from '../../../src/data/reservekopie/checkKopie.ts'
import { restoreTeam } from '../../../src/data/reservekopie/restoreTeam.ts'
import { removeTeam } from '../../../src/data/teams.ts'
import type { StreamId } from '../../../src/domain/handeling/handeling.ts'
import { headsOf } from '../../../src/domain/handeling/records.ts'
import { useAgeWorker } from '../../support/ageWorker.ts'
import {
  aDisk,
  aKind,
  aWindow,
  changeSchool,
  floorDeps,
  must,
  mustFail,
  rawDb,
} from '../../support/dataBuilders.ts'
import { beginTeam, makeKopieOf, woorden } from '../../support/kopieBuilders.ts'

useAgeWorker()

async function contentOf(bestand: Blob): Promise<string> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(woorden.reveal())
  const zipped = await decrypter.decrypt(bestand.stream() as ReadableStream<Uint8Array>)
  const text = (zipped as ReadableStream<Uint8Array<ArrayBuffer>>).pipeThrough(
    new DecompressionStream('gzip'),
  )
  return await new Response(text).text()
}

describe('a reservekopie', () => {
  it('holds every entry of every stream as plain lines, the team first, and says where it ends', async () => {
    const register = await aWindow(await aDisk())
    const { handeling, stream } = aKind('Vera')
    must(await register.record(beginTeam()))
    must(await register.record(handeling))
    must(await register.record(changeSchool(stream, 'De Wilg')))
    const made = await makeKopieOf(register)
    const lines = (await contentOf(made.bestand))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown)
    expect(lines[0]).toMatchObject({ kanteltafel: 1, sv: 1 })
    expect(lines[1]).toMatchObject({ e: { stream: 'team', soort: 'team-begonnen' } })
    expect(lines).toContainEqual(
      expect.objectContaining({ e: expect.objectContaining({ stream, soort: 'kind-gewijzigd' }) as unknown }),
    )
    expect(lines.at(-1)).toEqual({ einde: true, regels: lines.length - 1 })
    expect(made).toMatchObject({ regels: lines.length - 2, onleesbaar: 0 })
    await register.close()
  })

  it('holds what was compacted and what is new, and the hashes of what was erased', async () => {
    const disk = await aDisk()
    const register = await aWindow(disk, { compactFrom: 1 })
    const { handeling, stream } = aKind('Vera')
    must(await register.record(beginTeam()))
    must(await register.record(handeling))
    await register.tidy()
    must(await register.record(changeSchool(stream, 'De Wilg')))
    const db = await rawDb(disk)
    await db.gone.put({ hash: 'h'.repeat(43), date: '2026-11-02' })
    db.close()
    const text = await contentOf((await makeKopieOf(register)).bestand)
    expect(text).toContain('kind-op-lijst-gezet')
    expect(text).toContain('De Wilg')
    expect(text).toContain(`{"gone":"${'h'.repeat(43)}","date":"2026-11-02"}`)
    await register.close()
  })

  it('counts a row that does not open and holds all the rest', async () => {
    const disk = await aDisk()
    const register = await aWindow(disk)
    const { handeling, stream } = aKind('Vera')
    must(await register.record(beginTeam()))
    must(await register.record(handeling))
    must(await register.record(changeSchool(stream, 'De Wilg')))
    const db = await rawDb(disk)
    const row = await db.log.where('stream').equals(stream).last()
    await db.log.update(row?.seq ?? 0, { box: new Uint8Array([1, 2, 3]) })
    db.close()
    const made = await makeKopieOf(register)
    expect(made.onleesbaar).toBe(1)
    expect(await contentOf(made.bestand)).toContain('Vera')
    await register.close()
  })

  it('is not made when it is stopped, nor without its own words in the clear', async () => {
    const register = await aWindow(await aDisk())
    must(await register.record(beginTeam()))
    const { reservekopie } = await register.beheer()
    const stop = new AbortController()
    const making = reservekopie.make(woorden, { signal: stop.signal, onProgress: () => stop.abort() })
    expect(mustFail(await making)).toEqual({ reden: 'gestopt' })
    const whole = await makeKopieOf(register)
    const bytes = new TextDecoder('latin1').decode(await whole.bestand.arrayBuffer())
    expect(bytes.startsWith('age-encryption.org/v1\n-> scrypt ')).toBe(true)
    expect(bytes).not.toContain('Zandmeer')
    await register.close()
  })

  it('of many children goes through in pieces, with progress', async () => {
    const register = await aWindow(await aDisk())
    must(await register.record(beginTeam()))
    const kinderen = Array.from({ length: 250 }, (_, at) => aKind(`Kind ${at}`, at + 101))
    for (const { handeling } of kinderen) must(await register.record(handeling))
    const { reservekopie } = await register.beheer()
    const told: number[] = []
    const made = must(await reservekopie.make(woorden, { onProgress: (deel) => told.push(deel) }))
    const text = await contentOf(made.bestand)
    expect(kinderen.every(({ stream }: { stream: StreamId }) => text.includes(stream))).toBe(true)
    expect(told.length).toBeGreaterThan(2)
    expect(told.at(-1)).toBe(1)
    await register.close()
  })

  it('holds what is shown of a child of whom a segment is damaged, and names the child', async () => {
    const disk = await aDisk()
    const begun = await aWindow(disk, { compactFrom: 1 })
    const { handeling, stream } = aKind('Sem', 147)
    must(await begun.record(beginTeam()))
    must(await begun.record(handeling))
    for (const school of ['De Wilg', 'De Eik']) {
      const seen = headsOf(must(await begun.load(stream)), 'kind', 'kind', 'school')
      must(await begun.record(changeSchool(stream, school, seen)))
    }
    await begun.tidy()
    await begun.close()
    const db = await rawDb(disk)
    await db.segment
      .where('stream')
      .equals(stream)
      .modify({ box: new Uint8Array([1, 2, 3]) })
    db.close()
    const register = await aWindow(disk)
    const shown = must(await register.load(stream))
    const made = await makeKopieOf(register)
    expect(made).toMatchObject({ kinderen: 1, overleggen: 0, onvolledig: [147], teamOnvolledig: false })
    const kopie = must(await checkKopie(made.bestand, woorden))
    expect(kopie.inhoud.kinderen).toBe(1)
    const slot = { label: 'Terug', passphrase: woorden, recovery: null }
    const back = must(await createRegister(must(await restoreTeam(kopie, slot, {}, floorDeps))))
    expect(must(await back.load(stream))).toEqual(shown)
    await back.close()
    await removeTeam(back.teamId)
    await register.close()
  })

  it('counts the children that are in the file, not those on the screen', async () => {
    const disk = await aDisk()
    const register = await aWindow(disk)
    const { handeling, stream } = aKind('Sem', 147)
    must(await register.record(beginTeam()))
    must(await register.record(handeling))
    const db = await rawDb(disk)
    await db.log
      .where('stream')
      .equals(stream)
      .modify({ box: new Uint8Array([1, 2, 3]) })
    db.close()
    expect(await makeKopieOf(register)).toMatchObject({ kinderen: 0, onvolledig: [147], onleesbaar: 1 })
    await register.close()
  })

  it('never holds a child that is erased in another window meanwhile beside its hash', async () => {
    const disk = await aDisk()
    const register = await aWindow(disk)
    must(await register.record(beginTeam()))
    const kinderen = Array.from({ length: 120 }, (_, at) => aKind(`Kind ${at}`, at + 101))
    for (const { handeling } of kinderen) must(await register.record(handeling))
    const other = await aWindow(disk)
    const { wissen } = await other.beheer()
    const { reservekopie } = await register.beheer()
    const id = kinderen[0]?.stream.slice('dossier-'.length) ?? ''
    let erasing: Promise<unknown> | undefined
    const onProgress = (deel: number) => {
      if (deel > 0) erasing ??= wissen.eraseDossier(id)
    }
    const made = must(await reservekopie.make(woorden, { onProgress }))
    await erasing
    expect(must(await checkKopie(made.bestand, woorden)).inhoud).toMatchObject({ kinderen: 120, gewist: 0 })
    await Promise.all([register.close(), other.close()])
  })
})
