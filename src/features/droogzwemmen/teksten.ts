import type { Bevestigbaar } from '../../domain/dossier/werkblad.ts'
import type { Rondleidingstap } from '../../domain/oefening/rondleiding.ts'

interface Staptekst {
  readonly kort: string
  /** What to do, and why. */
  readonly zin: string
}

const wieIsEr = 'Open Wie is er? en tik aan wie aan tafel zit, zodat u later weet wie erbij was.'

export const teksten = {
  titel: (nummer: number, alle: number, kort: string) => `Rondleiding, stap ${nummer} van ${alle}: ${kort}`,
  stappen: {
    'wie-is-er': { kort: 'Wie zit hier?', zin: wieIsEr },
    kaart: {
      kort: 'Schrijf één kaart',
      zin: 'Schrijf bij vraag 1 op wat al werkt, want daar bouwt het team op verder.',
    },
    oppakken: {
      kort: 'Pak één kind op',
      zin: 'Kies bij vraag 2 een kind en tik op Pak op, zodat iedereen weet voor wie u nu aan de slag gaat.',
    },
    kind: {
      kort: 'Spreek iets af voor dit kind',
      zin: 'Schrijf bij vraag 3 op wat het kind nodig heeft, wie de regie heeft, het doel met een datum en de eerste stap: meer is er niet nodig.',
    },
    'lees-voor': {
      kort: 'Lees voor',
      zin: 'Lees de zinnen hardop en tik op Klopt, zodat iedereen hetzelfde onthoudt.',
    },
    afronden: {
      kort: 'Rond af',
      zin: 'Kies een dag voor de volgende keer en sluit het overleg: wat u niet besprak, schuift vanzelf door.',
    },
    verslag: {
      kort: 'Bekijk het verslag',
      zin: 'Alles wat u opschreef staat er al in, met nummers en zonder namen, dus niemand hoeft het uit te werken.',
    },
    'eigen-team': {
      kort: 'Begin met uw eigen team',
      zin: 'U kent nu een heel overleg. Oefen gerust verder, of begin met uw eigen team: twee mensen zijn genoeg.',
    },
  } satisfies Readonly<Record<Rondleidingstap, Staptekst>>,
  eerstBeginnen: `Begin eerst het overleg. ${wieIsEr}`,
  kind: (nummer: number) => `Kind ${nummer}.`,
  nog: (wat: string) => `Nog te doen: ${wat}.`,
  delen: {
    ondersteuningsvraag: 'wat het kind nodig heeft',
    regie: 'wie de regie heeft',
    doel: 'doel en datum',
    stap: 'eerste stap',
  } satisfies Readonly<Record<Bevestigbaar, string>>,
  erheen: 'Breng mij erheen',
  slaOver: 'Sla stap over',
  overgeslagen: 'overgeslagen',
  alle: 'Alle stappen',
  eigenTeam: 'Begin met uw eigen team',
}
