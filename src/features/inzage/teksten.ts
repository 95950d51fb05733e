import type { InzageSoort } from '../../domain/inzage/inzage.ts'

export const teksten = {
  titel: 'Inzage',
  ondertitel: 'Wie een werkblad opende, veranderde, meegaf of wiste, en wanneer.',
  eerlijk:
    'Hier staan geen namen van kinderen en geen inhoud, alleen rugnummers. De naam van wie iets deed is gekozen bij Wie typt. Dat is geen bewijs.',
  samen:
    'Doet dezelfde persoon bij hetzelfde kind meer dan eens hetzelfde, dan is dat één regel per kwartier. Ging het team intussen op slot, dan komt er een regel bij. Elke wijziging staat in de Geschiedenis van dat kind, onder Meer.',
  terug: 'Team',
  laden: 'Het overzicht komt eraan.',
  leeg: 'Er staat nog niets in dit overzicht.',
  leegUitleg: 'Zodra iemand een werkblad opent of verandert, komt hier een regel.',
  maand: 'Maand',
  zoek: 'Zoek op rugnummer of naam',
  niets: 'Geen regel past bij wat u zoekt.',
  lijst: (aantal: number) => (aantal === 1 ? '1 regel' : `${aantal} regels`),
  bewaar: 'Bewaar als tabel',
  bewaard: 'De tabel staat nu onbeveiligd in Downloads. Wis het bestand na gebruik.',
  nietBewaard: 'De tabel kwam er niet. Het overzicht staat nog hier. Probeer het opnieuw.',
  onbekend: 'Niet gekozen',
  soort: {
    geopend: 'Werkblad geopend',
    gewijzigd: 'Werkblad veranderd',
    uitgevoerd: 'Meegegeven of bewaard als bestand',
    overgedragen: 'Tablet doorgegeven',
    gewist: 'Gewist',
    teruggezet: 'Teruggezet uit een reservekopie',
    aangevuld: 'Aangevuld uit een reservekopie',
    overgenomen: 'Overgenomen van een apparaat met een verkeerde klok',
  } satisfies Readonly<Record<InzageSoort, string>>,
  reservekopie: 'Reservekopie gemaakt',
  tekstGewist: 'Eén tekst gewist',
  nummers: (nummers: readonly number[]): string => {
    if (nummers.length === 0) return 'zonder rugnummer'
    if (nummers.length === 1) return `rugnummer ${nummers[0]}`
    const shown = nummers.slice(0, 8).join(', ')
    return nummers.length > 8 ? `rugnummers ${shown} en nog ${nummers.length - 8}` : `rugnummers ${shown}`
  },
  kolommen: ['Datum', 'Tijd', 'Wie', 'Namens', 'Wat', 'Rugnummers', 'Aan wie of hoe'],
  ditOverzicht: 'dit overzicht als tabel',
  bestand: (maand: string) => `inzage-${maand}.csv`,
} as const
