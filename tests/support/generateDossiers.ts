/**
 * As many made-up dossiers as a measurement needs, always the same ones for the same seed: 34 fields of their own, 3
 * doelen, 5 acties, 5 notities each, so that a dossier weighs what a real one weighs after a year.
 */
import { drawRugnummers } from '../../src/domain/rugnummer/rugnummer.ts'
import type { Deel, Handeling, Wijziging } from '../../src/domain/handeling/handeling.ts'
import { addDays, type Datum } from '../../src/lib/datum.ts'
import type { Json } from '../../src/lib/json.ts'

const roepnamen = [
  'Noor',
  'Yusuf',
  'Finn',
  'Amina',
  'Lotte',
  'Milan',
  'Chi',
  'Sofie',
  'Ilyas',
  'Bram',
  'Zeynep',
  'Daan',
  'Mees',
  'Roza',
]
const voor = [
  'Water',
  'Linden',
  'Oost',
  'Berg',
  'Veen',
  'Hoog',
  'Brink',
  'Zand',
  'Eiken',
  'Molen',
  'Duin',
  'Rivier',
]
const na = ['brink', 'horst', 'man', 'stra', 'veld', 'dijk', 'kamp', 'huis', 'poort', 'broek', 'laar', 'wold']
const scholen = [
  'Lindenkwartier College',
  'De Zwaluwstaart',
  'Praktijkschool De Slinger',
  'Mbo Waalbrug',
  'Het Kompas',
]
const gemeenten = ['Waterdrecht', 'Hoogveen-Oost', 'Lindewoude']
const partijen = ['school', 'leerplicht', 'jeugdhulp', 'ouder', 'samenwerkingsverband']
const zinnen = [
  'De mentor belt op maandagochtend en vraagt hoe het weekend was.',
  'Twee keer per week een uur samen rekenen, op een rustige plek in school.',
  'Kijken welke route met de bus het prettigst is, eerst een keer samen.',
  'Een gesprek met de werkplaats over meelopen op woensdag.',
  'Vragen wat een eerste lesuur makkelijker zou maken.',
]

/** A row of numbers from 0 up to 1 that is the same for the same seed (mulberry32). */
function createChance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const change = (tabel: string, id: string, velden: Readonly<Record<string, Json>>): Wijziging[] =>
  Object.entries(velden).map(([veld, waarde]) => ({ tabel, id, veld, waarde, vervangt: [] }))

function generateDossier(at: number, nummer: number, vandaag: Datum, chance: () => number): Deel {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T
  const days = (from: number, to: number): Datum =>
    addDays(vandaag, Math.floor(from + chance() * (to - from)))
  const naam = `${pick(voor)}${pick(na)}`
  const partij = pick(partijen)
  const id = (soort: string, of: number): string => `${soort}-${at}-${of}`
  const several = (count: number, make: (of: number) => Wijziging[]): Wijziging[] =>
    Array.from({ length: count }, (_, of) => make(of)).flat()
  return {
    stream: `dossier-gemaakt-${at}`,
    wijzigingen: [
      ...change('kind', 'kind', {
        roepnaam: pick(roepnamen),
        achternaam: naam,
        geboren: { jaar: 2008 + Math.floor(chance() * 12), maand: 1 + Math.floor(chance() * 12), dag: null },
        school: pick(scholen),
        woongemeente: pick(gemeenten),
        ingeschreven: 'ja',
        zorgplichtSchool: pick(scholen),
        ondersteuningsvraag: pick(zinnen),
        volgende: days(7, 60),
      }),
      ...change('rugnummer', id('nummer', 0), { nummer }),
      ...several(2, (of) =>
        change('situatie', id('situatie', of), {
          stap: { situatie: pick(['dreigt', 'thuis', 'terug']), sinds: days(-400, -10) },
        }),
      ),
      ...several(2, (of) =>
        change('focus', id('focus', of), { partij, tekst: pick(zinnen), op: days(-100, 0) }),
      ),
      ...several(2, (of) =>
        change('regie', id('regie', of), {
          stap: {
            soort: of === 0 ? 'gevraagd' : pick(['ja', 'ja', 'nee', 'gevraagd']),
            partij,
            persoon: `${pick(roepnamen)} ${pick(voor)}${pick(na)}`,
            op: days(-90, 0),
            hoe: 'aan-tafel',
            want: '',
            vraagtAan: null,
            vraagtVoor: null,
          },
        }),
      ),
      ...several(3, (of) =>
        change('doel', id('doel', of), {
          inhoud: { tekst: pick(zinnen), datum: days(0, 60), zichtbaarAan: pick(zinnen) },
        }),
      ),
      ...change('instemming', id('instemming', 0), {
        stap: {
          doel: id('doel', 2),
          antwoord: pick(['ja', 'nee', 'nog-niet']),
          want: pick(zinnen),
          wie: naam,
          wanneer: days(-30, 0),
          hoe: 'aan tafel',
        },
      }),
      ...several(5, (of) =>
        change('actie', id('actie', of), {
          wat: pick(zinnen),
          wie: { partij, naam: `${pick(roepnamen)} ${pick(voor)}${pick(na)}` },
          wanneer: days(-20, 40),
          afloop: chance() < 0.5 ? null : { hoe: 'gedaan', op: days(-10, 0), want: '' },
          volgorde: of,
        }),
      ),
      ...several(5, (of) =>
        change('notitie', id('notitie', of), {
          tekst: `${pick(zinnen)} ${pick(zinnen)} ${pick(zinnen)}`,
          lezers: { publiek: 'team', lezers: [] },
          van: partij,
          op: days(-200, 0),
        }),
      ),
      ...change('ouders', 'ouders', { weten: { antwoord: 'ja', op: days(-300, -200), want: '' } }),
      ...change('opgepakt', id('opgepakt', 0), { stap: { opgepakt: chance() < 0.7, op: days(-60, 0) } }),
    ],
  }
}

/** One act that puts `count` made-up children on the list; ids are the same for the same seed, numbers are random. */
export function generateDossiers(options: {
  readonly count: number
  readonly vandaag: Datum
  readonly seed?: number
}): Handeling {
  const { count, vandaag, seed = 20_261_122 } = options
  const chance = createChance(seed)
  const nummers = drawRugnummers(new Set(), count)
  return {
    id: `gemaakt-${seed}-${count}`,
    soort: 'kinderen-op-de-lijst-gezet',
    delen: nummers.map((nummer, at) => generateDossier(at, nummer, vandaag, chance)),
  }
}
