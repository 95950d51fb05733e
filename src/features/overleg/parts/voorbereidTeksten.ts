import type { AankomstMelding, Tijdplan } from '../../../domain/overleg/tijd.ts'
import type { Overlegsoort } from '../../../domain/overleg/Overleg.ts'
import { formatTijd } from '../../../lib/datum.ts'

const minuten = (n: number): string => (n === 1 ? '1 minuut' : `${n} minuten`)
const kinderen = (n: number): string => (n === 1 ? '1 kind' : `${n} kinderen`)

export const soortNamen: Readonly<Record<Overlegsoort, string>> = {
  kantelteam: 'Overleg',
  'een-kind': 'Overleg over één kind',
  terugblik: 'Terugblik',
}

/** "6 kinderen × 8 min = 48 van 40 minuten: 8 minuten te veel."; about one child there is nothing to add up. */
export function somZin({ regels, perKind, som, rest, teVeel }: Tijdplan, alone: boolean): string {
  const n = regels.length
  const alike = n > 0 && regels.every((regel) => regel.minuten === regels[0]?.minuten)
  const each = alike ? ` × ${regels[0]?.minuten ?? perKind} min` : ''
  const over = teVeel > 0 ? `: ${minuten(teVeel)} te veel` : ''
  if (alone) return `${som === rest ? som : `${som} van ${rest}`} minuten voor dit kind${over}.`
  return `${kinderen(n)}${each} = ${som} van ${minuten(rest)}${over}.`
}

/** Whether a family comes at a time that fits; `wie` and `na` are how those children are called. */
export function aankomstZin(melding: AankomstMelding, wie: string, na: string): string {
  const om = formatTijd(melding.punt.gezin?.om ?? '')
  switch (melding.soort) {
    case 'voor-begin':
      return `Het gezin van ${wie} komt om ${om}. Dat is voor het begin van het overleg.`
    case 'na-eind':
      return `Het gezin van ${wie} komt om ${om}. ${voorbereidTeksten.regel.naEind(melding.om)}`
    case 'andersom':
      return `Het gezin van ${wie} komt om ${om}, eerder dan dat van ${na}. Maar ${wie} staat lager op de agenda.`
    case 'wacht':
      return `Het gezin van ${wie} komt om ${om} en is rond ${formatTijd(melding.om)} aan de beurt. Dan wacht het ${minuten(melding.minuten)}.`
    case 'te-vroeg':
      return `${wie} is rond ${formatTijd(melding.om)} aan de beurt. Het gezin komt pas om ${om}.`
  }
}

