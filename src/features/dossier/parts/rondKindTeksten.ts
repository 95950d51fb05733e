import type { Situatie } from '../../../domain/situatie/situatie.ts'
import type { Plichtsoort } from '../../../domain/plicht/plicht.ts'
import type { Rolsoort } from '../../../domain/rol/rol.ts'

/** Duties, roles, the ladder and what makes the school stronger: all under Meer or folded. */
export const rondKindTeksten = {
  situatieSinds: {
    dreigt: (datum) => `dreigt thuis te zitten sinds ${datum}`,
    thuis: (datum) => `zit thuis sinds ${datum}`,
    terug: (datum) => `weer op school sinds ${datum}`,
    afgesloten: (datum) => `werkblad afgesloten op ${datum}`,
  } satisfies Record<Situatie, (datum: string) => string>,
  plichten: {
    titel: 'School, gemeente en ouders',
    uitleg: 'Elk heeft een eigen taak. Loop de drie regels samen langs. U mag ze ook overslaan.',
    wat: {
      zorgplicht: 'De school zoekt een passende plek, ook als dat op een andere school is.',
      gemeente: 'De gemeente houdt het kind in beeld en zorgt voor hulp als die nodig is.',
      ouders: 'De ouders schreven hun kind in bij een school en denken mee.',
    } satisfies Record<Plichtsoort, string>,
    kies: (wie: string): string => `${wie}: is dit gedaan?`,
    want: (wie: string): string => `${wie}: wat is er nog nodig?`,
  },
  rollen: {
    titel: 'Drie rollen',
    uitleg: 'Dit zijn drie verschillende dingen. Wie het een heeft, heeft het ander niet vanzelf.',
    casusregie: 'Casusregie',
    casusregieWat:
      'Bewaakt de afspraken voor dit kind. Dit is de regie. Verander die bij ‘Wie heeft de regie?’.',
    wat: {
      procesregie: 'Staat boven de partijen, brengt ze bij elkaar en haalt weg wat in de weg zit.',
      doorzettingsmacht: 'Hakt de knoop door als het team er samen niet uitkomt.',
    } satisfies Record<Rolsoort, string>,
    nogNiemand: 'Nog niemand',
    niemand: 'niemand meer',
    kies: (rol: string): string => `Kies wie: ${rol}`,
    wie: 'Wie is dit?',
    bewaar: 'Bewaar rol',
    haalWeg: (rol: string): string => `Niemand meer: ${rol}`,
    sinds: (op: string): string => `sinds ${op}`,
    ookRegie: 'Deze persoon heeft ook de casusregie. Dat mag. Iemand van buiten ziet vaak meer.',
  },
  opschaling: {
    titel: 'Als het vastloopt',
    uitleg: 'Zes treden. Schrijf op wat al is geprobeerd. Dan hoeft niemand opnieuw te beginnen.',
    trede: (nummer: number, naam: string): string => `${nummer}. ${naam}`,
    nietGeprobeerd: 'Hier is nog niets opgeschreven.',
    schrijf: 'Schrijf op wat is geprobeerd',
    kies: 'Op welke trede?',
    geprobeerd: 'Wat is geprobeerd?',
    hint: 'Schrijf feiten, geen oordeel. Schrijf niets op over straf of dwang.',
    leerplicht: 'Besproken met leerplicht, buiten deze app',
    leerplichtHint: 'Wat leerplicht daarna doet, komt niet in deze app.',
    buiten: 'besproken met leerplicht, buiten deze app',
    bewaar: 'Bewaar wat is geprobeerd',
  },
  school: {
    titel: 'Ook iets voor de school',
    uitleg: 'Kies één ding dat de school sterker maakt. Dan heeft het volgende kind er ook iets aan.',
    badge: 'Voor de school',
    lijst: 'Acties voor de school',
    nieuw: 'Nieuwe actie voor de school',
    wat: 'Wat maakt de school sterker?',
    voegToe: 'Voeg actie voor de school toe',
  },
  klopt: {
    aanTafel: 'gezegd aan tafel',
  },
  ga: {
    label: 'Ga naar een onderdeel',
    terugblik: 'Terugblik',
    vraag: 'Nodig',
    focus: 'Focus',
    regie: 'Regie',
    doel: 'Doel',
    instemming: 'Kind en ouders',
    acties: 'Eerste stap',
    volgende: 'Volgende keer',
  },
} as const
