/** The part of a verslag about one child: what was agreed, the acties with number and doel, the notes of this overleg. */
import { type Datum, formatDatum } from '../../lib/datum.ts'
import type { Actie } from '../actie/actie.ts'
import type { Dossier, Focus } from '../dossier/Dossier.ts'
import { type veldPlekken, veldReadableBy } from '../dossier/zichtbaarheid.ts'
import { mayBePrinted, type Notitie, notitieReadableBy, publiekNamen } from '../notitie/notitie.ts'
import { isKomend } from '../dossier/werkblad.ts'
import { partijNamen } from '../partij/partij.ts'
import { situatieNamen } from '../situatie/situatie.ts'
import { aroundKind } from './rondKind.ts'
import type { Blok } from './Verslag.ts'
import { woordenVerslag } from './woordenVerslag.ts'
import type { Schrijfwijze } from '../partij/schrijfwijze.ts'
import { afloopZin, doelZin, instemmingZin, regieZin, sentence, wieZin } from './zinnen.ts'

export interface KindInvoer {
  readonly dossier: Dossier
  /** `#214`, with the name behind it when names were chosen. */
  readonly aanduiding: string
  readonly overleg: string
  /** The day of the overleg: a next time of then or before is no next time. */
  readonly op: Datum | null
  /** The day of the overleg before this one: acties that ended earlier are left out. */
  readonly sinds: Datum | null
  readonly wijze: Schrijfwijze
}

/** The blocks for one child, heading included. */
export function kindVerslag(invoer: KindInvoer): readonly Blok[] {
  const { dossier, aanduiding, overleg, wijze } = invoer
  const notities = notesOf(dossier, overleg)
  return [
    { soort: 'kop', niveau: 3, tekst: aanduiding },
    {
      soort: 'tabel',
      koppen: ['Onderwerp', 'Op het werkblad'],
      rijen: agreements(invoer),
    },
    ...actieBlok(invoer),
    ...(notities.length === 0
      ? []
      : [
          { soort: 'alinea', tekst: 'Opgeschreven in dit overleg:' } as const,
          { soort: 'lijst', punten: noteLines(notities, wijze) } as const,
        ]),
    ...woordenVerslag(dossier, overleg, wijze),
  ]
}

type Veld = keyof typeof veldPlekken
type Regel = readonly [veld: Veld, onderwerp: string, tekst: string]

/** What stands of this child, field by field: a field that this reader may not read never enters. */
function agreements({ dossier, overleg, op, wijze }: KindInvoer): readonly (readonly string[])[] {
  const { doel, situatie, volgende } = dossier
  const regels: readonly Regel[] = [
    ['situatie', 'Situatie', situatie === null ? 'Nog niet ingevuld' : situatieNamen[situatie.situatie]],
    [
      'ondersteuningsvraag',
      'Wat heeft dit kind nodig?',
      wijze.tekst(dossier.ondersteuningsvraag) || 'Nog niet opgeschreven',
    ],
    ...latestFocus(dossier.focus).map(
      (focus): Regel => ['focus', `Focus ${partijNamen[focus.partij]}`, wijze.tekst(focus.tekst)],
    ),
    ['regie', 'Regie', regieZin(dossier.regie, wijze)],
    ['doel', 'Doel', doel === null ? 'Nog geen doel' : doelZin(doel, wijze)],
    ...(doel === null ? [] : [['doel', 'Kind en ouders', instemmingZin(doel, wijze)] satisfies Regel]),
    ...(volgende === null || !isKomend(volgende, op ?? '')
      ? []
      : [['volgende', 'Hierover verder op', formatDatum(volgende)] satisfies Regel]),
    ...aroundKind(dossier, overleg, wijze),
  ]
  return regels
    .filter(([veld]) => veldReadableBy(veld, 'kantelteam'))
    .map(([, onderwerp, tekst]) => [onderwerp, tekst])
}

/** The latest focus of each partij, in the order in which the parties first spoke. */
function latestFocus(focus: readonly Focus[]): readonly Focus[] {
  const latest = new Map<string, Focus>()
  for (const one of focus) {
    const seen = latest.get(one.partij)
    if (seen === undefined || seen.stamp < one.stamp) latest.set(one.partij, one)
  }
  return [...latest.values()].filter((one) => one.tekst !== '')
}

function actieBlok({ dossier, sinds, wijze }: KindInvoer): readonly Blok[] {
  const shown = dossier.acties.filter((actie) => isRecent(actie, sinds))
  if (shown.length === 0) return [{ soort: 'alinea', tekst: 'Nog geen actie afgesproken.' }]
  const nummer = dossier.rugnummer === null ? 'geen nummer' : `#${dossier.rugnummer}`
  const doel = dossier.doel === null ? 'Nog geen doel' : wijze.tekst(dossier.doel.tekst)
  return [
    {
      soort: 'tabel',
      koppen: ['Nummer', 'Actie', 'Wie', 'Wanneer', 'Afloop', 'Voor dit doel'],
      rijen: shown.map((actie) => [
        nummer,
        actie.voor === 'school' ? `Voor de school: ${wijze.tekst(actie.wat)}` : wijze.tekst(actie.wat),
        wieZin(actie.partij, actie.wie.reveal(), wijze),
        actie.wanneer === null ? 'Nog geen datum' : formatDatum(actie.wanneer),
        afloopZin(actie, wijze),
        actie.voor === 'school' ? '' : doel,
      ]),
    },
  ]
}

const isRecent = (actie: Actie, sinds: Datum | null): boolean =>
  actie.afloop === null || sinds === null || actie.afloopOp === null || actie.afloopOp >= sinds

/** Notes written in this overleg that the kantelteam may read; a note of one partij never enters (rule 4). */
function notesOf(dossier: Dossier, overleg: string): readonly Notitie[] {
  return dossier.notities.filter((notitie) => {
    const velden = dossier.records['notitie']?.[notitie.id] ?? {}
    const here = Object.values(velden).some((veld) => veld.koppen.some((kop) => kop.overleg === overleg))
    return here && notitieReadableBy(notitie, 'kantelteam')
  })
}

/** On paper stands only what every partij may read; of the rest that there is something to read in the app. */
function noteLines(notities: readonly Notitie[], wijze: Schrijfwijze): readonly string[] {
  const printed = notities.filter(mayBePrinted)
  const rest = notities.length - printed.length
  const lines = printed.map((notitie) => noteLine(notitie, wijze))
  return rest === 0
    ? lines
    : [...lines, `${rest === 1 ? '1 notitie' : `${rest} notities`}, te lezen in de app.`]
}

const noteLine = (notitie: Notitie, wijze: Schrijfwijze): string =>
  `${sentence(wijze.tekst(notitie.tekst))} Van: ${partijNamen[notitie.van]}. Mag lezen: ${publiekNamen[notitie.publiek]}.`
