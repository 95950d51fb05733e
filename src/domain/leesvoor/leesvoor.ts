/**
 * Lees voor closes the talk about one child: number, regie, doel, eerste stap, who and when, and where they are known
 * what child and parents said and the next time; each in one sentence of plain Dutch, to be read aloud. What is missing
 * is said for what it is: "nog niet afgesproken".
 */
import { type Datum, formatDatum, hasDag } from '../../lib/datum.ts'
import { type Actie, eersteStap } from '../actie/actie.ts'
import { anderZin, type Doel, type Instemmer, isDoelVoorbij, isVoorEerderDoel } from '../doel/doel.ts'
import type { Dossier } from '../dossier/Dossier.ts'
import { type Partij, partijInZin } from '../partij/partij.ts'
import { isVraagTeLaat, type Regie, type Regisseur } from '../regie/regie.ts'
import type { Schrijfwijze } from '../partij/schrijfwijze.ts'

export const leesregels = [
  'nummer',
  'regie',
  'doel',
  'instemming',
  'stap',
  'wie',
  'wanneer',
  'volgende',
] as const
export type Leesregelsoort = (typeof leesregels)[number]

export interface Leesregel {
  readonly soort: Leesregelsoort
  /** One sentence; the free text in it is as the team wrote it. */
  readonly tekst: string
  /** False for what still has to be agreed, also for a regie that was only asked (product rule 13). */
  readonly afgesproken: boolean
}

type Gelezen = Pick<Dossier, 'rugnummer' | 'regie' | 'doel' | 'acties' | 'volgende'>

const open = (soort: Leesregelsoort, tekst: string): Leesregel => ({ soort, tekst, afgesproken: false })
const agreed = (soort: Leesregelsoort, tekst: string): Leesregel => ({ soort, tekst, afgesproken: true })

/** One line of free text, closed with a full stop unless it ends in a mark of its own. */
const close = (tekst: string): string => {
  const line = tekst.trim().replaceAll(/\s*\n\s*/gu, ' ')
  return /[.!?…]$/u.test(line) ? line : `${line}.`
}
const capital = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1)
const onDay = (datum: Datum): string => `${hasDag(datum) ? 'op' : 'in'} ${formatDatum(datum)}`

/** `Els Bos van de school`, `Rita Kaya (ouder)`, or the partij alone where there is no name to show. */
export function wieInZin(partij: Partij | null, naam: string, wijze: Schrijfwijze): string {
  const persoon = wijze.persoon(naam, partij)
  if (partij === null) return persoon
  if (persoon === '') return partijInZin[partij]
  if (partij === 'overig') return persoon
  return partij === 'kind' || partij === 'ouder'
    ? `${persoon} (${partij})`
    : `${persoon} van ${partijInZin[partij]}`
}

const regisseur = ({ partij, persoon }: Regisseur, wijze: Schrijfwijze): string =>
  wieInZin(partij, persoon.reveal(), wijze)

function regieRegel(regie: Regie, wijze: Schrijfwijze, vandaag: Datum): Leesregel {
  switch (regie.staat) {
    case 'geen':
      return open('regie', 'Wie de regie heeft, is nog niet afgesproken.')
    case 'gevraagd':
      return open(
        'regie',
        capital(`${regisseur(regie.stap.wie, wijze)} is gevraagd voor de regie en zei nog geen ja.`),
      )
    case 'voorlopig': {
      const { wie, vraagtAan, vraagtVoor } = regie.stap
      if (vraagtAan !== null && vraagtVoor !== null && isVraagTeLaat(regie, vandaag)) {
        const would = `en zou ${regisseur(vraagtAan, wijze)} vragen, uiterlijk op ${formatDatum(vraagtVoor)}`
        return open(
          'regie',
          capital(
            `${regisseur(wie, wijze)} heeft de regie voor nu ${would}. Een nieuwe datum is nog niet afgesproken.`,
          ),
        )
      }
      const until = vraagtVoor === null ? '' : `, uiterlijk op ${formatDatum(vraagtVoor)}`
      const asks = vraagtAan === null ? '' : ` en vraagt ${regisseur(vraagtAan, wijze)}${until}`
      return agreed('regie', capital(`${regisseur(wie, wijze)} heeft de regie voor nu${asks}.`))
    }
    case 'ja':
      return agreed('regie', capital(`${regisseur(regie.stap.wie, wijze)} heeft de regie.`))
  }
}

