import type { Storing } from '../../../data/Register.ts'
import { gewoneTekst } from '../../../data/gewoneTekst.ts'
import type { KindWeigering } from '../../../domain/dossier/kind.ts'
import type { RijWeigering } from '../../../domain/dossier/rijen.ts'
import type { GeborenWeigering } from '../../../domain/geboren/geboren.ts'
import type { SituatieWeigering } from '../../../domain/situatie/situatie.ts'
import type { TeamWeigering } from '../../../domain/team/weigering.ts'
import { type DatumWeigering, formatDatum } from '../../../lib/datum.ts'

/** Why a text is no month of birth, and how to type it. */
export function geborenTekst(w: GeborenWeigering | { readonly reden: 'toekomst' }): string {
  switch (w.reden) {
    case 'leeg':
      return 'Vul de geboortemaand in.'
    case 'onleesbaar':
      return 'Dit begrijpen wij niet. Typ de maand en het jaar, zoals mei 2012.'
    case 'bestaat-niet':
      return 'Deze dag bestaat niet. Typ de maand en het jaar, zoals mei 2012.'
    case 'maand-eerst':
      return 'Typ eerst de dag en dan de maand, zoals 3-4-2012.'
    case 'maand-ontbreekt':
      return 'Typ ook de maand, zoals mei 2012.'
    case 'jaar-ontbreekt':
      return 'Typ ook het jaar, zoals mei 2012.'
    case 'toekomst':
      return 'Deze maand moet nog komen. Kijk of het jaar klopt.'
    case 'dubbelzinnig':
      return 'Dit kan twee dingen betekenen. Kies hieronder wat u bedoelt.'
  }
}

/** Why a text is no date since when, and how to type it. */
export function sindsTekst(w: DatumWeigering | SituatieWeigering): string {
  switch (w.reden) {
    case 'leeg':
    case 'onleesbaar':
    case 'datum':
      return 'Deze datum begrijpen wij niet. Typ bijvoorbeeld 2 oktober of oktober 2026.'
    case 'maand-ontbreekt':
      return 'Typ ook de maand, zoals oktober 2026.'
    case 'maand-eerst':
      return w.voorstel === null
        ? 'Typ eerst de dag en dan de maand, zoals 2-10-2026.'
        : `Typ eerst de dag en dan de maand. Bedoelt u ${formatDatum(w.voorstel)}?`
    case 'bestaat-niet':
      return 'Deze dag bestaat niet. Typ bijvoorbeeld 2 oktober.'
    case 'jaar-onwaarschijnlijk':
      return 'Dit jaar kan niet kloppen. Typ bijvoorbeeld 2 oktober 2026.'
    case 'toekomst':
      return 'Deze datum ligt in de toekomst. Kies vandaag of eerder.'
  }
}

/** One Dutch sentence for every refusal and failure on this screen; what was typed stays. */
export function weigeringTekst(w: KindWeigering | TeamWeigering | Storing): string {
  switch (w.reden) {
    case 'leeg':
      return w.veld === 'roepnaam' ? 'Vul een roepnaam in.' : 'Vul dit eerst in.'
    case 'datum':
    case 'toekomst':
      return sindsTekst(w)
    case 'geboren':
      return 'Deze geboortemaand bestaat niet. Typ de maand en het jaar, zoals mei 2012.'
    default:
      return gewoneTekst(w)
  }
}

/** Why a pasted row is refused, with the cell where there is one. */
export function rijTekst(w: RijWeigering): string {
  switch (w.reden) {
    case 'geen-naam':
      return 'Er staat geen naam in deze rij.'
    case 'nummer':
      return 'In deze rij staat een nummer dat op een burgerservicenummer lijkt. Dat bewaren wij niet.'
    case 'geboren':
      return `Geboren “${w.cel}”: ${w.fout.reden === 'dubbelzinnig' ? 'dit kan twee dingen betekenen. Typ de maand als woord.' : geborenTekst(w.fout)}`
    case 'sinds':
      return `Sinds “${w.cel}”: ${sindsTekst(w.fout)}`
    case 'veld':
      return weigeringTekst(w.weigering)
  }
}
