/**
 * What one reader of the family gets of each field. There is one cutter for each field that the family may get something
 * of, null where it is kept off the tablet on purpose: a field without one, or one too many, does not compile.
 */
import type { Datum } from '../../lib/datum.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { type Doel, isVoorEerderDoel } from '../doel/doel.ts'
import type { Dossier } from '../dossier/Dossier.ts'
import {
  actieVelden,
  cut,
  doelVelden,
  eigenwoordenVelden,
  focusVelden,
  type Gezinsveld,
  instemmingVelden,
  kloptVelden,
  notitieVelden,
  regiestapVelden,
  rolstapVelden,
  situatiestapVelden,
  stemVelden,
} from '../dossier/zichtbaarheid.ts'
import { isZelfdePersoon, type Spreker } from '../eigenwoorden/eigenwoorden.ts'
import type { Omvang } from '../gezin/Gezinslezer.ts'
import type { UitsnedeDoel, Uitsnedevelden, Wie } from '../gezin/Uitsnede.ts'
import { type Lezer, notitieReadableBy } from '../notitie/notitie.ts'
import { isZonderRegie, type Regisseur } from '../regie/regie.ts'
import type { Stem } from '../stem/stem.ts'
import type { Anderen } from './scrubAnderen.ts'

/** Who reads, and how other children are taken out of what is read. */
export interface Lezing {
  /** Null: nobody of whom notes and own words tell. */
  readonly rol: Lezer | null
  readonly spreker: Spreker
  readonly naam: Redacted<string>
  readonly anderen: Anderen
}

type Snijder<V extends keyof Uitsnedevelden> = (dossier: Dossier, lezing: Lezing) => Uitsnedevelden[V]

/** The cutters of one extent: null, and nothing else, for a field that has no place in a cut-out. */
export type Snijders = {
  readonly [V in Gezinsveld]: V extends keyof Uitsnedevelden ? Snijder<V> : null
}

const wieVan = ({ partij, persoon }: Regisseur, { anderen }: Lezing): Wie => ({
  partij,
  naam: anderen.persoon(persoon),
})

const mayRead =
  ({ rol }: Lezing) =>
  (een: { readonly lezers: readonly Lezer[] }): boolean =>
    rol !== null && notitieReadableBy(een, rol)

type Gezegde = Pick<Stem, 'wie' | 'naam' | 'publiek' | 'lezers'>

/** Said by this reader: a parent reads own words, and those of another only where that one says so. */
const saidBy =
  ({ spreker, naam }: Lezing) =>
  (een: Pick<Gezegde, 'wie' | 'naam'>): boolean =>
    isZelfdePersoon({ wie: spreker, naam }, een)

/** Typed by this reader, on the tablet: it comes back as it was. */
const typedBy = (lezing: Lezing, een: Pick<Stem, 'wie' | 'naam' | 'zelf'>): boolean =>
  een.zelf && saidBy(lezing)(een)

/** Said by who was the voogd or pleegouder before this one: that is another person. */
const isVoorganger = (lezing: Lezing, een: Gezegde): boolean =>
  een.wie === lezing.spreker && !saidBy(lezing)(een)

/** What one said for oneself and the team is not for who comes after. */
const mayHear =
  (lezing: Lezing) =>
  (een: Gezegde): boolean =>
    mayRead(lezing)(een) && !(een.publiek === 'deze-ouder' && isVoorganger(lezing, een))

const wieZei = (lezing: Lezing, een: Gezegde): Spreker => (isVoorganger(lezing, een) ? 'ander' : een.wie)

const plain = (naam: Redacted<string>): string => naam.reveal().trim().replace(/\s+/gu, ' ').toLowerCase()

/** The answer of this reader to the doel as it reads now: of a parent only under that name, it may be of the other. */
function ownAntwoord(doel: Doel, { spreker, naam }: Lezing): UitsnedeDoel['antwoord'] {
  const { instemming, woorden } = cut(doelVelden, doel)
  if (instemming === null || isVoorEerderDoel(doel)) return null
  const { antwoord, namens } = cut(instemmingVelden, instemming)
  const nogNiet = antwoord === 'nog-niet' ? antwoord : null
  if (spreker === 'kind') return woorden.kind ?? nogNiet
  const own = namens !== 'kind' && plain(naam) !== '' && plain(instemming.wie) === plain(naam)
  return own ? antwoord : nogNiet
}

/** That it does not stand yet goes only to whose own word is missing: to who spoke it would tell what another said. */
function toDoel(doel: Doel, lezing: Lezing): UitsnedeDoel {
  const { id, tekst, datum, zichtbaarAan, voorlopig, woorden } = cut(doelVelden, doel)
  const { anderen, spreker } = lezing
  const antwoord = ownAntwoord(doel, lezing)
  const spoke =
    antwoord === 'ja' || antwoord === 'nee' || woorden[spreker === 'kind' ? 'kind' : 'ouders'] !== null
  return {
    id,
    tekst: anderen.tekst(tekst),
    datum,
    zichtbaarAan: anderen.tekst(zichtbaarAan),
    voorlopig: voorlopig && !spoke,
    antwoord,
  }
}

type Antwoord = { readonly tekst: string; readonly op: Datum | null } | null

const toAntwoord = (een: Antwoord, { anderen }: Lezing): Antwoord =>
  een === null ? null : { tekst: anderen.tekst(een.tekst), op: een.op }

