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

const meerSoorten: Readonly<Record<string, (aantal: number) => string>> = {
  'op-agenda-gezet': (aantal) => `${aantal} kinderen op de agenda gezet`,
}

/**
 * The Dutch line for a kind of act, to follow on who and when; a kind that is not known reads as a change. `aantal` is
 * how many records it changed, where that is known: several children put on the agenda at once are counted.
 */
export const describeHandeling = (soort: string, aantal = 1): string =>
  (aantal > 1 ? meerSoorten[soort]?.(aantal) : undefined) ??
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
  'reservekopie-woorden-vernieuwd',
  'reservekopie-woorden-overgenomen',
  'reservekopie-gemaakt',
  'reservekopie-teruggezet',
  'veld-gewist',
  'tablet-gegeven',
  'pakket-gegeven',
])

/** True when the bar after an act and the history offer to take it back. */
export const offersUndo = (soort: string): boolean => !forGood.has(soort)