export const voorbereidTeksten = {
  andereDag: (dag: string) => `Dit overleg staat op ${dag}. Begint u het nu, dan wordt de dag vandaag.`,
  regel: {
    kloptNiet: 'Gezin: klopt niet',
    aanvulling: 'Aanvulling van het gezin',
    sleep: (wie: string) => `Versleep ${wie}. Of gebruik pijl omhoog en pijl omlaag`,
    verplaatst: (wie: string, plek: number) => `${wie} staat nu op plek ${plek}.`,
    aanpassen: 'Tijd, plek en gezin',
    pasAan: (wie: string) => `Tijd, plek en gezin van ${wie}`,
    tijd: (n: number, om: string) =>
      [minuten(n), ...(om === '' ? [] : [`rond ${formatTijd(om)}`])].join(', '),
    gezin: (om: string) => (om === '' ? 'Gezin komt' : `Gezin komt om ${formatTijd(om)}`),
    tolk: 'Tolk',
    verplaatsNaar: 'Verplaats naar plek',
    verplaatsHint: (n: number) => `Een getal van 1 tot en met ${n}.`,
    verplaats: 'Verplaats',
    plekFout: 'Vul een heel getal in.',
    minuten: 'Minuten voor dit kind',
    minutenHint: (n: number) => `Leeg: ${minuten(n)}, net als de anderen.`,
    minutenFout: 'Vul hele minuten in, bijvoorbeeld 8.',
    gezinKop: 'Komt er een gezin bij dit kind?',
    om: 'Hoe laat komt het gezin?',
    naEind: (eind: string) =>
      `Dan is het overleg al voorbij: het duurt tot ${formatTijd(eind)} uur. Kies een vroegere tijd, maak de agenda korter of geef het overleg meer tijd.`,
    ditKind: 'dit kind',
    wie: 'Wie komt er?',
    wieHint: 'Zo staat het ook boven de uitnodiging, bijvoorbeeld: mevrouw Demir.',
    metTolk: 'Er komt een tolk',
    taal: 'Welke taal?',
    brief: 'Maak uitnodiging voor dit gezin',
  },
  tijd: {
    verdeel: 'Verdeel de tijd',
    geraden: 'U heeft nog niet ingevuld hoe lang het overleg duurt. Wij rekenen met een uur.',
    duur: 'Minuten in totaal',
    vraag1: 'Minuten voor vraag 1',
    vraag2: 'Minuten voor vraag 2',
    perKind: 'Minuten per kind',
    leeg: (n: number) => `Leeg: ${n}.`,
    rest: 'Elk kind krijgt zoveel minuten, tenzij u bij dat kind iets anders kiest. Boven de lijst ziet u of het past.',
  },
  nodig: {
    ouderziet:
      'De ouder op deze stoel denkt mee namens ouders. Kijkt die mee op het scherm? Zet dan Alleen nummers aan. Dan staat een kind er met zijn nummer.',
    komt: (naam: string) => `Komt ${naam}?`,
    telling: ({ ja, nee, gevraagd, open }: Record<'ja' | 'nee' | 'gevraagd' | 'open', number>) =>
      [
        ja === 0 ? 'Nog niemand zegt ja' : `${ja} ${ja === 1 ? 'zegt' : 'zeggen'} ja`,
        ...(nee > 0 ? [`${nee} ${nee === 1 ? 'zegt' : 'zeggen'} nee`] : []),
        ...(gevraagd > 0 ? [`${gevraagd} nog geen antwoord`] : []),
        ...(open > 0 ? [`${open} nog niet gevraagd`] : []),
      ].join(', '),
    maak: 'Maak uitnodiging',
  },
  brief: {
    titel: 'Uitnodiging',
    terug: 'Terug naar het overleg',
    print: 'Print',
    agenda: 'Zet in een agenda (.ics)',
    agendaUitleg: 'In het bestand voor de agenda staat geen kind en geen naam.',
    voorGezin: 'Brief voor een gezin? Die maakt u bij het kind op de agenda.',
    naarAgenda: 'Naar de agenda',
    bewaard: 'Het bestand staat bij uw downloads.',
    mislukt: 'Het bestand is niet gemaakt. Probeer het nog een keer.',
    plaats: 'Waar is het?',
    contact: 'Wie kan men bellen of mailen?',
    hint: 'Staat alleen in de uitnodiging, op dit apparaat.',
    geenPunt: 'Dit kind staat niet meer op de agenda.',
    ics: 'Overleg kantelteam',
    icsTekst: 'Zet geen namen van kinderen in uw agenda.',
  },
  vak: {
    vraag1: 'Tijd voor vraag 1',
    vraag2: 'Tijd voor vraag 2',
    kind: 'Tijd voor dit kind',
    over: (n: number) => (n > 0 ? `nog ${minuten(n)}` : n === 0 ? 'de tijd is om' : `${minuten(-n)} langer`),
    stil: (n: number) => `staat stil, nog ${minuten(Math.max(0, n))}`,
    zetStil: 'Zet stil',
    gaDoor: 'Ga door',
    meer: '5 minuten erbij',
  },
  plan: {
    soort: 'Wat voor overleg?',
    kantelteam: 'Met het hele team over meer kinderen.',
    eenKind: 'Over één kind, met wie daarbij hoort (MDO).',
    terugblik: 'Samen leren: wat ging goed, wat doen wij anders?',
    kind: 'Over welk kind?',
    zoek: 'Zoek een kind',
    kies: 'Kies een kind',
    gekozen: (wie: string) => `Gekozen: ${wie}`,
    kiesEerst: 'Kies eerst een kind.',
    meer: (n: number) => `Nog ${n}. Zoek op naam of nummer.`,
  },
}
