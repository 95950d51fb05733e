import { describe, expect, it } from 'vitest'
import { addActie } from '../../../src/domain/actie/handelingen.ts'
import { setDoel } from '../../../src/domain/doel/handelingen.ts'
import { markOpgepakt, setOndersteuningsvraag } from '../../../src/domain/dossier/werkblad.ts'
import { readDossier } from '../../../src/domain/dossier/readDossier.ts'
import { sayKlopt } from '../../../src/domain/leesvoor/klopt.ts'
import { buildOefening } from '../../../src/domain/oefening/buildOefening.ts'
import { startNaspel } from '../../../src/domain/oefening/replay.ts'
import {
  chooseRondleiding,
  deriveRondleiding,
  type Rondleidingstap,
  rondleidingstappen,
} from '../../../src/domain/oefening/rondleiding.ts'
import { must, type Spelzet } from '../../../src/domain/oefening/speelKind.ts'
import { setAanwezig } from '../../../src/domain/overleg/aanwezig.ts'
import { addKaart } from '../../../src/domain/overleg/kaarten.ts'
import type { Overleg } from '../../../src/domain/overleg/Overleg.ts'
import { readOverleg } from '../../../src/domain/overleg/readOverleg.ts'
import { summarizeOverleg } from '../../../src/domain/overleg/samenvatting.ts'
import { beginOverleg, closeOverleg } from '../../../src/domain/overleg/verloop.ts'
import { askRegie } from '../../../src/domain/regie/handelingen.ts'
import type { Handeling } from '../../../src/domain/handeling/handeling.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { addDays } from '../../../src/lib/datum.ts'
import type { Result } from '../../../src/lib/result.ts'

const vandaag = '2026-11-23'
const ctx = { vandaag }
const middag = new Date(`${vandaag}T14:00:00`).getTime()

/** The practice team as a newcomer finds it, with the overleg of today to walk through. */
function wandeling() {
  const handelingen = buildOefening(vandaag)
  const naspel = startNaspel()
  for (const handeling of handelingen) naspel.play(handeling)
  const ids = [...new Set(handelingen.flatMap((h) => h.delen.map(({ stream }) => stream)))].flatMap(
    (stream) => (stream.startsWith('overleg-') ? [stream.slice(8)] : []),
  )
  const overleggen = () => ids.map((id) => readOverleg(id, naspel.records(`overleg-${id}`)))
  const id = overleggen().find(({ staat }) => staat === 'gepland')?.id ?? ''
  const overleg = (): Overleg => readOverleg(id, naspel.records(`overleg-${id}`))
  const dossiers = () =>
    overleg().agenda.map(({ dossier }) => readDossier(dossier, naspel.records(`dossier-${dossier}`)))
  const kind = overleg().agenda[1]?.dossier ?? ''
  return {
    id,
    kind,
    overleg,
    samenvattingen: () => overleggen().map((one) => summarizeOverleg(one.id, one.records)),
    play: (zet: (stand: Overleg) => Result<Handeling, { readonly reden: string }>) =>
      naspel.play(must(zet(overleg()))),
    doe: (zet: Spelzet) => {
      const stand = readDossier(kind, naspel.records(`dossier-${kind}`))
      naspel.play(must(zet(stand, { vandaag, overleg: id })))
    },
    gids: (overgeslagen: readonly Rondleidingstap[] = [], verslagBekeken = false) =>
      deriveRondleiding({ overleg: overleg(), dossiers: dossiers(), overgeslagen, verslagBekeken }),
  }
}

type Wandeling = ReturnType<typeof wandeling>

const wie = { partij: 'school', persoon: redact('Marit Hoekwater') } as const

/** What a newcomer does, one thing after another, and the step that is then next. */
const gang: readonly (readonly [string, (w: Wandeling) => void, Rondleidingstap])[] = [
  ['begins the overleg', ({ play }) => play((o) => beginOverleg(o, { op: middag }, ctx)), 'wie-is-er'],
  [
    'says who is here',
    ({ play }) => play((o) => setAanwezig(o, o.stoelen[0]?.id ?? '', { hoe: 'aanwezig', om: '' }, ctx)),
    'kaart',
  ],
  [
    'writes a card',
    ({ play }) =>
      play((o) => {
        const made = addKaart(o, { soort: 'werkt', tekst: 'Snel bellen', partij: null, stap: null }, ctx)
        return made.ok ? { ok: true, value: made.value.handeling } : made
      }),
    'oppakken',
  ],
  ['takes a child up', ({ doe }) => doe((d, c) => markOpgepakt(d, true, c)), 'kind'],
  [
    'writes what the child needs',
    ({ doe }) => doe((d, c) => setOndersteuningsvraag(d, 'Een rustige plek', c)),
    'kind',
  ],
  ['asks for the regie', ({ doe }) => doe((d, c) => askRegie(d, { wie }, c)), 'kind'],
  [
    'sets a doel with its date',
    ({ doe }) =>
      doe((d, c) => setDoel(d, { tekst: 'Een les', datum: addDays(vandaag, 14), zichtbaarAan: '' }, c)),
    'kind',
  ],
  [
    'agrees on the first step',
    ({ doe }) =>
      doe((d, c) =>
        addActie(d, { wat: 'Bellen', partij: 'school', wie: redact(''), wanneer: addDays(vandaag, 3) }, c),
      ),
    'lees-voor',
  ],
  ['hears that it is right', ({ doe }) => doe((d, c) => sayKlopt(d, { wie: [wie] }, c)), 'afronden'],
  [
    'closes the overleg',
    ({ play }) => play((o) => closeOverleg(o, { nietBesproken: [], op: middag + 3_600_000 }, ctx)),
    'verslag',
  ],
]

