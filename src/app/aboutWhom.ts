import type { DossierSamenvatting } from '../domain/dossier/samenvatting.ts'
import { teksten } from './teksten.ts'

/** Whom an act was about, as the list shows them: the name, or the number while names are hidden; empty for nobody. */
export function aboutWhom(
  ids: readonly string[],
  dossiers: readonly DossierSamenvatting[],
  alleenNummers: boolean,
): string {
  const about = new Set(ids)
  const [kind, ...others] = dossiers.filter(({ id }) => about.has(id))
  if (kind === undefined) return ''
  if (others.length > 0) return teksten.overWie.kinderen(others.length + 1)
  const naam = alleenNummers ? '' : kind.naam.reveal()
  return naam === '' ? teksten.overWie.nummer(kind.rugnummer) : naam
}