const geheel: Snijders = {
  rugnummer: null,
  roepnaam: ({ roepnaam }) => roepnaam.reveal(),
  achternaam: ({ achternaam }) => achternaam.reveal(),
  geboren: null,
  school: ({ school }) => school,
  situatie: ({ situatie }) => (situatie === null ? null : cut(situatiestapVelden, situatie)),
  situaties: ({ situaties }) => situaties.map((stap) => cut(situatiestapVelden, stap)),
  ondersteuningsvraag: ({ ondersteuningsvraag }, { anderen }) => anderen.tekst(ondersteuningsvraag),
  focus: ({ focus }, { anderen }) => [
    ...new Map(
      focus
        .map((een) => cut(focusVelden, een))
        .map((een) => [een.partij, { ...een, tekst: anderen.tekst(een.tekst) }]),
    ).values(),
  ],
  regie: ({ regie }, lezing) => {
    if (regie.staat === 'geen') return { staat: 'geen', wie: null, op: null }
    const { wie, op } = cut(regiestapVelden, regie.stap)
    return { staat: regie.staat, wie: wieVan(wie, lezing), op }
  },
  doel: ({ doel }, lezing) => (doel === null ? null : toDoel(doel, lezing)),
  eerdereDoelen: ({ eerdereDoelen }, lezing) => eerdereDoelen.map((doel) => toDoel(doel, lezing)),
  acties: ({ acties }, lezing) =>
    acties
      .filter(({ voor }) => voor === 'kind')
      .map((actie) => {
        const { id, wat, partij, wie, wanneer, afloop } = cut(actieVelden, actie)
        const door = partij === null ? null : wieVan({ partij, persoon: wie }, lezing)
        return { id, wat: lezing.anderen.tekst(wat), wie: door, wanneer, afloop }
      }),
  notities: ({ notities }, lezing) =>
    notities.filter(mayRead(lezing)).map((notitie) => {
      const { tekst, van, op } = cut(notitieVelden, notitie)
      return { tekst: lezing.anderen.tekst(tekst), van, op: op === '' ? null : op }
    }),
  eigenwoorden: ({ eigenwoorden }, lezing) =>
    eigenwoorden.filter(mayHear(lezing)).map((woorden) => {
      const { tekst, taal, watErmee, ...rest } = cut(eigenwoordenVelden, woorden)
      return {
        ...rest,
        wie: wieZei(lezing, woorden),
        tekst: typedBy(lezing, woorden) ? tekst : lezing.anderen.tekst(tekst),
        taal: lezing.anderen.tekst(taal),
        watErmee: toAntwoord(watErmee, lezing),
      }
    }),
  stemmen: ({ stemmen }, lezing) =>
    stemmen.filter(mayHear(lezing)).map((stem) => {
      const { gelezen, tekst, taal, antwoord, ...rest } = cut(stemVelden, stem)
      return {
        ...rest,
        wie: wieZei(lezing, stem),
        gelezen: lezing.anderen.tekst(gelezen),
        tekst: typedBy(lezing, stem) ? tekst : lezing.anderen.tekst(tekst),
        taal: lezing.anderen.tekst(taal),
        antwoord: toAntwoord(antwoord, lezing),
      }
    }),
  rollen: ({ rollen }, lezing) => {
    const wie = (rol: keyof typeof rollen): Wie | null => {
      const stap = rollen[rol]
      const van = stap === null ? null : cut(rolstapVelden, stap).wie
      return van === null ? null : wieVan(van, lezing)
    }
    return { procesregie: wie('procesregie'), doorzettingsmacht: wie('doorzettingsmacht') }
  },
  klopt: ({ klopt }) => klopt.map((een) => cut(kloptVelden, een)),
  volgende: ({ volgende }) => volgende,
}

const niets = (): readonly never[] => []
const leeg = (): null => null

/** A reader without gezag: how it is, whom to call, when we look again, and what this one said; not where the child is. */
const hoofdlijn: Snijders = {
  rugnummer: null,
  roepnaam: geheel.roepnaam,
  achternaam: () => '',
  geboren: null,
  school: () => '',
  situatie: geheel.situatie,
  situaties: niets,
  ondersteuningsvraag: () => '',
  focus: niets,
  regie: (dossier, lezing) => {
    const { staat, wie } = geheel.regie(dossier, lezing)
    return { staat, wie: isZonderRegie(dossier.regie) ? null : wie, op: null }
  },
  doel: leeg,
  eerdereDoelen: niets,
  acties: niets,
  notities: niets,
  eigenwoorden: ({ eigenwoorden, ...rest }, lezing) =>
    geheel.eigenwoorden({ ...rest, eigenwoorden: eigenwoorden.filter(saidBy(lezing)) }, lezing),
  stemmen: ({ stemmen, ...rest }, lezing) =>
    geheel.stemmen({ ...rest, stemmen: stemmen.filter(saidBy(lezing)) }, lezing),
  rollen: () => ({ procesregie: null, doorzettingsmacht: null }),
  klopt: niets,
  volgende: geheel.volgende,
}

const snijders: Readonly<Record<Omvang, Snijders>> = { geheel, hoofdlijn }

type Alle = { readonly [V in keyof Uitsnedevelden]: Snijder<V> }

/** The fields for this reader, each by its own cutter. */
export function cutVelden(dossier: Dossier, omvang: Omvang, lezing: Lezing): Uitsnedevelden {
  const { rugnummer: _kept, geboren: _age, ...alle } = snijders[omvang]
  const perVeld: Alle = alle
  const velden = Object.entries(perVeld).map(([veld, snij]) => [veld, snij(dossier, lezing)])
  return Object.fromEntries(velden) as Uitsnedevelden
}
