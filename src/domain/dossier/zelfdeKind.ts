/** Finds a child that is on the list already: the same name and the same month of birth. */
import type { Redacted } from '../../lib/redacted.ts'
import { type Geboren, sameGeboorteMaand } from '../geboren/geboren.ts'
import { naamSleutel, normalise } from './lijst.ts'
import type { DossierSamenvatting } from './samenvatting.ts'

export interface Herkenning {
  readonly roepnaam: Redacted<string>
  readonly achternaam: Redacted<string>
  readonly geboren: Geboren | null
}

/** The name as compared: without accents, capitals and double spaces. */
export const naamSleutelOf = ({ roepnaam, achternaam }: Herkenning): string =>
  normalise(`${roepnaam.reveal()} ${achternaam.reveal()}`)

/** The same month of birth; an unknown one on either side is no difference. */
export const couldBeSameAge = (a: Geboren | null, b: Geboren | null): boolean =>
  a === null || b === null || sameGeboorteMaand(a, b)

/** The dossiers that look like this child; it is a hint for a person, never a refusal. */
export function findSame(
  input: Herkenning,
  summaries: readonly DossierSamenvatting[],
): readonly DossierSamenvatting[] {
  const naam = naamSleutelOf(input)
  if (naam === '') return []
  return summaries.filter((s) => naamSleutel(s) === naam && couldBeSameAge(s.geboren, input.geboren))
}
