/** The sentences of a verslag about regie, doel, kind en ouders and acties: Dutch B1, the state always in words. */
import { type Datum, formatDatum } from '../../lib/datum.ts'
import { type Actie, afloopNamen } from '../actie/actie.ts'
import { anderZin, type Doel, type Instemmer, isVoorEerderDoel } from '../doel/doel.ts'
import { bespreking } from '../dossier/bespreking.ts'
import type { Dossier } from '../dossier/Dossier.ts'
import { type Bevestigbaar, bevestigbaar, isInPlace, isVoorbij } from '../dossier/werkblad.ts'
import { type Partij, partijNamen } from '../partij/partij.ts'
import type { Schrijfwijze } from '../partij/schrijfwijze.ts'
import type { Regie, Regiestap, Regisseur } from '../regie/regie.ts'

/** Text as a sentence: with a full stop unless it ends in a mark of its own; empty stays empty. */
export const sentence = (tekst: string): string =>
  tekst === '' || /[.!?…]$/u.test(tekst) ? tekst : `${tekst}.`
const because = (want: string): string => (want === '' ? '' : `, want ${want}`)
const on = (datum: Datum | null): string => (datum === null ? '' : ` op ${formatDatum(datum)}`)
const hoeNamen = { 'aan-tafel': ' aan tafel', telefonisch: ' aan de telefoon' } as const

/** `Leerplicht (A. de Boer)`, or the partij alone when there is no name that may be shown; a hidden name says so. */
export function wieZin(partij: Partij | null, naam: string, wijze: Schrijfwijze): string {
  const persoon = wijze.persoon(naam, partij)
  if (partij === null) return persoon === '' && naam.trim() !== '' ? 'Naam weggelaten' : persoon
  return persoon === '' ? partijNamen[partij] : `${partijNamen[partij]} (${persoon})`
}

const regisseur = (wie: Regisseur, wijze: Schrijfwijze): string =>
  wieZin(wie.partij, wie.persoon.reveal(), wijze)

/** Who said nee and when; why stays on the worksheet: what is read aloud or on paper reaches the family too. */
const neeZin = (nee: Regiestap, wijze: Schrijfwijze): string =>
  sentence(`${regisseur(nee.wie, wijze)} zei nee${on(nee.op)}`)

/** The state of the regie in words, without the reason of a nee; gevraagd says that it is no regie yet (product rule 13). */
export function regieZin(regie: Regie, wijze: Schrijfwijze): string {
  switch (regie.staat) {
    case 'geen': {
      const nee = regie.laatsteNee
      if (nee === null) return 'Nog niemand heeft de regie.'
      return `Nog niemand heeft de regie. ${neeZin(nee, wijze)}`
    }
    case 'gevraagd':
      return `Gevraagd aan ${regisseur(regie.stap.wie, wijze)}${on(regie.stap.op)}. Nog geen antwoord, dus nog geen regie.`
    case 'voorlopig': {
      const { wie, op, vraagtAan, vraagtVoor } = regie.stap
      const asks =
        vraagtAan === null
          ? ''
          : ` Vraagt ${regisseur(vraagtAan, wijze)}${vraagtVoor === null ? '' : `, uiterlijk op ${formatDatum(vraagtVoor)}`}.`
      const nee = regie.laatsteNee
      const said = nee === null ? '' : neeZin(nee, wijze)
      return `Voorlopig: ${regisseur(wie, wijze)}${on(op)}.${asks} ${said}`.trim()
    }
    case 'ja': {
      const { wie, op, hoe } = regie.stap
      const next = regie.gevraagd === null ? '' : ` Daarna gevraagd: ${regisseur(regie.gevraagd.wie, wijze)}.`
      return `${regisseur(wie, wijze)}. Ja gezegd${hoe === null ? '' : hoeNamen[hoe]}${on(op)}.${next}`
    }
  }
}

/** The doel with its date and how we will see it; `voorlopig` is said. */
export function doelZin(doel: Doel, wijze: Schrijfwijze): string {
  const lines = [sentence(wijze.tekst(doel.tekst))]
  if (doel.datum !== null) lines.push(`Uiterlijk ${formatDatum(doel.datum)}.`)
  if (doel.zichtbaarAan !== '') lines.push(sentence(`Dat zien wij aan: ${wijze.tekst(doel.zichtbaarAan)}`))
  if (doel.voorlopig) lines.push('Dit doel is voorlopig.')
  return lines.join(' ')
}

