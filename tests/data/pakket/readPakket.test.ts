import { describe, expect, it } from 'vitest'
import { packJson } from '../../../src/data/pack.ts'
import { toPad, writeBestand } from '../../../src/data/pakket/pakketbestand.ts'
import { createPakketlezer } from '../../../src/data/pakket/readPakket.ts'
import { packUitsnede } from '../../../src/domain/gezin/packUitsnede.ts'
import { addDays, today } from '../../../src/lib/datum.ts'
import { newId } from '../../../src/lib/id.ts'
import type { Json } from '../../../src/lib/json.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { createOefenVault } from '../../../src/vault/createVault.ts'
import { toBase64Url } from '../../../src/vault/bytes.ts'
import { sealPakket } from '../../../src/vault/pakket.ts'
import { aUitsnede, quickDeps } from '../../support/aanTafel.ts'
import { must, mustFail } from '../../support/dataBuilders.ts'
import { overDagen, told } from '../../support/pakket.ts'
import { stemBericht } from '../../support/postbericht.ts'

const { kdf } = quickDeps
const woorden = redact('tulp fiets brug zomer kast')
const { vault } = await createOefenVault()
const cut = aUitsnede('dossier1')
const tot = addDays(today(), 7)

/** What somebody put in a file with these words. */
async function bestandOf(inhoud: Json): Promise<string> {
  return writeBestand('gezin', [must(await sealPakket(woorden, kdf, packJson(inhoud)))])
}
const goed = {
  uitsnede: packUitsnede(cut),
  team: newId(),
  publicKey: toBase64Url(vault.publicKey),
  tot,
}
const bestand = await bestandOf(goed)
const lezer = (now: () => number = Date.now) => createPakketlezer({ kdf, now })

describe('opening a package at home', () => {
  it('shows what was given, until its last day and that day too', async () => {
    for (const dag of [0, 7]) {
      const thuis = must(await lezer(() => overDagen(dag)).open(bestand, woorden))
      expect([thuis.uitsnede, thuis.tot]).toEqual([cut, tot])
    }
  })

  it('shows nothing the day after, by the clock of that device', async () => {
    expect(mustFail(await lezer(() => overDagen(8)).open(bestand, woorden))).toEqual({
      reden: 'verlopen',
      tot,
    })
    expect((await lezer(() => overDagen(-400)).open(bestand, woorden)).ok).toBe(true)
  })

  it('lets one try five times, and then wait longer each time', async () => {
    let ms = overDagen(0)
    const reader = lezer(() => ms)
    const wrong = async () => mustFail(await reader.open(bestand, redact('tulp fiets brug zomer kist')))
    const waits: unknown[] = []
    for (let n = 0; n < 5; n += 1) waits.push(await wrong())
    expect(waits).toEqual([0, 0, 0, 0, 1].map((wachten) => ({ reden: 'fout-woorden', wachten })))
    expect(await wrong()).toEqual({ reden: 'wachten', wachten: 1 })
    ms += 1_000
    expect(await wrong()).toEqual({ reden: 'fout-woorden', wachten: 2 })
    ms += 2_000
    expect((await reader.open(bestand, woorden)).ok).toBe(true)
    expect(await wrong()).toEqual({ reden: 'fout-woorden', wachten: 0 })
  })

  it('does not count a file that is no package as a wrong word', async () => {
    const reader = lezer()
    for (let n = 0; n < 7; n += 1)
      expect(mustFail(await reader.open('Beste ouders', woorden))).toEqual({ reden: 'geen-bestand' })
    expect((await reader.open(bestand, woorden)).ok).toBe(true)
  })

  it('tells a file that lost a piece from one with other words', async () => {
    expect(mustFail(await lezer().open(bestand.slice(0, -9), woorden))).toEqual({ reden: 'beschadigd' })
    expect(mustFail(await lezer().open(`${bestand}AQID\n`, woorden))).toEqual({ reden: 'beschadigd' })
  })
})

describe('a package that a stranger made', () => {
  it.each<readonly [string, Json]>([
    ['no cut-out', { ...goed, uitsnede: null }],
    [
      'a cut-out with a part we do not know',
      { ...goed, uitsnede: { ...(goed.uitsnede as object), extra: 1 } },
    ],
    ['a place that means another', { ...goed, team: 'a|b' }],
    ['a dossier that means another place', { ...goed, uitsnede: packUitsnede(aUitsnede('a|b')) }],
    ['no last day', { ...goed, tot: null }],
    ['a month as its last day', { ...goed, tot: '2099-12' }],
    ['no key of a team', { ...goed, publicKey: '!' }],
    ['a list', []],
    ['a number', 7],
  ])('and holds %s is refused', async (_what, inhoud) => {
    expect(mustFail(await lezer().open(await bestandOf(inhoud), woorden))).toEqual({ reden: 'beschadigd' })
  })

  it('and would fill the memory is refused', async () => {
    const bomb = await bestandOf('x'.repeat(9 * 1024 * 1024))
    expect(bomb.length).toBeLessThan(20_000)
    expect(mustFail(await lezer().open(bomb, woorden))).toEqual({ reden: 'beschadigd' })
  })

  it('and has a key that is no key is refused, for nobody could read an answer', async () => {
    const point = vault.publicKey.slice()
    point[40] = (point[40] ?? 0) ^ 1
    for (const publicKey of ['AQID', toBase64Url(point)]) {
      const odd = await bestandOf({ ...goed, publicKey })
      expect(mustFail(await lezer().open(odd, woorden))).toEqual({ reden: 'beschadigd' })
    }
  })
})

describe('the answer', () => {
  const open = async () => must(await lezer().open(bestand, woorden))

  it('is a file in which nothing can be read', async () => {
    const tekst = must(await (await open()).antwoord([told('Thuis gaat het beter.'), told('En morgen ook.')]))
    expect(tekst).toMatch(/^KANTELTAFEL-ANTWOORD-1\n[\w-]+\n$/)
    expect(tekst).not.toContain('beter')
  })

  it('holds only what was sent, and is not made of nothing', async () => {
    const thuis = await open()
    const klad = told('Misschien', { staat: 'klad' })
    expect(
      must(await thuis.antwoord([klad, told('Ja')]))
        .trim()
        .split('\n'),
    ).toHaveLength(2)
    for (const nothing of [[], [klad]])
      expect(mustFail(await thuis.antwoord(nothing))).toEqual({ reden: 'leeg' })
  })

  it('about each of eight lines, and a sentence of their own, fits in a QR code of 1,100 signs', async () => {
    const lines = Array.from({ length: 8 }, (_, n) =>
      stemBericht({
        id: newId(),
        inhoud: {
          soort: 'stem',
          stem: 'klopt',
          over: 'actie',
          id: newId(),
          gelezen: `Dit spraken wij af als stap ${n}`,
          tekst: '',
        },
      }),
    )
    const tekst = must(await (await open()).antwoord([...lines, told('Bel mij liever na zes uur.')]))
    expect(toPad('antwoord', tekst).length).toBeLessThan(1_050)
  })

  it('takes the longest story there is, and says when it is more than the team reads', async () => {
    const thuis = await open()
    expect((await thuis.antwoord([told('é'.repeat(20_000))])).ok).toBe(true)
    expect(mustFail(await thuis.antwoord([told('é'.repeat(40_000))]))).toEqual({ reden: 'te-groot' })
    const many = Array.from({ length: 501 }, (_, n) => told(`${n}`))
    expect(mustFail(await thuis.antwoord(many))).toEqual({ reden: 'te-groot' })
  })
})
