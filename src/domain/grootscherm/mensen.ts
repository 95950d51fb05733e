/**
 * The people whose name may stand in a text of an overleg: at the table, in the team, in the worksheet, and the families
 * that were to come. On the big screen their partij stands instead.
 */
import { redact, type Redacted } from '../../lib/redacted.ts'
import type { Dossier } from '../dossier/Dossier.ts'
import type { Overleg } from '../overleg/Overleg.ts'
import { type Partij, partijNamen } from '../partij/partij.ts'
import type { Team } from '../team/Team.ts'
import type { BekendeNaam } from '../verslag/scrubNamen.ts'

export interface Kring {
  readonly leden: Team['leden']
  readonly overleg: Pick<Overleg, 'stoelen' | 'agenda'> | null
  readonly dossier: Dossier | null
}

/** Words with which people are named that are not their name. */
const geenNaam = new Set(
  (
    'mevrouw mevr mw meneer mijnheer dhr heer juf juffrouw meester moeder vader mama papa ouder ouders opa oma broer ' +
    'zus broertje zusje tante oom neef nicht voogd tolk vriend vriendin familie gezin kind jongere samen en of met ' +
    'haar zijn hun een iemand'
  ).split(' '),
)

const bekend = (naam: Redacted<string>, anders: string): BekendeNaam => {
  const woorden = naam.reveal().split(/[^\p{L}\p{M}\p{N}'’-]+/u)
  const eigen = woorden.filter((woord) => !geenNaam.has(woord.toLowerCase()))
  return { rugnummer: null, namen: [redact(eigen.join(' '))], anders }
}

const gezin = 'gezin'

/** Everyone who is known there, with the partij that stands for the name. */
export function mensenRond({ leden, overleg, dossier }: Kring): readonly BekendeNaam[] {
  const van = (partij: Partij | null, naam: Redacted<string>): BekendeNaam =>
    bekend(naam, partij === null ? 'naam' : partijNamen[partij])
  const stappen = (dossier?.regiestappen ?? []).flatMap(({ wie, vraagtAan }) =>
    vraagtAan === null ? [wie] : [wie, vraagtAan],
  )
  const rollen = Object.values(dossier?.rollen ?? {}).flatMap((rol) => rol?.wie ?? [])
  return [
    ...leden.map(({ partij, naam }) => van(partij, naam)),
    ...(overleg?.stoelen ?? []).map(({ partij, naam }) => van(partij, naam)),
    ...(overleg?.agenda ?? []).flatMap((punt) => (punt.gezin === null ? [] : bekend(punt.gezin.wie, gezin))),
    ...[...stappen, ...rollen].map(({ partij, persoon }) => van(partij, persoon)),
    ...(dossier?.acties ?? []).map(({ partij, wie }) => van(partij, wie)),
    ...(dossier?.eigenwoorden ?? []).map(({ naam }) => bekend(naam, gezin)),
    ...(dossier?.stemmen ?? []).map(({ naam }) => bekend(naam, gezin)),
  ]
}