describe('the guided overleg of Droogzwemmen', () => {
  it('has at most eight steps', () => {
    expect(rondleidingstappen.length).toBeLessThanOrEqual(8)
  })

  it('begins at the first step in the practice as it is made', () => {
    const { gids } = wandeling()
    expect(gids()).toMatchObject({ nu: 'wie-is-er' })
    expect(gids().stappen.every(({ staat }) => staat === 'open')).toBe(true)
  })

  it('goes a step further with everything that is written, and ends with the own team', () => {
    const w = wandeling()
    for (const [wat, doe, nu] of gang) {
      doe(w)
      expect([wat, w.gids().nu]).toEqual([wat, nu])
    }
    expect(w.gids([], true).nu).toBe('eigen-team')
    const staten = w.gids([], true).stappen.map(({ staat }) => staat)
    expect(staten).toEqual([...Array<string>(7).fill('klaar'), 'open'])
  })

  it('leads to the child that was taken up, and says what is still to be talked about', () => {
    const w = wandeling()
    for (const [, doe] of gang.slice(0, 5)) doe(w)
    expect(w.gids().kind?.id).toBe(w.kind)
    expect(w.gids().nog).toEqual(['regie', 'doel', 'stap'])
  })

  it('leads to the child that was talked about when it is time to read aloud', () => {
    const w = wandeling()
    for (const [, doe] of gang.slice(0, 8)) doe(w)
    expect(w.gids()).toMatchObject({ nu: 'lees-voor', nog: [] })
    expect(w.gids().kind?.id).toBe(w.kind)
  })

  it.each([
    [['wie-is-er'], 'kaart'],
    [['wie-is-er', 'kaart', 'oppakken'], 'kind'],
    [['kaart'], 'wie-is-er'],
    [[...rondleidingstappen], 'eigen-team'],
  ] as const)('%s skipped: the next is %s', (overgeslagen, nu) => {
    expect(wandeling().gids(overgeslagen).nu).toBe(nu)
  })

  it('opens a step again when what was written is taken back', () => {
    const w = wandeling()
    for (const [, doe] of gang.slice(0, 4)) doe(w)
    expect(w.gids().nu).toBe('kind')
    w.doe((d, c) => markOpgepakt(d, false, c))
    expect(w.gids().nu).toBe('oppakken')
  })

  it('counts what was left open in a closed overleg as skipped', () => {
    const w = wandeling()
    gang[0]?.[1](w)
    gang.at(-1)?.[1](w)
    expect(w.gids().nu).toBe('verslag')
    expect(w.gids().stappen[0]?.staat).toBe('overgeslagen')
  })

  it('does not stop at a child when there is none', () => {
    const { overleg } = wandeling()
    const leeg = { overleg: overleg(), dossiers: [], overgeslagen: [], verslagBekeken: false }
    expect(deriveRondleiding(leeg)).toMatchObject({ kind: null, nog: [] })
  })
})

describe('the overleg that is walked through', () => {
  it('is the one that is planned, the same while it runs, and still when it is closed', () => {
    const w = wandeling()
    expect(chooseRondleiding(w.samenvattingen(), vandaag)).toBe(w.id)
    gang[0]?.[1](w)
    expect(chooseRondleiding(w.samenvattingen(), vandaag)).toBe(w.id)
    gang.at(-1)?.[1](w)
    expect(chooseRondleiding(w.samenvattingen(), vandaag)).toBe(w.id)
  })

  it('is another one when that is begun instead', () => {
    const w = wandeling()
    const [first] = w.samenvattingen()
    if (first === undefined) throw new Error('no overleg')
    const ander = { ...first, id: 'ander', staat: 'bezig', datum: vandaag, geslotenOp: null } as const
    expect(chooseRondleiding([...w.samenvattingen(), ander], vandaag)).toBe('ander')
  })

  it('is none when nothing is planned', () => {
    const closed = wandeling()
      .samenvattingen()
      .filter(({ staat }) => staat === 'gesloten')
    expect(chooseRondleiding(closed, vandaag)).toBeNull()
  })
})
