/** What the history says of an act, whichever noun it is about; each noun keeps its own list. */
import { bewaarSoorten } from '../bewaren/bewaarSoorten.ts'
import { dossierSoorten } from '../handeling/soorten.ts'
import { overlegSoorten } from '../overleg/overlegSoorten.ts'
import { teamSoorten } from '../team/teamSoorten.ts'
import { werkagendaSoorten } from '../werkagenda/werkagendaSoorten.ts'

const otherSoorten: Readonly<Record<string, string>> = {
  'ongedaan-gemaakt': 'Een wijziging ongedaan gemaakt',
  'inzage-genoteerd': 'Inzage genoteerd',
}

/** The Dutch line for a kind of act, to follow on who and when; a kind that is not known reads as a change. */
export const describeHandeling = (soort: string): string =>
  dossierSoorten[soort] ??
  overlegSoorten[soort] ??
  teamSoorten[soort] ??
  bewaarSoorten[soort] ??
  werkagendaSoorten[soort] ??
  otherSoorten[soort] ??
  'Iets veranderd'

/**
 * What is done outside the app too (taking it back here would only make it forgotten), what was erased for good, and
 * who comes into the room or goes out of it: that goes by its own buttons.
 */
const forGood = new Set([
  'gezin-erbij',
  'gezin-gaat-weg',
  'na-gezin-verder',
  'reservekopie-woorden-gemaakt',
  'reservekopie-gemaakt',
  'veld-gewist',
])

/** True when the bar after an act and the history offer to take it back. */
export const offersUndo = (soort: string): boolean => !forGood.has(soort)
