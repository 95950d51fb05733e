import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bespreking } from '../../../src/domain/dossier/bespreking.ts'
import { ageOn } from '../../../src/domain/geboren/geboren.ts'
import { howFarBefore, proposeAgenda } from '../../../src/domain/overleg/proposeAgenda.ts'
import { summarizeOverleg } from '../../../src/domain/overleg/samenvatting.ts'
import { chooseKnop, signalsToday } from '../../../src/domain/vandaag/signalsToday.ts'
import { addDays } from '../../../src/lib/datum.ts'
import { playOefening } from '../../support/oefenStand.ts'

const vandaag = '2026-11-23'

describe('Droogzwemmen', () => {
  it('has twelve children in every situatie, each with its own rugnummer', () => {
    const { dossiers } = playOefening(vandaag)
    expect(dossiers).toHaveLength(12)
    expect(new Set(dossiers.map((d) => d.rugnummer)).size).toBe(12)
    expect(new Set(dossiers.map((d) => d.situatie?.situatie))).toEqual(
      new Set(['dreigt', 'thuis', 'terug', 'afgesloten']),
    )
  })

  it('shows the regie in every state, a nee with its reason too', () => {
    const { dossiers } = playOefening(vandaag)
    expect(new Set(dossiers.map((d) => d.regie.staat))).toEqual(
      new Set(['geen', 'gevraagd', 'voorlopig', 'ja']),
    )
    expect(dossiers.some((d) => d.regie.staat === 'geen' && d.regie.laatsteNee !== null)).toBe(true)
  })

  it('shows child and parents who said yes, no, and who were not asked yet', () => {
    const answers = playOefening(vandaag).dossiers.map((d) => d.doel?.instemming?.antwoord)
    expect(answers).toEqual(expect.arrayContaining(['ja', 'nee', 'nog-niet']))
  })

  it('has one overleg behind it and one planned today that begins with who was not reached', () => {
    const { overleggen, kinderen } = playOefening(vandaag)
    const past = overleggen.find((overleg) => overleg.staat === 'gesloten')
    const next = overleggen.find((overleg) => overleg.staat === 'gepland')
    expect(overleggen).toHaveLength(2)
    expect(past?.datum).toBe(addDays(vandaag, -28))
    expect(next?.datum).toBe(vandaag)
    expect(past?.nietBesproken).toHaveLength(2)
    expect(next?.agenda.slice(0, 2).map((punt) => punt.dossier)).toEqual(past?.nietBesproken)
    const summaries = overleggen.map((overleg) => summarizeOverleg(overleg.id, overleg.records))
    const proposed = proposeAgenda(kinderen, summaries, vandaag).map((keuze) => keuze.dossier)
    expect(proposed.slice(0, 2)).toEqual(past?.nietBesproken)
    expect(chooseKnop(summaries, vandaag)).toMatchObject({ soort: 'begin', overleg: next?.id })
  })

  it('knows of the past overleg who was spoken of in part, and of whom nothing was said', () => {
    const { overleggen, kinderen } = playOefening(vandaag)
    const summaries = overleggen.map((overleg) => summarizeOverleg(overleg.id, overleg.records))
    const naamOf = (id: string) =>
      kinderen
        .find((kind) => kind.id === id)
        ?.naam.reveal()
        .split(' ')[0]
    const hoe = [...howFarBefore(summaries)].map(([id, far]) => [naamOf(id), far])
    expect(hoe).toEqual([
      ['Ilyas', 'niet'],
      ['Chi', 'deels'],
    ])
  })

  it('spoke in the past overleg of the children with a regie, a doel and a step', () => {
    const { overleggen, dossiers } = playOefening(vandaag)
    const past = overleggen.find((overleg) => overleg.staat === 'gesloten')?.id ?? ''
    expect(dossiers.filter((d) => bespreking(d, past).besproken).length).toBeGreaterThanOrEqual(3)
  })

  it('has something to do on Vandaag', () => {
    const { team, kinderen, overleggen } = playOefening(vandaag)
    const summaries = overleggen.map((overleg) => summarizeOverleg(overleg.id, overleg.records))
    const { regels } = signalsToday({
      dossiers: kinderen,
      overleggen: summaries,
      team,
      heeftHerstelcode: true,
      nu: '00:00',
      vandaag,
    })
    expect(regels.map((regel) => regel.soort)).toEqual(
      expect.arrayContaining(['overleg-vandaag', 'zonder-regie', 'acties', 'doelen-voorlopig', 'gezin-zegt']),
    )
    expect(regels.map((regel) => regel.soort)).not.toContain('twee-versies')
  })

  it('lets one meet what stands around a child: duties, roles, the ladder, a step for the school, own words', () => {
    const { dossiers } = playOefening(vandaag)
    const plichten = dossiers.flatMap((d) => d.plichten)
    expect(new Set(plichten.map(({ staat }) => staat))).toEqual(new Set(['gedaan', 'nog-niet', 'weet-niet']))
    expect(dossiers.some((d) => d.rollen.procesregie !== null)).toBe(true)
    expect(dossiers.some((d) => d.opschaling.length > 1)).toBe(true)
    expect(dossiers.some((d) => d.acties.some(({ voor }) => voor === 'school'))).toBe(true)
    const woorden = dossiers.flatMap((d) => d.eigenwoorden)
    expect(new Set(woorden.map(({ soort }) => soort))).toEqual(new Set(['inbreng', 'verhaal']))
    expect(woorden.some(({ watErmee }) => watErmee !== null)).toBe(true)
    const reacties = dossiers.flatMap((d) => d.reacties)
    expect(new Set(reacties.map(({ soort }) => soort))).toEqual(new Set(['vraag', 'succes', 'ellende']))
    expect(dossiers.some((d) => d.klopt.some(({ wie }) => wie.length > 1))).toBe(true)
  })

  it('tells who came to the past overleg, who led it, and what came of a card on the werkagenda', () => {
    const { overleggen, werkagenda, kinderen } = playOefening(vandaag)
    const past = overleggen.find((overleg) => overleg.staat === 'gesloten')
    expect(past?.stoelen.map(({ aanwezig }) => aanwezig?.hoe)).toContain('later')
    expect(past?.gespreksleider).not.toBeNull()
    expect(past?.notulist).not.toBeNull()
    const kaart = past?.kaarten.find(({ soort }) => soort === 'kan-beter')
    expect(werkagenda.regels).toMatchObject([{ herkomst: { overleg: past?.id, kaart: kaart?.id } }])
    const namen = kinderen.flatMap(({ naam }) => naam.reveal().split(' ')[0] ?? [])
    expect(namen.some((naam) => werkagenda.regels[0]?.activiteit.includes(naam))).toBe(false)
  })

  it('has a team of six with its parties', () => {
    const { team } = playOefening(vandaag)
    expect(team.naam).toBe('Kantelteam Droogzwemmen')
    expect(new Set(team.leden.map((lid) => lid.partij)).size).toBe(6)
  })

  it('is valid on any day: each field written once, no stamp named, nobody outside 3 to 27', () => {
    const days = fc.date({ min: new Date('2024-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10)
        const { handelingen, dossiers } = playOefening(day)
        const written = handelingen.flatMap((h) =>
          h.delen.flatMap((deel) =>
            deel.wijzigingen.map((w) => `${deel.stream} ${w.tabel} ${w.id} ${w.veld}`),
          ),
        )
        expect(new Set(written).size).toBe(written.length)
        expect(
          handelingen.every((h) => h.delen.every((d) => d.wijzigingen.every((w) => w.vervangt.length === 0))),
        ).toBe(true)
        for (const { geboren } of dossiers) {
          const age = geboren === null ? 0 : ageOn(geboren, day)
          expect(age).toBeGreaterThanOrEqual(8)
          expect(age).toBeLessThanOrEqual(19)
        }
      }),
      { numRuns: 10 },
    )
  })
})