function doelRegel(doel: Doel | null, wijze: Schrijfwijze, vandaag: Datum): Leesregel {
  if (doel === null) return open('doel', 'Het doel is nog niet afgesproken.')
  const name = doel.voorlopig ? 'Ons doel, nog voorlopig' : 'Ons doel'
  const tekst = close(wijze.tekst(doel.tekst))
  if (doel.datum === null) return open('doel', `${name}, de datum is nog niet afgesproken: ${tekst}`)
  if (isDoelVoorbij(doel, vandaag)) {
    const was = `was voor ${formatDatum(doel.datum)}, een nieuwe datum is nog niet afgesproken`
    return open('doel', `${name}, ${was}: ${tekst}`)
  }
  return agreed('doel', `${name}, uiterlijk ${onDay(doel.datum)}: ${tekst}`)
}

const zeggen: Readonly<Record<Instemmer, string>> = {
  kind: 'Het kind zegt',
  ouders: 'De ouders zeggen',
  beide: 'Kind en ouders zeggen',
}

/** What child and parents said of this doel; before they were asked there is no line. */
function instemmingRegels(doel: Doel | null, wijze: Schrijfwijze): readonly Leesregel[] {
  const said = doel?.instemming ?? null
  if (doel === null || said === null) return []
  const soort = 'instemming'
  if (said.antwoord === 'nog-niet' || isVoorEerderDoel(doel))
    return [open(soort, 'Over dit doel is nog niet gesproken met kind en ouders.')]
  const naam = wijze.persoon(said.wie.reveal(), 'ouder')
  const wie = said.namens === null ? naam : zeggen[said.namens]
  const niemand = said.namens === null && said.wie.reveal().trim() === ''
  const says = niemand
    ? 'Gezegd is'
    : wie === ''
      ? 'Kind of ouders zeggen'
      : said.namens === null
        ? `${wie} zegt`
        : wie
  if (said.antwoord === 'nee') {
    const want = said.want.trim() === '' ? '.' : `, want ${close(wijze.tekst(said.want))}`
    return [open(soort, `${says}: nee${want}`)]
  }
  const line = `${says}: ja, zo. ${anderZin(doel)}`.trim()
  if (niemand) return [open(soort, `${line} Van wie dat is, staat er nog niet bij.`)]
  return [doel.voorlopig ? open(soort, line) : agreed(soort, line)]
}

/** The day to look again; today is no next time any more. */
function volgendeRegels(volgende: Datum | null, vandaag: Datum): readonly Leesregel[] {
  if (volgende === null) return []
  return [
    volgende > vandaag
      ? agreed('volgende', `Wij kijken weer ${onDay(volgende)}.`)
      : open(
          'volgende',
          `Wij zouden weer kijken ${onDay(volgende)}, een nieuwe datum is nog niet afgesproken.`,
        ),
  ]
}

/** A day that has gone by is no promise any more, while the step is still open. */
function wanneerRegel(wanneer: Datum | null, vandaag: Datum): Leesregel {
  if (wanneer === null) return open('wanneer', 'Wanneer dat gebeurt, is nog niet afgesproken.')
  return wanneer < vandaag.slice(0, wanneer.length)
    ? open('wanneer', `Dat zou ${onDay(wanneer)} klaar zijn, een nieuwe datum is nog niet afgesproken.`)
    : agreed('wanneer', `Dat gebeurt uiterlijk ${onDay(wanneer)}.`)
}

function stapRegels(stap: Actie | null, wijze: Schrijfwijze, vandaag: Datum): readonly Leesregel[] {
  const wie = stap === null ? '' : wieInZin(stap.partij, stap.wie.reveal(), wijze)
  return [
    stap === null
      ? open('stap', 'De eerste stap is nog niet afgesproken.')
      : agreed('stap', `De eerste stap: ${close(wijze.tekst(stap.wat))}`),
    wie === ''
      ? open('wie', 'Wie dat doet, is nog niet afgesproken.')
      : agreed('wie', capital(`${wie} doet dat.`)),
    wanneerRegel(stap?.wanneer ?? null, vandaag),
  ]
}

/**
 * The lines of one child, in this order; by number, never by name. What child and parents said and the next time have
 * a line once there is something to read. A date before today counts as not agreed: it needs a new one.
 */
export function buildLeesVoor(dossier: Gelezen, wijze: Schrijfwijze, vandaag: Datum): readonly Leesregel[] {
  const { rugnummer, regie, doel, acties, volgende } = dossier
  return [
    rugnummer === null
      ? open('nummer', 'Het nummer van dit kind is nog niet afgesproken.')
      : agreed('nummer', `Dit gaat over nummer ${rugnummer}.`),
    regieRegel(regie, wijze, vandaag),
    doelRegel(doel, wijze, vandaag),
    ...instemmingRegels(doel, wijze),
    ...stapRegels(eersteStap(acties), wijze, vandaag),
    ...volgendeRegels(volgende, vandaag),
  ]
}
