import { aanpakHulp } from './aanpakHulp.ts'
import type { Hulppagina } from './Hulppagina.ts'
import { reservekopieHulp, tabletKwijtHulp } from './kopieHulp.ts'
import { overlegHulp, verslagHulp } from './overlegHulp.ts'
import { dossierHulp, namenlijstHulp, vandaagHulp } from './schermenHulp.ts'
import { slotHulp, wissenHulp } from './slotHulp.ts'
import { ontgrendelenHulp, teamHulp, toegankelijkheidHulp, veiligheidHulp } from './veiligHulp.ts'

/** Every help page by its place in the address, in the order of the overview. */
export const onderwerpen: Readonly<Record<string, Hulppagina>> = {
  veiligheid: veiligheidHulp,
  tabletkwijt: tabletKwijtHulp,
  ontgrendelen: ontgrendelenHulp,
  vandaag: vandaagHulp,
  namenlijst: namenlijstHulp,
  dossier: dossierHulp,
  overleg: overlegHulp,
  verslag: verslagHulp,
  aanpak: aanpakHulp,
  team: teamHulp,
  slot: slotHulp,
  wissen: wissenHulp,
  reservekopie: reservekopieHulp,
  toegankelijkheid: toegankelijkheidHulp,
}

/** The page of a topic; undefined for an address that names none (also for names every object has). */
export const findOnderwerp = (onderwerp: string | undefined): Hulppagina | undefined =>
  onderwerp !== undefined && Object.hasOwn(onderwerpen, onderwerp) ? onderwerpen[onderwerp] : undefined
