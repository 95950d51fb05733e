/** What a verslag says around the agreements of a child: the three duties, the two roles, what was tried, and Klopt. */
import { formatDatum } from '../../lib/datum.ts'
import type { Dossier } from '../dossier/Dossier.ts'
import { kloptIn } from '../leesvoor/klopt.ts'
import { wieInZin } from '../leesvoor/leesvoor.ts'
import type { Tredestap } from '../opschaling/opschaling.ts'
import { tredeTeksten } from '../opschaling/treden.ts'
import { type Plicht, plichtNamen, plichtstaatNamen } from '../plicht/plicht.ts'
import { rolNamen, rolsoorten } from '../rol/rol.ts'
import { checksNu } from '../terugval/checks.ts'
import type { Schrijfwijze } from '../partij/schrijfwijze.ts'
import { sentence, wieZin } from './zinnen.ts'

type Veld = 'plichten' | 'rollen' | 'opschaling' | 'klopt' | 'checks' | 'afsluiting'
type Regel = readonly [veld: Veld, onderwerp: string, tekst: string]

const list = new Intl.ListFormat('nl')

function plichtZin({ soort, staat, want }: Plicht, wijze: Schrijfwijze): string {
  const reason = want === '' ? '' : `, ${wijze.tekst(want)}`
  return sentence(`${plichtNamen[soort]}: ${plichtstaatNamen[staat].toLowerCase()}${reason}`)
}

/** "Besproken met leerplicht, buiten deze app" is all that is said of such a step (product rule 2). */
function tredeZin({ trede, geprobeerd, besprokenMetLeerplicht }: Tredestap, wijze: Schrijfwijze): string {
  const tried = geprobeerd === '' ? '' : ` ${sentence(wijze.tekst(geprobeerd))}`
  const outside = besprokenMetLeerplicht ? ' Besproken met leerplicht, buiten deze app.' : ''
  return `${tredeTeksten[trede].naam}:${tried}${outside}`
}

function kloptRegel(dossier: Dossier, overleg: string, wijze: Schrijfwijze): readonly Regel[] {
  const klopt = kloptIn(dossier, overleg)
  if (klopt?.geldt !== true) return []
  const wie = klopt.wie.map(({ partij, persoon }) => wieInZin(partij, persoon.reveal(), wijze))
  const said = wie.length === 0 ? '' : `, ${wie.length === 1 ? 'zegt' : 'zeggen'} ${list.format(wie)}`
  return [['klopt', 'Voorgelezen', sentence(`Klopt${said}`)]]
}

/** When the team asks again after the return, and why a worksheet was closed; never what a check told. */
function eindRegels(dossier: Dossier, wijze: Schrijfwijze): readonly Regel[] {
  const open = checksNu(dossier).filter(({ uitkomst }) => uitkomst === null)
  const [first, last] = [open[0], open.at(-1)]
  const { afsluiting } = dossier
  const because =
    afsluiting === null || afsluiting.want === '' ? '' : `, want ${wijze.tekst(afsluiting.want)}`
  return [
    ...(first === undefined || last === undefined
      ? []
      : [
          [
            'checks',
            'Checks na de terugkeer',
            first === last
              ? `Op ${formatDatum(first.datum)}.`
              : `De eerste op ${formatDatum(first.datum)}, de laatste op ${formatDatum(last.datum)}.`,
          ] satisfies Regel,
        ]),
    ...(afsluiting === null
      ? []
      : [
          [
            'afsluiting',
            'Afgesloten',
            sentence(`Op ${formatDatum(afsluiting.op)}${because}`),
          ] satisfies Regel,
        ]),
  ]
}

/** The lines that have something to say; what was tried only as far as it was written in this overleg. */
export function aroundKind(dossier: Dossier, overleg: string, wijze: Schrijfwijze): readonly Regel[] {
  const { plichten, rollen, opschaling, records } = dossier
  const tried = opschaling.filter(({ id }) =>
    records['trede']?.[id]?.['stap']?.koppen.some((kop) => kop.overleg === overleg),
  )
  return [
    ...rolsoorten.flatMap((rol): Regel[] => {
      const wie = rollen[rol]?.wie ?? null
      return wie === null
        ? []
        : [['rollen', rolNamen[rol], sentence(wieZin(wie.partij, wie.persoon.reveal(), wijze))]]
    }),
    ...(plichten.length === 0
      ? []
      : [
          [
            'plichten',
            'School, gemeente, ouders',
            plichten.map((one) => plichtZin(one, wijze)).join(' '),
          ] satisfies Regel,
        ]),
    ...(tried.length === 0
      ? []
      : [
          ['opschaling', 'Al geprobeerd', tried.map((one) => tredeZin(one, wijze)).join(' ')] satisfies Regel,
        ]),
    ...eindRegels(dossier, wijze),
    ...kloptRegel(dossier, overleg, wijze),
  ]
}
