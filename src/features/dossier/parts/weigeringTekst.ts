import type { Storing, UndoRefused } from '../../../data/Register.ts'
import { gewoneTekst } from '../../../data/gewoneTekst.ts'
import type { ActieWeigering } from '../../../domain/actie/handelingen.ts'
import type { DoelWeigering } from '../../../domain/doel/handelingen.ts'
import type { KindWeigering } from '../../../domain/dossier/kind.ts'
import type { TweeVersiesWeigering } from '../../../domain/dossier/tweeVersies.ts'
import type { WerkbladWeigering } from '../../../domain/dossier/werkblad.ts'
import type { EigenwoordenWeigering } from '../../../domain/eigenwoorden/handelingen.ts'
import type { NotitieWeigering } from '../../../domain/notitie/handelingen.ts'
import type { ReactieWeigering } from '../../../domain/reactie/reactie.ts'
import type { OpschalingWeigering } from '../../../domain/opschaling/opschaling.ts'
import type { PlichtWeigering } from '../../../domain/plicht/plicht.ts'
import type { RegieWeigering } from '../../../domain/regie/handelingen.ts'
import type { RolWeigering } from '../../../domain/rol/rol.ts'
import type { SituatieWeigering } from '../../../domain/situatie/situatie.ts'
import type { StemWeigering } from '../../../domain/stem/handelingen.ts'

/** Everything that an act on a worksheet can be refused for. */
export type WerkWeigering =
  | ActieWeigering
  | DoelWeigering
  | EigenwoordenWeigering
  | KindWeigering
  | NotitieWeigering
  | ReactieWeigering
  | OpschalingWeigering
  | PlichtWeigering
  | RegieWeigering
  | RolWeigering
  | SituatieWeigering
  | StemWeigering
  | TweeVersiesWeigering
  | WerkbladWeigering

/** The field that may not be empty, in the words of the screen. */
const leegTekst: Readonly<Record<string, string>> = {
  want: 'Schrijf kort op waarom.',
  persoon: 'Schrijf op wie dit is.',
  wat: 'Schrijf op wat er gaat gebeuren.',
  geprobeerd: 'Schrijf op wat is geprobeerd.',
  tekst: 'Schrijf eerst iets op.',
  roepnaam: 'Vul een roepnaam in.',
}

/** One Dutch sentence for every refusal and failure: what happened and what to do; what was typed stays. */
export function weigeringTekst(w: WerkWeigering | Storing | UndoRefused): string {
  switch (w.reden) {
    case 'leeg':
      return leegTekst[w.veld] ?? 'Vul dit eerst in.'
    case 'buiten-de-app':
      return 'Dit gaat over straf of dwang. Dat bewaren wij niet. Haal het weg en kies: besproken met leerplicht, buiten deze app.'
    case 'aan-het-eind':
      return 'Deze actie staat al aan het eind.'
    case 'datum-voorbij':
      return 'Deze datum is voorbij. Kies vandaag of later.'
    case 'toekomst':
      return 'Deze datum ligt in de toekomst. Kies vandaag of eerder.'
    case 'geboren':
      return 'Deze maand bestaat niet. Typ de maand en het jaar, bijvoorbeeld mei 2012.'
    case 'zelf-geschreven':
      return 'Dit schreef iemand zelf op de tablet. Daar verandert niemand iets aan.'
    case 'niet-opschrijven':
      return 'Vraag eerst of dit opgeschreven mag worden.'
    case 'publiek':
      return 'Kies wie dit mag lezen.'
    case 'cijfer':
      return 'Kies een cijfer van 0 tot 10.'
    case 'geen-doel':
      return 'Zet eerst een doel.'
    case 'geen-antwoord':
      return 'Er staat nog geen ja of nee. Kies eerst wat kind en ouders zeggen.'
    case 'heeft-regie-al':
      return 'Deze persoon heeft de regie al.'
    case 'al-gevraagd':
      return 'Deze persoon is al gevraagd. Wacht op het antwoord.'
    case 'niet-gevraagd':
      return 'Er is nu niemand gevraagd. Vraag eerst iemand voor de regie.'
    case 'niet-aan-tafel':
      return 'Deze persoon zit niet aan tafel. Kies telefonisch, of laat iemand aan tafel voorlopige regie nemen.'
    case 'vraagt-zichzelf':
      return 'Kies twee verschillende mensen: een die het voor nu doet, en een die wordt gevraagd.'
    case 'regie-vergeven':
      return 'Iemand heeft al ja gezegd. Voorlopige regie is niet nodig.'
    case 'geen-regie':
      return 'Niemand heeft nu de regie.'
    case 'niets-te-bevestigen':
      return 'Hier staat nog niets. Schrijf het eerst op.'
    case 'al-opgelost':
      return 'Iemand heeft dit al gekozen. U ziet nu wat er staat.'
    case 'sindsdien-gewijzigd':
      return 'Dit kan niet meer terug: iemand heeft het daarna veranderd. Pas het aan in het werkblad.'
    default:
      return gewoneTekst(w)
  }
}
