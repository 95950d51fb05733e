import type { Storing } from '../../data/Register.ts'
import type { Spreker } from '../../domain/eigenwoorden/eigenwoorden.ts'
import type { Gezinslezer } from '../../domain/gezin/Gezinslezer.ts'
import type {
  Uitsnede,
  UitsnedeStem,
  Uitsnedevelden,
  UitsnedeWoorden,
  Wie,
} from '../../domain/gezin/Uitsnede.ts'
import type { Stemsoort } from '../../domain/stem/stem.ts'
import type { Fout } from './parts/antwoord.ts'
import type { Onderwerp } from './parts/onderwerp.ts'
import type { Catalogus, Zin } from './talen/Catalogus.ts'

/** While the words of the page are on their way. */
export const evenGeduld = 'Even geduld'

/** Said in Dutch, for no other language is there then. */
export const geenTaal: Zin = {
  je: 'Jouw taal laadt nu niet. Daarom staat hier Nederlands. Vraag hulp aan tafel.',
  u: 'Uw taal laadt nu niet. Daarom staat hier Nederlands. Vraag hulp aan tafel.',
}

/** The same on the family's own tablet. */
export const geenTaalThuis = {
  je: 'Jouw taal laadt nu niet. Daarom staat hier Nederlands. Vraag het team om hulp.',
  u: 'Uw taal laadt nu niet. Daarom staat hier Nederlands. Vraag het team om hulp.',
} satisfies Zin

/** A child or jongere is spoken to with je, a grown-up with u. */
export function vormVan(lezer: Gezinslezer): 'je' | 'u' {
  switch (lezer) {
    case 'kind':
    case 'jongere-12':
    case 'jongere-16':
    case 'jongere-18':
      return 'je'
    case 'ouder-gezag':
    case 'ouder-zonder-gezag':
    case 'voogd':
    case 'pleegouder':
      return 'u'
  }
}

/** Who someone is, by name and by role; the child of whom only the role is known by the own name. */
export function wieZin(catalogus: Catalogus, wie: Wie, kind: string): Zin {
  const rol = catalogus.woorden.partij[wie.partij]
  const { je, u } = typeof rol === 'string' ? { je: rol, u: rol } : rol
  const naam = wie.naam.trim()
  if (naam === '') return wie.partij === 'kind' ? { je, u: kind } : rol
  return { je: `${naam} (${je})`, u: `${naam} (${u})` }
}

const inVorm = (zin: Zin, vorm: 'je' | 'u'): string => (typeof zin === 'string' ? zin : zin[vorm])

const capital = (tekst: string, taal: string): string =>
  tekst.slice(0, 1).toLocaleUpperCase(taal) + tekst.slice(1)

/** The same on a line of its own. */
export function wieRegel(catalogus: Catalogus, wie: Wie, kind: string): Zin {
  const zin = wieZin(catalogus, wie, kind)
  return beginLarge(catalogus, zin)
}

const beginLarge = ({ taal }: Catalogus, zin: Zin): Zin =>
  typeof zin === 'string' ? capital(zin, taal) : { je: capital(zin.je, taal), u: capital(zin.u, taal) }

/** Who of the family said something, on a line of its own. */
export function sprekerZin(catalogus: Catalogus, wie: Spreker, kind: string): Zin {
  switch (wie) {
    case 'voogd':
    case 'pleegouder':
      return beginLarge(catalogus, catalogus.woorden.verzorger[wie])
    case 'kind':
      return wieRegel(catalogus, { partij: 'kind', naam: '' }, kind)
    case 'ouder1':
    case 'ouder2':
      return beginLarge(catalogus, catalogus.woorden.partij.ouder)
    case 'ander':
      return beginLarge(catalogus, catalogus.woorden.partij.overig)
  }
}

/** What was said of a line. */
export const stemZin = ({ klopt }: Catalogus, stem: Stemsoort): string =>
  stem === 'klopt' ? klopt.klopt : stem === 'klopt-niet' ? klopt.kloptNiet : klopt.aanvulling

/** What something was said of: the line, the question, or the own place. */
export function onderwerpZin(catalogus: Catalogus, onderwerp: Onderwerp): Zin {
  switch (onderwerp.soort) {
    case 'regel':
      return catalogus.woorden.over[onderwerp.over]
    case 'kaart':
      return catalogus.zeggen.kaarten[onderwerp.kaart]
    case 'plek':
      return catalogus.zeggen.plek
  }
}

/** To what something was said; a question in the form in which it was asked. */
export function askedOf(catalogus: Catalogus, woord: UitsnedeStem | UitsnedeWoorden): Zin {
  const vorm = woord.wie === 'kind' ? 'je' : 'u'
  if ('over' in woord) return catalogus.woorden.over[woord.over]
  const { kaarten, plek } = catalogus.zeggen
  return inVorm(woord.kaart === null ? plek : kaarten[woord.kaart], vorm)
}

/** Who has the regie, as a sentence; only a name and role when that one said yes. */
export function regieZin(
  catalogus: Catalogus,
  { staat, wie }: Uitsnedevelden['regie'],
  kind: string,
  vorm: 'je' | 'u',
): string {
  const naam = wie === null ? '' : inVorm(wieZin(catalogus, wie, kind), vorm)
  if (naam === '') return catalogus.woorden.regieGeen
  switch (staat) {
    case 'geen':
      return catalogus.woorden.regieGeen
    case 'gevraagd':
      return catalogus.woorden.regieGevraagd(naam)
    case 'voorlopig':
      return catalogus.woorden.regieVoorlopig(naam)
    case 'ja':
      return capital(naam, catalogus.taal)
  }
}

/** Why something was not kept or not sent; each says that it still stands on the screen, or what to do. */
export function foutZin(catalogus: Catalogus, fout: Fout | Storing): Zin {
  const { bewaren } = catalogus
  switch (fout.reden) {
    case 'bsn':
      return bewaren.bsn
    case 'te-lang':
      return bewaren.teLang
    case 'leeg':
      return bewaren.leeg
    case 'geen-cijfer':
      return catalogus.zeggen.kaarten.schaal
    case 'kluis-dicht':
    case 'gewist':
    case 'opslag-weg':
      return bewaren.dicht
    case 'schijf-vol':
    case 'verbinding-weg':
    case 'onleesbaar':
    case 'nieuwere-versie':
    case 'vreemde-rij':
    case 'klok':
    case 'geen-opslag':
    case 'geen-crypto':
    case 'gestopt':
    case 'onbekend':
      return bewaren.mislukt
  }
}

/** What this reader gets to see of the lines: of the outline only how it goes, who to call and the next date. */
export function veldenVoor({ omvang, velden }: Pick<Uitsnede, 'omvang' | 'velden'>): Uitsnedevelden {
  if (omvang === 'geheel') return velden
  return {
    ...velden,
    achternaam: '',
    school: '',
    situaties: [],
    ondersteuningsvraag: '',
    focus: [],
    doel: null,
    eerdereDoelen: [],
    acties: [],
    notities: [],
    rollen: { procesregie: null, doorzettingsmacht: null },
    klopt: [],
  }
}
