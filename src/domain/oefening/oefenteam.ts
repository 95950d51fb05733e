/** The made-up team and children of Droogzwemmen: no name, school or place in it belongs to anyone. */
import { redact } from '../../lib/redacted.ts'
import type { NieuwKind } from '../dossier/kind.ts'
import { nieuwKind } from '../dossier/kind.ts'
import { addDays, type Datum } from '../../lib/datum.ts'
import type { LidInvoer } from '../team/leden.ts'
import type { Situatie } from '../situatie/situatie.ts'

export const oefenteamnaam = 'Kantelteam Droogzwemmen'

export const oefenleden = {
  marit: {
    naam: 'Marit Hoekwater',
    partij: 'school',
    functie: 'Ondersteuningscoördinator',
    telefoon: '000 000 00 01',
  },
  samir: {
    naam: 'Samir Benhaddou',
    partij: 'leerplicht',
    functie: 'Leerplichtambtenaar',
    telefoon: '000 000 00 02',
  },
  joke: {
    naam: 'Joke Terpstra',
    partij: 'samenwerkingsverband',
    functie: 'Trajectbegeleider',
    telefoon: '000 000 00 03',
  },
  dewi: { naam: 'Dewi Anggraini', partij: 'jeugdhulp', functie: 'Jeugdconsulent', telefoon: '000 000 00 04' },
  ellen: { naam: 'Ellen Vroegop', partij: 'ouder', functie: 'Ouder die meedenkt' },
  rik: {
    naam: 'Rik Zandvoort',
    partij: 'doorstroompunt',
    functie: 'Begeleider 18 tot 27 jaar',
    telefoon: '000 000 00 05',
  },
} as const satisfies Readonly<Record<string, LidInvoer>>

export type Oefenlid = keyof typeof oefenleden

interface Oefenkind {
  readonly roepnaam: string
  readonly achternaam: string
  /** Years and months old today, so that ages stay right. */
  readonly jaar: number
  readonly maand: number
  readonly school: string
  readonly gemeente: string
  readonly situatie: Situatie
  /** Days before today. */
  readonly sinds: number
}

export const oefenkinderen = {
  noor: {
    roepnaam: 'Noor',
    achternaam: 'van Duinen',
    jaar: 14,
    maand: 6,
    school: 'Lindenkwartier College',
    gemeente: 'Waterdrecht',
    situatie: 'thuis',
    sinds: 210,
  },
  yusuf: {
    roepnaam: 'Yusuf',
    achternaam: 'Kaplan',
    jaar: 15,
    maand: 2,
    school: 'Lindenkwartier College',
    gemeente: 'Waterdrecht',
    situatie: 'thuis',
    sinds: 95,
  },
  finn: {
    roepnaam: 'Finn',
    achternaam: 'Oosterbaan',
    jaar: 10,
    maand: 3,
    school: 'De Zwaluwstaart',
    gemeente: 'Hoogveen-Oost',
    situatie: 'dreigt',
    sinds: 40,
  },
  amina: {
    roepnaam: 'Amina',
    achternaam: 'Warsame',
    jaar: 13,
    maand: 9,
    school: 'Praktijkschool De Slinger',
    gemeente: 'Waterdrecht',
    situatie: 'thuis',
    sinds: 150,
  },
  lotte: {
    roepnaam: 'Lotte',
    achternaam: 'Brinkhorst',
    jaar: 15,
    maand: 11,
    school: 'Lindenkwartier College',
    gemeente: 'Lindewoude',
    situatie: 'thuis',
    sinds: 260,
  },
  milan: {
    roepnaam: 'Milan',
    achternaam: 'Petrović',
    jaar: 17,
    maand: 1,
    school: 'Mbo Waalbrug',
    gemeente: 'Waterdrecht',
    situatie: 'dreigt',
    sinds: 25,
  },
  chi: {
    roepnaam: 'Chi',
    achternaam: 'Nguyen',
    jaar: 12,
    maand: 4,
    school: 'De Zwaluwstaart',
    gemeente: 'Lindewoude',
    situatie: 'thuis',
    sinds: 61,
  },
  sofie: {
    roepnaam: 'Sofie',
    achternaam: 'Haverkamp',
    jaar: 9,
    maand: 7,
    school: 'Het Kompasje',
    gemeente: 'Hoogveen-Oost',
    situatie: 'dreigt',
    sinds: 33,
  },
  daniel: {
    roepnaam: 'Daniël',
    achternaam: 'Mensah',
    jaar: 18,
    maand: 5,
    school: 'Mbo Waalbrug',
    gemeente: 'Waterdrecht',
    situatie: 'thuis',
    sinds: 120,
  },
  roos: {
    roepnaam: 'Roos',
    achternaam: 'Ykema',
    jaar: 11,
    maand: 8,
    school: 'Het Kompasje',
    gemeente: 'Lindewoude',
    situatie: 'thuis',
    sinds: 180,
  },
  ilyas: {
    roepnaam: 'Ilyas',
    achternaam: 'el Idrissi',
    jaar: 14,
    maand: 1,
    school: 'Praktijkschool De Slinger',
    gemeente: 'Waterdrecht',
    situatie: 'thuis',
    sinds: 75,
  },
  jade: {
    roepnaam: 'Jade',
    achternaam: 'Rozenblad',
    jaar: 16,
    maand: 3,
    school: 'Lindenkwartier College',
    gemeente: 'Hoogveen-Oost',
    situatie: 'thuis',
    sinds: 140,
  },
} as const satisfies Readonly<Record<string, Oefenkind>>

export type Oefenkindnaam = keyof typeof oefenkinderen

export const oefenkindnamen = Object.keys(oefenkinderen) as readonly Oefenkindnaam[]

/** The child as it is put on the list on `vandaag`. */
export function toNieuwKind(kind: Oefenkind, vandaag: Datum): NieuwKind {
  const geboren = addDays(vandaag, -Math.round((kind.jaar + kind.maand / 12) * 365.25))
  return {
    ...nieuwKind(redact(kind.roepnaam), redact(kind.achternaam)),
    geboren: { jaar: Number(geboren.slice(0, 4)), maand: Number(geboren.slice(5, 7)), dag: null },
    school: kind.school,
    woongemeente: kind.gemeente,
    ingeschreven: 'ja',
    zorgplichtSchool: kind.school,
    situatie: kind.situatie,
    sinds: addDays(vandaag, -kind.sinds),
  }
}