const namensNamen: Readonly<Record<Instemmer, string>> = {
  kind: 'het kind',
  ouders: 'de ouders',
  beide: 'kind en ouders',
}

/**
 * What child and parents said of the doel, as far as was kept who, when and how (product rule 10). An answer to the
 * doel as it read before is said for what it is: of this doel nothing is known yet.
 */
export function instemmingZin(doel: Doel, wijze: Schrijfwijze): string {
  const stap = doel.instemming
  if (stap === null || stap.antwoord === 'nog-niet') return 'Nog niet gesproken.'
  const namens = stap.namens === null ? '' : namensNamen[stap.namens]
  const naam = wijze.persoon(stap.wie.reveal(), 'ouder')
  const double = namens !== '' && naam.toLowerCase().startsWith(namens)
  const unknown = stap.namens === null && stap.wie.reveal().trim() === ''
  const told = (double ? [naam] : [namens, naam]).filter((name) => name !== '').join(': ')
  const who = told === '' && !unknown ? 'kind of ouders' : told
  const details = [who, stap.wanneer === null ? '' : formatDatum(stap.wanneer), wijze.tekst(stap.hoe)]
  const known = details.filter((detail) => detail !== '').join(', ')
  const answer = stap.antwoord === 'ja' ? 'Ja, zo' : `Nee${because(wijze.tekst(stap.want))}`
  const of = unknown ? ' Van wie dat is, staat er nog niet bij.' : ''
  const said = `${sentence(`${answer}${known === '' ? '' : ` (${known})`}`)}${of}`
  if (isVoorEerderDoel(doel)) return `Nog niet gesproken over dit doel. Over het doel van eerder: ${said}`
  return `${said} ${anderZin(doel)}`.trim()
}

const deelNamen: Readonly<Record<Bevestigbaar, string>> = {
  ondersteuningsvraag: 'wat nodig is',
  regie: 'de regie',
  doel: 'het doel',
  stap: 'de eerste stap',
}

/** `a, b en c`. */
const list = new Intl.ListFormat('nl')

const isGevraagd = ({ regie }: Dossier): boolean => regie.staat === 'gevraagd'
const isZonderDatum = ({ doel }: Dossier): boolean => doel !== null && doel.datum === null

/** A question is not called a regie, nor a date a doel. */
function deelNaam(dossier: Dossier, wat: Bevestigbaar): string {
  if (wat === 'regie' && (isGevraagd(dossier) || dossier.regie.staat === 'voorlopig'))
    return isGevraagd(dossier) ? 'de vraag om de regie' : 'de voorlopige regie'
  return wat === 'doel' && isZonderDatum(dossier) ? 'de datum van het doel' : deelNamen[wat]
}

/**
 * What of a child is not ready in an overleg, told the same when it is read back and in the verslag: what is not there
 * yet, what has a date that had gone by on `dag`, and what stood before and was not confirmed. A regie that was only
 * asked is told too; empty when there is nothing to tell.
 */
export function nogNietZin(dossier: Dossier, overlegId: string, dag: Datum | null): string {
  const delen = bespreking(dossier, overlegId, dag)
  const open = bevestigbaar.filter((wat) => !delen[wat])
  const voorbij = open.filter((wat) => dag !== null && isVoorbij(dossier, wat, dag))
  const leeg = open.filter((wat) => !isInPlace(dossier, wat))
  const blijft = open.filter((wat) => !leeg.includes(wat) && !voorbij.includes(wat))
  const tell = (delen: readonly Bevestigbaar[], zin: (namen: string) => string): readonly string[] =>
    delen.length === 0 ? [] : [zin(list.format(delen.map((wat) => deelNaam(dossier, wat))))]
  return [
    ...tell(leeg, (namen) => `Nog niet afgesproken: ${namen}.`),
    ...tell(voorbij, (namen) => `De datum is voorbij: ${namen}.`),
    ...tell(blijft, (namen) => `Staat er al, in dit overleg niet nagelopen: ${namen}.`),
    ...(isGevraagd(dossier) ? ['De regie is gevraagd. Er is nog geen antwoord.'] : []),
  ].join(' ')
}

/** How an actie ended, with what stood in the way; "Staat open" while it did not end. */
export function afloopZin(actie: Actie, wijze: Schrijfwijze): string {
  if (actie.afloop === null) return 'Staat open'
  return `${afloopNamen[actie.afloop]}${on(actie.afloopOp)}${because(wijze.tekst(actie.want))}`
}
