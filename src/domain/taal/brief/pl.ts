/** The invitation for a family in Polish, to Państwo, which fits a man and a woman. */
import { datums } from '../datums.ts'
import type { Brieftekst } from './Brieftekst.ts'

export const pl: Brieftekst = {
  taal: 'pl',
  richting: 'ltr',
  nagekeken: { gewoon: false, rechten: false, leerplicht: false },
  datum: datums.pl,
  klok: (tijd) => tijd,
  titel: 'Zaproszenie na rozmowę o Państwa dziecku',
  aanhef: (wie) => `Dzień dobry, ${wie},`,
  aanhefZonder: 'Szanowni Rodzice, droga Młodzieży,',
  inleiding:
    'Chcemy porozmawiać z Państwem o Państwa dziecku i o szkole. To Państwo najlepiej znają swoje dziecko. Razem ułożymy plan.',
  wanneer: (datum) => `Kiedy: ${datum}`,
  hoeLaat: (klok) => `O której godzinie: ${klok}`,
  waar: (plaats) => `Gdzie: ${plaats}`,
  tafel: {
    titel: 'Kogo zapraszamy na rozmowę?',
    jongere: 'Młoda osoba.',
    ouder:
      'Rodzic, który myśli razem z naszym zespołem. Wolą Państwo, żeby tej osoby nie było? Proszę to powiedzieć. Wtedy ta osoba wyjdzie na chwilę.',
    rol: {
      school: 'ze szkoły',
      samenwerkingsverband: 'ze szkół w tej okolicy, które razem szukają miejsca dla każdego dziecka',
      jeugdhulp: 'z pomocy dla dzieci i rodzin',
      doorstroompunt: 'pomaga młodzieży znaleźć naukę lub pracę',
      werkgever: 'z firmy, w której młodzież może się uczyć',
      overig: 'myśli razem z nami',
    },
    persoon: (naam, rollen) => `${naam}: ${rollen.join('. Także: ')}.`,
  },
  waarom: {
    titel: 'Dlaczego Państwa zapraszamy?',
    tekst:
      'Państwa dziecko jest w domu albo nie może chodzić do szkoły każdego dnia. Razem z Państwem szukamy tego, co teraz pomoże. Nikogo nie obwiniamy.',
  },
  waarover: {
    titel: 'O czym będziemy rozmawiać?',
    punten: [
      'Co idzie dobrze? Co powinno tak zostać?',
      'Czego potrzebuje Państwa dziecko, żeby mogło się uczyć?',
      'Jaki mały krok zrobimy najpierw i kto co zrobi?',
      'Kto jest Państwa stałą osobą do kontaktu?',
    ],
  },
  mee: {
    titel: 'Kto może przyjść z Państwem?',
    tekst:
      'Mogą Państwo przyjść z osobą, której Państwo ufają: z kimś z rodziny, ze znajomym albo z kimś, kto Państwu pomaga. Państwa dziecko też może przyjść. Czy dziecko ma 12 lat lub więcej? Wtedy chcemy usłyszeć od samego dziecka, czego chce.',
  },
  tolk: {
    titel: 'Wolą Państwo mówić w innym języku?',
    erbij: 'Na rozmowie będzie tłumacz.',
    erbijVoor: (taal) => `Na rozmowie będzie tłumacz. Język: ${taal}.`,
    vraag:
      'Proszę nam o tym powiedzieć. Wtedy poprosimy tłumacza. Państwa dziecko nie musi dla Państwa tłumaczyć.',
    vraagVoor: (taal) =>
      `Język, w którym wolą Państwo mówić: ${taal}. Czy chcą Państwo tłumacza? Proszę nam o tym powiedzieć. Państwa dziecko nie musi dla Państwa tłumaczyć.`,
  },
  vertellen: {
    titel: 'Czego nie muszą Państwo mówić?',
    tekst:
      'Mówią Państwo tylko to, co chcą powiedzieć. O chorobie, lekach, wierze, pieniądzach lub policji nie trzeba nic mówić. Czy jest coś, czego mamy nie zapisywać? Proszę to powiedzieć. Wtedy tego nie zapiszemy.',
  },
  opschrijven: {
    titel: 'Co zapisujemy?',
    tekst:
      'Zapisujemy to, co z Państwem ustalimy. Kiedy Państwo są z nami, rozmawiamy tylko o Państwa dziecku.',
  },
  vraag: (contact) =>
    `Nie mogą Państwo przyjść albo mają Państwo pytanie? Proszę zadzwonić lub napisać e-mail: ${contact}`,
  rechten: {
    plek: 'Każde dziecko ma prawo do miejsca, w którym może się uczyć.',
    zestien: 'Od 16. roku życia młoda osoba decyduje sama.',
    inzage:
      'Mogą Państwo poprosić o możliwość przeczytania tego, co jest zapisane o Państwa dziecku. Coś się nie zgadza? Wtedy to poprawimy.',
  },
  leerplicht: {
    rol: 'leerplichtambtenaar, urzędnik gminy do spraw obowiązku szkolnego. Pomaga Państwu i Państwa dziecku, a także sprawdza, czy wszyscy przestrzegają prawa',
  },
  nietNagekeken:
    'Tego tłumaczenia nie sprawdził jeszcze nikt, kto mówi w tym języku. Obowiązuje tekst po holendersku. Czy coś jest napisane tylko po holendersku? Proszę nas zapytać, wyjaśnimy to.',
}
