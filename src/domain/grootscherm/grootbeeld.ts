/**
 * What stands on the big screen: a few short lines in large type, and of every child its number only. No name of a
 * child, family or person leaves the leading window: names in free text become numbers, persons their partij. What
 * arrives in the other window is checked again before it is shown.
 */
import { type Datum, formatDatum } from '../../lib/datum.ts'
import { z } from '../../lib/zod.ts'
import { eersteStap } from '../actie/actie.ts'
import type { Dossier } from '../dossier/Dossier.ts'
import type { DossierSamenvatting } from '../dossier/samenvatting.ts'
import { kaartenVan } from '../overleg/kaarten.ts'
import type { Kaartsoort, Overleg } from '../overleg/Overleg.ts'
import { type Partij, partijNamen } from '../partij/partij.ts'
import type { Regie } from '../regie/regie.ts'
import { makeScrubber } from '../verslag/scrubNamen.ts'
import { type Kring, mensenRond } from './mensen.ts'

/** The most characters of one line, so that a picture of it still reads when it is scaled to a quarter. */
const langst = 110
const regelSchema = z.object({ kop: z.string().max(40), tekst: z.string().max(langst) })

const beeldSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('leeg') }),
  z.object({
    soort: z.literal('kamer'),
    titel: z.string().max(60),
    regels: z.array(regelSchema).max(4),
    nummers: z.array(z.number().int().positive()).max(60),
  }),
  z.object({
    soort: z.literal('kind'),
    nummer: z.number().int().positive().nullable(),
    regels: z.array(regelSchema).max(4),
  }),
])

/** One picture; `leeg` shows nothing of the team. */
export type Grootbeeld = z.infer<typeof beeldSchema>
export type Grootregel = z.infer<typeof regelSchema>

export const leegBeeld: Grootbeeld = { soort: 'leeg' }

/** A picture as it arrived; null when it is none, or holds more than one may. */
export function readGrootbeeld(json: unknown): Grootbeeld | null {
  const read = beeldSchema.safeParse(json)
  return read.success ? read.data : null
}

/** Takes the names of the children on the list, and of people, out of a text. */
export type Zonder = (tekst: string) => string

/** For these children, and the people around them; where a name fits several, all their numbers stand there. */
export function makeZonder(kinderen: readonly DossierSamenvatting[], kring: Kring): Zonder {
  const scrubber = makeScrubber([
    ...kinderen.map(({ rugnummer, naam }) => ({ rugnummer, namen: [naam] })),
    ...mensenRond(kring),
  ])
  return (tekst) => scrubber.scrub(tekst)
}

/** On one line, and cut at a word where it is too long. */
function kort(tekst: string): string {
  const line = tekst.replaceAll(/\s+/gu, ' ').trim()
  if (line.length <= langst) return line
  const cut = line.slice(0, langst - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), langst - 30)).trimEnd()}…`
}

const regel = (kop: string, tekst: string): readonly Grootregel[] =>
  tekst === '' ? [] : [{ kop, tekst: kort(tekst) }]

const partij = (een: Partij | null): string => (een === null ? '' : partijNamen[een])

/** Who has the regie, by partij; asked is no regie yet (product rule 13). */
function regieTekst(regie: Regie): string {
  switch (regie.staat) {
    case 'geen':
      return 'nog niemand'
    case 'gevraagd':
      return `gevraagd aan ${partij(regie.stap.wie.partij)}`
    case 'voorlopig':
      return `${partij(regie.stap.wie.partij)}, voorlopig`
    case 'ja':
      return partij(regie.stap.wie.partij)
  }
}

/** A day that has gone by is said for what it is. */
const dagTekst = (dag: Datum, vandaag: Datum): string =>
  dag < vandaag.slice(0, dag.length) ? `${formatDatum(dag)} (voorbij)` : formatDatum(dag)

/** One child: its number, who has the regie, the doel with its date, the first step with who and when. */
export function drawKind(dossier: Dossier, zonder: Zonder, vandaag: Datum): Grootbeeld {
  const { doel, rugnummer, regie, acties } = dossier
  const stap = eersteStap(acties)
  const door = [partij(stap?.partij ?? null), stap?.wanneer == null ? '' : dagTekst(stap.wanneer, vandaag)]
  return {
    soort: 'kind',
    nummer: rugnummer,
    regels: [
      ...regel('Doel', doel === null ? 'nog niet afgesproken' : zonder(doel.tekst)),
      ...(doel?.datum == null ? [] : regel('Uiterlijk', dagTekst(doel.datum, vandaag))),
      ...regel('Regie', regieTekst(regie)),
      ...regel(
        'Eerste stap',
        stap === null
          ? 'nog niet afgesproken'
          : [kort(zonder(stap.wat)).slice(0, 70), ...door].filter((deel) => deel !== '').join(' · '),
      ),
    ],
  }
}

export const grootkamers = ['voorbereiden', 'vraag1', 'vraag2', 'vraag3', 'afronden'] as const
export type Grootkamer = (typeof grootkamers)[number]

const titels: Readonly<Record<Grootkamer, string>> = {
  voorbereiden: 'Welkom',
  vraag1: 'Wat doen wij al?',
  vraag2: 'Wat kunnen wij doen?',
  vraag3: 'Hoe pakken wij het aan?',
  afronden: 'Wat spraken wij af?',
}

const stapels: readonly (readonly [Kaartsoort, string])[] = [
  ['werkt', 'Dit werkt'],
  ['werkt-niet', 'Dit werkt niet'],
  ['kan-beter', 'Dit kan beter'],
]

/** One room: its question, what stands there in a line or two, and the numbers on the agenda. */
export function drawKamer(
  overleg: Overleg,
  kamer: Grootkamer,
  kinderen: ReadonlyMap<string, DossierSamenvatting>,
  zonder: Zonder,
): Grootbeeld {
  const nummers = overleg.agenda.flatMap(({ dossier }) => kinderen.get(dossier)?.rugnummer ?? []).slice(0, 60)
  return {
    soort: 'kamer',
    titel: titels[kamer],
    regels: [...kamerRegels(overleg, kamer, zonder)],
    nummers: kamer === 'vraag1' ? [] : nummers,
  }
}

function kamerRegels(overleg: Overleg, kamer: Grootkamer, zonder: Zonder): readonly Grootregel[] {
  const doel = [
    ...regel('Ons doel', zonder(overleg.teamdoel)),
    ...(overleg.teamdoelDatum === null ? [] : regel('Terugkijken', formatDatum(overleg.teamdoelDatum))),
  ]
  switch (kamer) {
    case 'vraag1':
      // the newest first: that is what was just said
      return stapels.flatMap(([soort, kop]) =>
        regel(
          kop,
          kaartenVan(overleg, soort)
            .toReversed()
            .map(({ tekst }) => zonder(tekst))
            .join(' · '),
        ),
      )
    case 'vraag3':
      return doel
    case 'afronden':
      return [
        ...doel,
        ...(overleg.volgende === null ? [] : regel('Volgende keer', formatDatum(overleg.volgende))),
      ]
    case 'voorbereiden':
    case 'vraag2':
      return []
  }
}
