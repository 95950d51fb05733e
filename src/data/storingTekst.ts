/** The Dutch sentence for a failure of device or disk: what happened, what is safe, what to do. */
import type { Storing } from './Register.ts'

/**
 * The sentence. `opnieuw`: whether the app tries again by itself (an act that waits in the register's queue), or the
 * person must do it.
 */
export function storingTekst(storing: Storing, opnieuw: 'vanzelf' | 'zelf' = 'vanzelf'): string {
  const zelf = opnieuw === 'zelf'
  switch (storing.reden) {
    case 'schijf-vol':
      return `De schijf van dit apparaat is vol. Wat u typte, staat nog hier. ${zelf ? 'Maak ruimte vrij en probeer het opnieuw.' : 'Maak ruimte vrij. De app bewaart het dan vanzelf.'}`
    case 'verbinding-weg':
      return `De app kan nu niet bij de schijf. Wat u typte, staat nog hier. ${zelf ? 'Probeer het opnieuw.' : 'De app probeert het vanzelf opnieuw.'}`
    case 'kluis-dicht':
      return 'Het team is op slot. Open het team opnieuw. Wat bewaard was, is veilig.'
    case 'gewist':
      return 'Dit is intussen gewist.'
    case 'onleesbaar':
      return storing.aantal === 1
        ? '1 regel is niet leesbaar. Die blijft bewaard. De rest werkt gewoon.'
        : `${storing.aantal} regels zijn niet leesbaar. Die blijven bewaard. De rest werkt gewoon.`
    case 'nieuwere-versie':
      return 'Dit is gemaakt met een nieuwere versie van de app. Werk de app bij. Er is niets veranderd.'
    case 'vreemde-rij':
      return 'In de opslag staat iets dat er niet hoort. Daarom gaat dit team niet open. Er is niets veranderd.'
    case 'opslag-weg':
      return 'De gegevens van dit team staan niet meer op dit apparaat. De browser heeft ze weggegooid.'
    case 'klok':
      return 'De klok van dit apparaat loopt niet gelijk. Zet de klok goed. Wat u typte, staat nog hier.'
    case 'geen-opslag':
      return 'Deze browser bewaart hier niets. Gebruik een gewoon venster, geen privévenster, of een andere browser.'
    case 'geen-crypto':
      return 'Deze browser kan niets versleutelen. Daarom bewaart de app hier niets. Gebruik een andere browser.'
    case 'gestopt':
      return 'U bent gestopt. Er is niets bewaard van deze handeling.'
    case 'onbekend':
      return 'Bewaren lukte niet. Wat u typte, staat nog hier. Probeer het opnieuw.'
  }
}
