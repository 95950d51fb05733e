/**
 * The promises of an overleg on paper, one part per person. Children stand by their number; names come only by choice.
 * Every line says what, when and for which doel, so that it can be read without the worksheet.
 */
import { formatDatum } from '../../lib/datum.ts'
import { naamOf } from '../dossier/readDossier.ts'
import type { Dossier } from '../dossier/Dossier.ts'
import type { DossierSamenvatting } from '../dossier/samenvatting.ts'
import type { Belofteblad } from '../overleg/beloften.ts'
import type { Overleg } from '../overleg/Overleg.ts'
import type { Blok, Verslag } from './Verslag.ts'
import { ongewijzigd, type Schrijfwijze } from '../partij/schrijfwijze.ts'
import { wieZin } from './zinnen.ts'
import { zonderNamen } from './zonderNamen.ts'

export interface Namenkeuze {
  /** False: by number only. */
  readonly metNamen: boolean
  /** All children of the team: their names are taken out of free text. */
  readonly kinderen: readonly DossierSamenvatting[]
}

const wijzeVan = (dossier: Dossier, { metNamen, kinderen }: Namenkeuze): Schrijfwijze =>
  metNamen ? ongewijzigd : zonderNamen(dossier, kinderen)

function aanduiding(dossier: Dossier, metNamen: boolean): string {
  const nummer = dossier.rugnummer === null ? 'kind zonder nummer' : `#${dossier.rugnummer}`
  return metNamen ? `${nummer} ${naamOf(dossier)}`.trim() : nummer
}

/** Whose list it is; of child and parent with the child it is about. */
export function bladNaam(blad: Belofteblad, keuze: Namenkeuze): string {
  const [eerste] = blad.beloften
  const wijze = eerste === undefined ? ongewijzigd : wijzeVan(eerste.dossier, keuze)
  const wie = wieZin(blad.partij, blad.naam.reveal(), wijze)
  if (wie === '') return 'Nog niemand'
  return blad.kind === null ? wie : `${wie}, ${aanduiding(blad.kind, keuze.metNamen)}`
}

/** The lists as one document; `bladen` is what a person chose of them. */
export function buildBeloften(
  overleg: Pick<Overleg, 'datum' | 'volgende'>,
  team: string,
  bladen: readonly Belofteblad[],
  keuze: Namenkeuze,
): Pick<Verslag, 'titel' | 'ondertitel' | 'blokken'> {
  const next =
    overleg.volgende === null ? '' : ` Op ${formatDatum(overleg.volgende)} vragen wij hoe het ging.`
  return {
    titel:
      overleg.datum === null ? 'Wie beloofde wat?' : `Wie beloofde wat op ${formatDatum(overleg.datum)}?`,
    ondertitel: team,
    blokken: [
      {
        soort: 'alinea',
        tekst: `${
          keuze.metNamen
            ? 'Let op: hier staan namen van kinderen in.'
            : 'De kinderen staan hier met hun rugnummer, zonder naam.'
        }${next}`,
      },
      ...(bladen.length === 0
        ? [{ soort: 'alinea', tekst: 'In dit overleg zijn geen beloften opgeschreven.' } as const]
        : bladen.flatMap((blad) => [
            { soort: 'kop', niveau: 1, tekst: bladNaam(blad, keuze) } as const,
            tabel(blad, keuze),
          ])),
    ],
  }
}

const tabel = ({ beloften }: Belofteblad, keuze: Namenkeuze): Blok => ({
  soort: 'tabel',
  koppen: ['Kind', 'Wat', 'Wanneer', 'Voor dit doel'],
  rijen: beloften.map(({ dossier, actie }) => {
    const wijze = wijzeVan(dossier, keuze)
    return [
      aanduiding(dossier, keuze.metNamen),
      actie.voor === 'school' ? `Voor de school: ${wijze.tekst(actie.wat)}` : wijze.tekst(actie.wat),
      actie.wanneer === null ? 'Nog geen datum' : formatDatum(actie.wanneer),
      actie.voor === 'school'
        ? ''
        : dossier.doel === null
          ? 'Nog geen doel'
          : wijze.tekst(dossier.doel.tekst),
    ]
  }),
})
