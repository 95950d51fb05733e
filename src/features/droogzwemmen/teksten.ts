import type { Bevestigbaar } from '../../domain/dossier/werkblad.ts'
import type { Rondleidingstap } from '../../domain/oefening/rondleiding.ts'

/** What to do now, short enough for one line on a phone. */
export const teksten = {
  titel: 'Rondleiding',
  stap: (nummer: number, alle: number) => `Stap ${nummer} van ${alle}.`,
  stappen: {
    'wie-is-er': 'Tik op Iedereen is er.',
    kaart: 'Schrijf op wat al werkt.',
    oppakken: 'Kies een kind en tik op Pak op.',
    kind: 'Bespreek één kind.',
    'lees-voor': 'Lees de zinnen voor en tik op Klopt.',
    afronden: 'Kies een volgende dag en sluit het overleg.',
    verslag: 'Bekijk het verslag. Het staat al klaar.',
    'eigen-team': 'U kent nu een heel overleg. Oefen verder, of begin echt.',
  } satisfies Readonly<Record<Rondleidingstap, string>>,
  eerstBeginnen: {
    hier: 'Tik op Begin overleg.',
    lijst: 'Tik op het overleg van vandaag.',
    lijstAndereDag: 'Tik op het geplande overleg.',
    elders: 'Tik op Begin overleg, op Vandaag.',
  },
  delen: {
    ondersteuningsvraag: 'Schrijf op wat het kind nodig heeft.',
    regie: 'Kies wie de regie heeft.',
    doel: 'Schrijf een doel op, met een datum.',
    stap: 'Schrijf de eerste stap op.',
  } satisfies Readonly<Record<Bevestigbaar, string>>,
  kind: (nummer: number, zin: string) => `Kind ${nummer}. ${zin}`,
  laatZien: 'Laat zien',
  slaOver: 'Sla stap over',
  stop: 'Stop',
  stopUit: 'Stop de rondleiding',
  verder: 'Ga verder',
  verderUit: 'Ga verder met de rondleiding',
  eigenTeam: 'Begin met uw eigen team',
}
