/**
 * What child or parent said in own words in one overleg, and what was done with it. On paper stands only what all
 * partijen may read, with who may read it (product rule 4); of the rest only that there is something to read in the app,
 * and of the first reactions nothing. By number the family stands by its role.
 */
import type { Dossier } from '../dossier/Dossier.ts'
import { type EigenWoorden, type Spreker, sprekerNamen } from '../eigenwoorden/eigenwoorden.ts'
import { mayBePrinted, notitieReadableBy, publiekNamen } from '../notitie/notitie.ts'
import type { Partij } from '../partij/partij.ts'
import type { Blok } from './Verslag.ts'
import type { Schrijfwijze } from '../partij/schrijfwijze.ts'
import { sentence } from './zinnen.ts'

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
  if (said.length === 0) return []
  const printed = said.filter(mayBePrinted)
  const rest = said.length - printed.length
  const punten = printed.map((one) => wordLine(one, wijze))
  return [
    { soort: 'alinea', tekst: 'In eigen woorden:' },
    {
      soort: 'lijst',
      punten:
        rest === 0
          ? punten
          : [
              ...punten,
              rest === 1
                ? 'Eén uitspraak staat alleen in de app.'
                : `${rest} uitspraken staan alleen in de app.`,
            ],
    },
  ]
}

/** Said in this overleg, or answered in it. */
const isTouched = ({ records }: Dossier, id: string, overleg: string): boolean =>
  Object.values(records['eigenwoorden']?.[id] ?? {}).some(({ koppen }) =>
    koppen.some((kop) => kop.overleg === overleg),
  )

function wordLine(woorden: EigenWoorden, wijze: Schrijfwijze): string {
  const naam = wijze.persoon(woorden.naam.reveal(), sprekerPartij[woorden.wie])
  const who = naam === '' ? sprekerNamen[woorden.wie] : `${naam} (${sprekerNamen[woorden.wie].toLowerCase()})`
  const taal = woorden.taal === '' ? '' : `, in het ${woorden.taal}`
  const done =
    woorden.watErmee === null ? '' : ` Wat ermee is gedaan: ${sentence(wijze.tekst(woorden.watErmee.tekst))}`
  return `${who}${taal}: ${sentence(wijze.tekst(woorden.tekst))}${done} Mag lezen: ${publiekNamen[woorden.publiek]}.`
}
