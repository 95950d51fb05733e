import type { Kind } from './namenlijst.ts'
import { naamVan } from './namenlijst.ts'
import { sentinel } from './sentinel.ts'

const naam = (): string => sentinel('name')

/** A day as the app writes it, so many days from now. */
export const dag = (dagen: number): string =>
  new Date(Date.now() + dagen * 86_400_000).toLocaleDateString('nl-NL', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Amsterdam',
  })

/** The people of the hour; every name and every school is a string that stands nowhere by chance. */
export function makePeople() {
  const school = naam()
  const kind = (geboren: string, sinds = ''): Kind => ({
    roepnaam: naam(),
    achternaam: naam(),
    school,
    geboren,
    sinds,
  })
  return {
    team: naam(),
    lid: naam(),
    collega: naam(),
    moeder: naam(),
    lezer: naam(),
    school,
    getypt: [
      kind('mei 2012', '2 oktober 2025'),
      kind('3-4-12', '1-9-2025'),
      kind('030411', 'januari 2025'),
      kind('apr 2010', '12 maart 2025'),
      kind('2013-06'),
      kind('12-2014'),
    ],
    geplakt: Array.from({ length: 20 }, (_, i) =>
      kind(`${i + 1}-${(i % 12) + 1}-20${10 + (i % 6)}`, i % 2 === 0 ? '14 nov 2025' : ''),
    ),
  }
}

export type People = ReturnType<typeof makePeople>

export const namesOf = ({ getypt, geplakt, ...people }: People): readonly string[] => [
  ...Object.values(people),
  ...[...getypt, ...geplakt].flatMap(({ roepnaam, achternaam }) => [roepnaam, achternaam]),
]

/** Rows as a spreadsheet puts them on the clipboard: tabs, columns in another order, a cell with a line break. */
export const spreadsheet = (kinderen: readonly Kind[]): string =>
  [
    'Achternaam\tRoepnaam\tSchool\tGeboortedatum\tNiet op school sinds',
    ...kinderen.map(({ achternaam, roepnaam, school = '', geboren, sinds }, i) =>
      [achternaam, roepnaam, i === 0 ? `"${school}\nlocatie Oost"` : school, geboren, sinds].join('\t'),
    ),
  ].join('\r\n')

/** The four children of the agenda with their numbers, in its order. */
export type Agenda = readonly { readonly kind: Kind; readonly nummer: number }[]

/** The whole verslag of the hour as a reader must get it: by number, or with names for one reader. */
export function expectedVerslag(people: People, agenda: Agenda, voorWie: string | null): string {
  const met = voorWie !== null
  const titel = (i: number): string => {
    const een = agenda[i]
    if (een === undefined) throw new Error('not on the agenda')
    return met ? String.raw`\#${een.nummer} ${naamVan(een.kind)}` : String.raw`\#${een.nummer}`
  }
  const nummer = (i: number): string => String.raw`\#${agenda[i]?.nummer ?? ''}`
  const inTekst = (i: number, tekst: string): string =>
    met ? tekst : String.raw`\[#${agenda[i]?.nummer ?? ''}\]`
  const vandaag = dag(0)
  const opening = met
    ? `Let op: hier staan namen van kinderen in. Dit verslag is voor: ${voorWie}.`
    : 'De kinderen staan hier met hun rugnummer, zonder naam.'
  return `# Verslag van het overleg van ${vandaag}

${people.team}

Gemaakt op ${vandaag}. ${opening}

## Wie werden er aan tafel verwacht?

- ${people.collega} (School)
- ${people.lid} (Leerplicht)
- Zonder ouders, want de moeder belde af

## Complimenten

- De school belde binnen een dag

## Vraag 1: Wat doen wij al?

### Wat werkt

- Elke maandag bellen wij elkaar

### Wat werkt nog niet

- Wij horen het te laat

### Wat kan beter

- Sneller praten met ${inTekst(1, naamVan(agenda[1]?.kind ?? { roepnaam: '', achternaam: '' }))}

### Onze conclusie

- Wij bellen op dag een.

## Vraag 2: Wat kunnen wij doen?

### Namen op een rij

De situatie is wat het team op het werkblad koos. Dit is geen telling volgens de Leerplichtwet.

| Kind | Situatie | Sinds | Opgepakt |
| --- | --- | --- | --- |
| ${titel(0)} | Zit thuis | 2 oktober 2025 | Ja, op ${vandaag} |
| ${titel(1)} | Zit thuis | 1 september 2025 | Ja, op ${vandaag} |
| ${titel(2)} | Zit thuis | 14 november 2025 | Nee |
| ${titel(3)} | Zit thuis | januari 2025 | Nee |

### Ideeën bij de tien stappen

- Stap 4, Tempo maken. Vandaag nog bellen

## Vraag 3: Hoe pakken wij het aan?

### Ons doel voor de komende weken

Elk kind heeft iemand met de regie. Wij kijken terug op ${dag(42)}.

### Per kind

#### ${titel(0)}

| Onderwerp | Op het werkblad |
| --- | --- |
| Situatie | Zit thuis |
| Wat heeft dit kind nodig? | Rust in de ochtend voor ${inTekst(0, agenda[0]?.kind.roepnaam ?? '')} |
| Regie | School (${people.collega}). Ja gezegd aan tafel op ${vandaag}. |
| Doel | Twee ochtenden per week naar school. Uiterlijk ${dag(28)}. |
| Kind en ouders | Ja, zo (de ouders${met ? `: ${people.moeder}` : ''}, ${vandaag}, telefonisch). Het kind is nog niet gevraagd. |

| Nummer | Actie | Wie | Wanneer | Afloop | Voor dit doel |
| --- | --- | --- | --- | --- | --- |
| ${nummer(0)} | De mentor belt met thuis | Leerplicht (${people.lid}) | ${dag(1)} | Staat open | Twee ochtenden per week naar school |

#### ${titel(1)}

| Onderwerp | Op het werkblad |
| --- | --- |
| Situatie | Zit thuis |
| Wat heeft dit kind nodig? | Een rustige plek om te werken |
| Regie | Leerplicht (${people.lid}). Ja gezegd aan tafel op ${vandaag}. |
| Doel | Elke dag een uur in de bibliotheek. Uiterlijk ${dag(14)}. Dit doel is voorlopig. |
| Kind en ouders | Ja, zo (${vandaag}). Van wie dat is, staat er nog niet bij. |

| Nummer | Actie | Wie | Wanneer | Afloop | Voor dit doel |
| --- | --- | --- | --- | --- | --- |
| ${nummer(1)} | Wij vragen de bibliotheek om een plek | Ouder | ${dag(1)} | Staat open | Elke dag een uur in de bibliotheek |

#### ${titel(2)}

| Onderwerp | Op het werkblad |
| --- | --- |
| Situatie | Zit thuis |
| Wat heeft dit kind nodig? | Hulp bij de stap naar ${inTekst(2, agenda[2]?.kind.roepnaam ?? '')} |
| Regie | Nog niemand heeft de regie. |
| Doel | Nog geen doel |

Nog geen actie afgesproken.

### Deels besproken

- ${titel(2)}. Nog niet afgesproken: de regie, het doel en de eerste stap.

### Niet besproken

- ${titel(3)}

## Volgend overleg

Op ${dag(14)}.
`
}
