/**
 * The ten steps to think with, in their fixed order: what each asks and what a team could do tomorrow. The steps come
 * from the approach of Lansbrekers, Gedragswerk and Ingrado; the words are our own.
 */
export interface Punt {
  /** 1 to 10 */
  readonly nummer: number
  readonly naam: string
  /** What this step asks, in one line. */
  readonly vraag: string
  /** What could be done tomorrow, in one line. */
  readonly morgen: string
}

export const tienpunten: readonly Punt[] = [
  {
    nummer: 1,
    naam: 'Tellen',
    vraag: 'Weten wij om hoeveel kinderen het gaat, en klopt dat getal bij ons allemaal?',
    morgen: 'Leg de lijst van één school naast die van leerplicht en zoek de verschillen.',
  },
  {
    nummer: 2,
    naam: 'Volgen',
    vraag: 'Zien wij wie erbij komt en wie weer naar school gaat?',
    morgen: 'Kies een vaste dag in de maand waarop u de lijst samen naloopt.',
  },
  {
    nummer: 3,
    naam: 'Kennen',
    vraag: 'Weten wij waardoor kinderen bij ons thuis komen te zitten?',
    morgen: 'Vraag één gezin wat het eerste moment was waarop het misging.',
  },
  {
    nummer: 4,
    naam: 'Tempo maken',
    vraag: 'Waar wacht een kind nu op, en kan dat korter?',
    morgen: 'Kies één kind dat wacht en bel vandaag nog wie het antwoord heeft.',
  },
  {
    nummer: 5,
    naam: 'Communiceren',
    vraag: 'Weten ouders, kinderen en scholen bij wie zij terechtkunnen?',
    morgen: 'Zet op één blaadje wie wat doet, en laat een ouder het lezen.',
  },
  {
    nummer: 6,
    naam: 'De regie nemen',
    vraag: 'Heeft elk kind één persoon die ja zei en die het tempo erin houdt?',
    morgen: 'Bel degene die u voor de regie wilt vragen, en schrijf het antwoord op.',
  },
  {
    nummer: 7,
    naam: 'Ontwerpen',
    vraag: 'Hebben wij plannen klaarliggen waarmee een kind snel kan beginnen?',
    morgen: 'Spreek met één school af waar een kind deze week een rustig uur kan komen.',
  },
  {
    nummer: 8,
    naam: 'Doorgaande lijn',
    vraag: 'Gaat een kind zonder gat van de ene school of groep naar de volgende?',
    morgen: 'Vraag bij één overstap wie het kind daar op de eerste dag opwacht.',
  },
  {
    nummer: 9,
    naam: 'Regionale werkgevers',
    vraag: 'Kennen wij bedrijven waar een jongere al werkend kan leren?',
    morgen: 'Bel één bedrijf in de buurt en vraag of een jongere een dag mag meelopen.',
  },
  {
    nummer: 10,
    naam: 'Kwaliteit',
    vraag: 'Leren wij van wat lukt en van wat niet lukt?',
    morgen: 'Vraag een collega van buiten om een keer mee te kijken.',
  },
]

/** The step with this number, or undefined outside 1 to 10. */
export const puntVan = (nummer: number): Punt | undefined => tienpunten[nummer - 1]
