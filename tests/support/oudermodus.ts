/** The family's page in tests: what one reader was given, and a letterbox that can be full. All names are made up. */
import type { Storing } from '../../src/data/Register.ts'
import type { Postbericht } from '../../src/domain/gezin/Postbericht.ts'
import type { Uitsnede, Uitsnedevelden } from '../../src/domain/gezin/Uitsnede.ts'
import { err, ok, type Result } from '../../src/lib/result.ts'

export const velden: Uitsnedevelden = {
  roepnaam: 'Noor',
  achternaam: 'Aksoy',
  school: 'De Waalhoek',
  situatie: { situatie: 'thuis', sinds: '2026-09-14' },
  situaties: [{ situatie: 'thuis', sinds: '2026-09-14' }],
  ondersteuningsvraag: 'Een rustige plek om te beginnen',
  focus: [{ partij: 'school', tekst: 'Een vaste juf bij de deur', op: '2026-11-20' }],
  regie: { staat: 'ja', wie: { partij: 'school', naam: 'Karin Duinker' }, op: '2026-11-20' },
  doel: {
    id: 'doel1',
    tekst: 'Twee ochtenden naar school',
    datum: '2026-12-14',
    zichtbaarAan: 'Noor komt vrolijk thuis',
    voorlopig: true,
    antwoord: null,
  },
  eerdereDoelen: [
    {
      id: 'doel0',
      tekst: 'Eén keer kijken',
      datum: null,
      zichtbaarAan: '',
      voorlopig: false,
      antwoord: 'ja',
    },
  ],
  acties: [
    {
      id: 'actie0',
      wat: 'Fiets maken',
      wie: { partij: 'ouder', naam: '' },
      wanneer: null,
      afloop: 'gedaan',
    },
    {
      id: 'actie1',
      wat: 'Juf belt elke maandag',
      wie: { partij: 'school', naam: 'Petra Bos' },
      wanneer: '2026-11-30',
      afloop: null,
    },
  ],
  notities: [{ tekst: 'De klas maakte een kaart.', van: 'school', op: '2026-11-18' }],
  eigenwoorden: [],
  stemmen: [],
  rollen: { procesregie: null, doorzettingsmacht: null },
  klopt: [],
  volgende: '2026-12-16',
}

/** What is handed to Mira, a parent with gezag. */
export const uitsnede: Uitsnede = {
  versie: 1,
  overdracht: 'overdracht1',
  dossier: 'dossier1',
  overleg: null,
  op: '2026-11-23',
  lezer: 'ouder-gezag',
  ouder: 1,
  lezernaam: 'Mira Aksoy',
  taal: 'nl',
  omvang: 'geheel',
  regel: 'ouder-leest',
  publieken: ['deze-ouder', 'team', 'iedereen'],
  velden,
  team: {
    naam: 'Kantelteam Waalkant',
    contact: { wie: { partij: 'school', naam: 'Karin Duinker' }, telefoon: '06 12 34 56 78' },
    fg: 'fg@waalkant.example',
    tafel: [
      { partij: 'school', naam: 'Karin Duinker' },
      { partij: 'leerplicht', naam: 'Bram Kuil' },
      { partij: 'ouder', naam: '' },
    ],
  },
  klad: [],
}

/** The same child reads. */
export const uitsnedeVoorNoor: Uitsnede = {
  ...uitsnede,
  lezer: 'kind',
  ouder: null,
  lezernaam: 'Noor',
  regel: 'kind-leest',
  publieken: ['kind', 'team', 'iedereen'],
}

/** A letterbox: what lies in it by id, and how often something was put. `weigert`: why nothing goes in now. */
export class Brievenbus {
  readonly berichten = new Map<string, Postbericht>()
  weigert: Storing | null = null
  keren = 0

  readonly zeg = (bericht: Postbericht): Promise<Result<{ readonly op: number }, Storing>> => {
    if (this.weigert !== null) return Promise.resolve(err(this.weigert))
    this.keren += 1
    this.berichten.set(bericht.id, bericht)
    return Promise.resolve(ok({ op: bericht.op }))
  }

  readonly haalTerug = (id: string): Promise<Result<void, Storing>> => {
    if (this.weigert !== null) return Promise.resolve(err(this.weigert))
    this.berichten.delete(id)
    return Promise.resolve(ok(undefined))
  }

  get alle(): readonly Postbericht[] {
    return [...this.berichten.values()]
  }
}
