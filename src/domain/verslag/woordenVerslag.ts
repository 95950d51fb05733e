/**
 * What child or parent said in own words in one overleg, what was done with it, and the first reactions. Only words that
 * the kantelteam may read enter, each with who may read it (product rule 4); by number the family stands by its role.
 */
import type { Dossier } from '../dossier/Dossier.ts'
import { veldReadableBy } from '../dossier/zichtbaarheid.ts'
import { type EigenWoorden, type Spreker, sprekerNamen } from '../eigenwoorden/eigenwoorden.ts'
import { notitieReadableBy, publiekNamen } from '../notitie/notitie.ts'
import { type Partij, partijNamen } from '../partij/partij.ts'
import { stapelNamen, stapels } from '../reactie/reactie.ts'
import type { Blok } from './Verslag.ts'
import { type Schrijfwijze, sentence } from './zinnen.ts'

const sprekerPartij: Readonly<Record<Spreker, Partij | null>> = {
  kind: 'kind',
  ouder1: 'ouder',
  ouder2: 'ouder',
  voogd: 'ouder',
  ander: null,
}

/** The blocks about own words of this child in this overleg; nothing when nothing was said. */
export function woordenVerslag(dossier: Dossier, overleg: string, wijze: Schrijfwijze): readonly Blok[] {
  const said = dossier.eigenwoorden.filter(
    (woorden) => notitieReadableBy(woorden, 'kantelteam') && isTouched(dossier, woorden.id, overleg),
  )
  return [
    ...block(
      'In eigen woorden:',
      said.map((one) => wordLine(one, wijze)),
    ),
    ...reactions(dossier, overleg, wijze),
  ]
}

/** Said in this overleg, or answered in it. */
const isTouched = ({ records }: Dossier, id: string, overleg: string): boolean =>
  Object.values(records['eigenwoorden']?.[id] ?? {}).some(({ koppen }) =>
    koppen.some((kop) => kop.overleg === overleg),
  )

function reactions(dossier: Dossier, overleg: string, wijze: Schrijfwijze): readonly Blok[] {
  if (!veldReadableBy('reacties', 'kantelteam')) return []
  const here = dossier.reacties.filter((one) => one.overleg === overleg)
  const lines = stapels.flatMap((soort) =>
    here
      .filter((one) => one.soort === soort)
      .map(
        ({ partij, tekst }) =>
          `${stapelNamen[soort]}${partij === null ? '' : `, ${partijNamen[partij]}`}: ${wijze.tekst(tekst)}`,
      ),
  )
  return block('De eerste reactie:', lines)
}

const block = (tekst: string, punten: readonly string[]): readonly Blok[] =>
  punten.length === 0
    ? []
    : [
        { soort: 'alinea', tekst },
        { soort: 'lijst', punten },
      ]

function wordLine(woorden: EigenWoorden, wijze: Schrijfwijze): string {
  const naam = wijze.persoon(woorden.naam.reveal(), sprekerPartij[woorden.wie])
  const who = naam === '' ? sprekerNamen[woorden.wie] : `${naam} (${sprekerNamen[woorden.wie].toLowerCase()})`
  const taal = woorden.taal === '' ? '' : `, in het ${woorden.taal}`
  const done =
    woorden.watErmee === null ? '' : ` Wat ermee is gedaan: ${sentence(wijze.tekst(woorden.watErmee.tekst))}`
  return `${who}${taal}: ${sentence(wijze.tekst(woorden.tekst))}${done} (mag lezen: ${publiekNamen[woorden.publiek]})`
}
