/**
 * Makes the familieblad of what one reader may read. The Dutch always stands there, so that no translation that nobody
 * checked stands alone; what is missing is said.
 */
import type { Datum } from '../../lib/datum.ts'
import { redact } from '../../lib/redacted.ts'
import type { UitsnedeActie, UitsnedeDoel, Wie } from '../gezin/Uitsnede.ts'
import { datums } from '../taal/datums.ts'
import type { Kaarttekst } from '../taal/kaart/Kaarttekst.ts'
import { nl } from '../taal/kaart/nl.ts'
import { makeScrubber } from '../verslag/scrubNamen.ts'
import type { Bladdeel, Bladinhoud, Bladregel, Familieblad, Gezegd } from './Familieblad.ts'
import { initialen } from './initialen.ts'

type Kies = (tekst: Kaarttekst) => string

/** The sheet in the language of `tekst` and in Dutch; a day that has gone by on `vandaag` is no agreement any more. */
export function buildFamilieblad(inhoud: Bladinhoud, tekst: Kaarttekst, vandaag: Datum): Familieblad {
  const talen = tekst.taal === 'nl' ? [nl] : [tekst, nl]
  const say = (kies: Kies): readonly Gezegd[] =>
    talen.map((een) => ({ taal: een.taal, richting: een.richting, tekst: kies(een) }))
  const maker: Maker = {
    say,
    vast: (kies) => ({ soort: 'gezegd', talen: say(kies) }),
    getypt: zonderNaam(inhoud),
    vandaag,
  }
  const { velden, contact, omvang } = inhoud
  const wie = initialen(velden)
  const heel = omvang === 'geheel'
  return {
    taal: tekst.taal,
    titel: say((t) => t.titel),
    voor: wie === '' ? [] : say((t) => t.voor(t.richting === 'rtl' ? apart(wie) : wie)),
    regels: [
      contactRegel(contact, maker),
      ...(heel ? [doelRegel(velden.doel, maker), stapRegel(velden.acties, maker)] : []),
      volgendeRegel(velden.volgende, maker),
    ],
    voet:
      tekst.taal === 'nl'
        ? []
        : [say((t) => t.getypt), ...(tekst.nagekeken ? [] : [say((t) => t.nietNagekeken)])],
  }
}

/** Initials among words that run the other way keep their last dot behind them (Unicode isolates). */
const apart = (tekst: string): string => `\u2068${tekst}\u2069`

interface Maker {
  readonly say: (kies: Kies) => readonly Gezegd[]
  readonly vast: (kies: Kies) => Bladdeel
  readonly getypt: (tekst: string) => Bladdeel
  readonly vandaag: Datum
}

/** `#214`, `nummer 214`: where the number is that of this child. */
const genummerd = /(?<![\p{L}\p{N}])(?:#\s*|(?:rugnummer|nummer|nr)[\s.:]*#?\s*)(\d+)(?![\p{L}\p{N}])/giu

/** So many signs fit in the column of the Dutch; what is longer stands over both. */
const pastNaast = 160

/** What the team typed, with the initials where the name or number of this child stood; every `#` with a number is one. */
function zonderNaam({ velden, nummers }: Bladinhoud): Maker['getypt'] {
  const wie = initialen(velden)
  const naam = `${velden.roepnaam} ${velden.achternaam}`.trim()
  const scrubber = makeScrubber([{ rugnummer: null, namen: [redact(naam)], anders: wie }])
  const own = new Set(nummers.map(String))
  return (tekst) => {
    const shown = scrubber
      .scrub(tekst)
      .replaceAll(`[${wie}]`, wie)
      .replace(genummerd, (heel, cijfers: string) => (own.has(cijfers) || heel.startsWith('#') ? wie : heel))
      .trim()
    return { soort: 'getypt', tekst: shown, breed: shown.length > pastNaast }
  }
}

const capital = (tekst: string, taal: string): string =>
  tekst.slice(0, 1).toLocaleUpperCase(taal) + tekst.slice(1)

/** Someone of the team by name and role; child and parents by role only. */
const wieTekst =
  ({ partij, naam }: Wie): Kies =>
  ({ taal, partij: rollen }) => {
    const plain = naam.trim()
    const rol = rollen[partij]
    if (plain === '' || partij === 'kind' || partij === 'ouder') return capital(rol, taal)
    return partij === 'overig' ? plain : `${plain} (${rol})`
  }

const datumTekst =
  (datum: Datum): Kies =>
  ({ taal }) =>
    datums[taal](datum)

const isVoorbij = (datum: Datum, vandaag: Datum): boolean => datum < vandaag.slice(0, datum.length)

function contactRegel(contact: Bladinhoud['contact'], { say, vast }: Maker): Bladregel {
  const kop = say((t) => t.contact)
  if (contact === null) return { soort: 'contact', kop, delen: [vast((t) => t.geenContact)] }
  const telefoon = contact.telefoon.trim()
  const bellen: Bladdeel =
    telefoon === '' ? vast((t) => t.geenTelefoon) : { soort: 'telefoon', tekst: telefoon }
  return { soort: 'contact', kop, delen: [vast(wieTekst(contact.wie)), bellen] }
}

function doelRegel(doel: UitsnedeDoel | null, { say, vast, getypt, vandaag }: Maker): Bladregel {
  const kop = say((t) => t.doel)
  if (doel === null) return { soort: 'doel', kop, delen: [vast((t) => t.geenDoel)] }
  const { tekst, datum, voorlopig } = doel
  const delen = [getypt(tekst)]
  if (datum !== null && !isVoorbij(datum, vandaag)) delen.push(vast((t) => t.uiterlijk(datumTekst(datum)(t))))
  if (voorlopig) delen.push(vast((t) => t.voorlopig))
  return { soort: 'doel', kop, delen }
}

function stapRegel(acties: readonly UitsnedeActie[], { say, vast, getypt, vandaag }: Maker): Bladregel {
  const kop = say((t) => t.stap)
  const stap = acties.find(({ afloop }) => afloop === null)
  if (stap === undefined) return { soort: 'stap', kop, delen: [vast((t) => t.geenStap)] }
  const { wat, wie, wanneer } = stap
  return {
    soort: 'stap',
    kop,
    delen: [
      getypt(wat),
      vast(wie === null ? (t) => t.geenWie : wieTekst(wie)),
      vast(wanneer === null || isVoorbij(wanneer, vandaag) ? (t) => t.geenWanneer : datumTekst(wanneer)),
    ],
  }
}

/** Today is no next time any more. */
function volgendeRegel(volgende: Datum | null, { say, vast, vandaag }: Maker): Bladregel {
  const komt = volgende !== null && volgende > vandaag.slice(0, volgende.length)
  return {
    soort: 'volgende',
    kop: say((t) => t.volgende),
    delen: [vast(komt ? datumTekst(volgende) : (t) => t.geenVolgende)],
  }
}
