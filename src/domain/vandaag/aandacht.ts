/**
 * The children that ask for attention, by what they ask: one place for the lines of Vandaag and for the namenlijst that
 * such a line opens, so that the list holds exactly the children that the line counts.
 */
import type { Datum } from '../../lib/datum.ts'
import { isZonder } from '../dossier/lijst.ts'
import type { DossierSamenvatting } from '../dossier/samenvatting.ts'
import { isAanDeBeurt, nogOpen, notReachedBefore } from '../overleg/proposeAgenda.ts'
import type { OverlegSamenvatting } from '../overleg/samenvatting.ts'

/** Most urgent first; the words stand in addresses (`#/namenlijst/zonder-regie`). */
export const aandachten = [
  'twee-versies',
  'gezin-zegt',
  'niet-besproken',
  'zonder-regie',
  'regie-antwoord',
  'checks',
  'acties',
  'doelen-voorlopig',
] as const
export type Aandacht = (typeof aandachten)[number]

/** True for a word from an address that names one. */
export const isAandacht = (word: string | undefined): word is Aandacht =>
  aandachten.some((een) => een === word)

export interface AandachtInvoer {
  readonly dossiers: readonly DossierSamenvatting[]
  readonly overleggen: readonly OverlegSamenvatting[]
  readonly vandaag: Datum
}

/** Who asks for this; closed and put aside ones only where a text of theirs has two versions, or the family waits. */
export function kinderenMet(
  aandacht: Aandacht,
  { dossiers, overleggen, vandaag }: AandachtInvoer,
): readonly DossierSamenvatting[] {
  if (aandacht === 'twee-versies') return dossiers.filter((kind) => kind.tweeVersies > 0)
  if (aandacht === 'gezin-zegt') return dossiers.filter((kind) => kind.openStemmen > 0)
  const open = nogOpen(dossiers)
  switch (aandacht) {
    case 'niet-besproken': {
      const missed = notReachedBefore(overleggen)
      return open.filter((kind) => missed.has(kind.id))
    }
    case 'zonder-regie':
      return open.filter((kind) => isAanDeBeurt(kind) && isZonder(kind))
    case 'regie-antwoord':
      return open.filter(
        (kind) =>
          kind.regie === 'gevraagd' || (kind.regieVraagVoor !== null && kind.regieVraagVoor <= vandaag),
      )
    case 'checks':
      return open.filter((kind) => dueChecks(kind, vandaag) > 0)
    case 'acties':
      return open.filter((kind) => dueActies(kind, vandaag) > 0)
    case 'doelen-voorlopig':
      return open.filter((kind) => kind.doelVoorlopig)
  }
}

/** How many checks after its return have their day today or before and were not done. */
const dueChecks = (kind: DossierSamenvatting, vandaag: Datum): number =>
  kind.openChecks.filter((dag) => dag <= vandaag).length

/** How many open acties of this child have their day today or before. */
export const dueActies = (kind: DossierSamenvatting, vandaag: Datum): number =>
  kind.openActies.filter((actie) => actie.wanneer !== null && actie.wanneer <= vandaag).length
