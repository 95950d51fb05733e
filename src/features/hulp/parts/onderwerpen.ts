import { aanpakHulp, werkagendaHulp } from './aanpakHulp.ts'
import type { Hulppagina } from './Hulppagina.ts'
import { reservekopieHulp, tabletKwijtHulp } from './kopieHulp.ts'
import { overlegHulp, verslagHulp } from './overlegHulp.ts'
import { oudersHulp } from './oudersHulp.ts'
import { dossierHulp, namenlijstHulp, vandaagHulp } from './schermenHulp.ts'
import { slotHulp, wissenHulp } from './slotHulp.ts'
import { gezinHulp, grootschermHulp, incheckenHulp, leesvoorHulp, snelregelHulp } from './tafelHulp.ts'
import { ontgrendelenHulp, teamHulp, toegankelijkheidHulp, veiligheidHulp } from './veiligHulp.ts'
import { tijdHulp, uitnodigingHulp } from './voorafHulp.ts'

/** Every help page by its place in the address, in the order of the overview. */
export const onderwerpen: Readonly<Record<string, Hulppagina>> = {
  veiligheid: veiligheidHulp,
  tabletkwijt: tabletKwijtHulp,
  ontgrendelen: ontgrendelenHulp,
  vandaag: vandaagHulp,
  namenlijst: namenlijstHulp,
  dossier: dossierHulp,
  overleg: overlegHulp,
  uitnodiging: uitnodigingHulp,
  tijd: tijdHulp,
  inchecken: incheckenHulp,
  snelregel: snelregelHulp,
  leesvoor: leesvoorHulp,
  gezin: gezinHulp,
  ouders: oudersHulp,
  grootscherm: grootschermHulp,
  verslag: verslagHulp,
  aanpak: aanpakHulp,
  werkagenda: werkagendaHulp,
  team: teamHulp,
  slot: slotHulp,
  wissen: wissenHulp,
  reservekopie: reservekopieHulp,
  toegankelijkheid: toegankelijkheidHulp,
}

/** The page of a topic; undefined for an address that names none (also for names every object has). */
export const findOnderwerp = (onderwerp: string | undefined): Hulppagina | undefined =>
  onderwerp !== undefined && Object.hasOwn(onderwerpen, onderwerp) ? onderwerpen[onderwerp] : undefined
