import { datums } from '../../../domain/taal/datums.ts'
import type { Catalogus } from './Catalogus.ts'
import { plMeer } from './plMeer.ts'

/** To a grown-up with Państwo, which fits a man and a woman; to a child with ty, without a word that says which. */
export const pl: Catalogus = {
  taal: 'pl',
  richting: 'ltr',
  nagekeken: { gewoon: false, rechten: false, leerplicht: false },
  datum: datums.pl,
  balk: {
    leesHardop: 'Czytaj na głos',
    stop: 'Zatrzymaj czytanie',
    geenStem: 'Ten tablet nie umie czytać na głos. Można poprosić kogoś o przeczytanie.',
    klaar: 'Gotowe, oddaję tablet',
    terug: 'Wróć',
    naarInhoud: 'Przejdź do treści',
  },
  eerste: {
    leest: (naam) => `Teraz czyta: ${naam}.`,
    regel: {
      'kind-leest': () => 'To jest o tobie. Czytasz to, co przekazujemy tobie i twojej rodzinie.',
      'jongere-praat-mee': () =>
        'To jest o tobie. Od 12. roku życia rozmawiasz razem z nami o tym, co się dzieje.',
      'jongere-beslist': () => 'To jest o tobie. Od 16. roku życia to ty decydujesz, kto w domu to czyta.',
      volwassen: () => 'To jest o tobie. Twoi rodzice czytają to tylko wtedy, gdy się na to zgadzasz.',
      'ouder-leest': (naam) => `Czytają Państwo to, co przekazujemy Państwu o dziecku (${naam}).`,
      'ouder-leest-jongere-weet-het': (naam) =>
        `Czytają Państwo to, co przekazujemy Państwu o dziecku (${naam}). Czy ${naam} wie, że Państwo to czytają?`,
      'jongere-vond-goed': (naam) => `${naam} zgadza się, żeby Państwo to czytali.`,
      'hoofdlijn-na-weging': (naam) => `Czytają Państwo tylko najważniejsze informacje o dziecku (${naam}).`,
    },
    geenDoel: 'Nie ustaliliśmy jeszcze celu.',
    uiterlijk: (datum) => `Najpóźniej: ${datum}`,
    voorlopig: {
      je: 'Ten cel nie jest jeszcze pewny. Najpierw chcemy wiedzieć, co o nim myślisz.',
      u: 'Ten cel nie jest jeszcze pewny. Najpierw chcemy wiedzieć, co Państwo o nim myślą.',
    },
    stap: 'Pierwszy krok: kto i kiedy',
    geenStap: 'Nie ustaliliśmy jeszcze pierwszego kroku.',
    geenWie: 'Nie ustaliliśmy jeszcze, kto to zrobi.',
    geenWanneer: 'Nie ustaliliśmy jeszcze, kiedy to będzie.',
    contact: { je: 'Twoja osoba do kontaktu', u: 'Państwa osoba do kontaktu' },
    geenContact: {
      je: 'Nie ma jeszcze osoby do kontaktu. Zapytaj na spotkaniu, do kogo możesz zadzwonić.',
      u: 'Nie ma jeszcze osoby do kontaktu. Proszę zapytać na spotkaniu, do kogo można zadzwonić.',
    },
    geenTelefoon: 'Nie ma tu jeszcze numeru telefonu. Można o niego zapytać na spotkaniu.',
    geenVolgende: 'Nie ustaliliśmy jeszcze nowej daty.',
  },
  klopt: {
    titel: 'Czy to się zgadza?',
    uitleg: 'To zapisaliśmy. Przy każdym punkcie można zaznaczyć, czy się zgadza.',
    leeg: 'Nie ma tu jeszcze nic do sprawdzenia.',
    teller: (nummer, aantal) => `${nummer} z ${aantal}`,
    klopt: 'Zgadza się',
    kloptNiet: 'Nie zgadza się',
    aanvulling: 'Chcę coś dodać',
    watNiet: 'Co się nie zgadza?',
    watErbij: { je: 'Co chcesz dodać?', u: 'Co chcą Państwo dodać?' },
    volgende: 'Następne',
    vorige: 'Poprzednie',
    toenStond: 'Wtedy było tu napisane',
    antwoord: 'Odpowiedź zespołu',
    geenAntwoord: 'Zespół jeszcze nie odpowiedział.',
  },
  zeggen: {
    titel: 'Chcę coś powiedzieć',
    uitleg: {
      je: 'Wybierz kartę. Nic nie musisz. Pomiń to, czego nie chcesz.',
      u: 'Proszę wybrać kartę. Nic Państwo nie muszą. Można pominąć to, na co nie chcą Państwo odpowiadać.',
    },
    kaarten: {
      'goed-in': {
        je: 'Co lubisz? Co ci dobrze wychodzi?',
        u: 'W czym Państwa dziecko jest dobre? Co lubi?',
      },
      'blijft-zo': 'Co idzie dobrze i powinno tak zostać?',
      hoop: {
        je: 'Jak chcesz, żeby było za cztery tygodnie?',
        u: 'Jak chcą Państwo, żeby było za cztery tygodnie?',
      },
      'morgen-goed': {
        je: 'Wyobraź sobie: jutro jest dobrze. Po czym to poznasz? Kto jeszcze to zauważy?',
        u: 'Proszę sobie wyobrazić: jutro jest dobrze. Po czym Państwo to poznają? Kto jeszcze to zauważy?',
      },
      schaal: {
        je: 'Jak jest teraz? Wybierz liczbę od 0 do 10.',
        u: 'Jak jest teraz? Proszę wybrać liczbę od 0 do 10.',
      },
      'waarom-niet-lager': {
        je: 'Co sprawia, że nie wybierasz niższej liczby?',
        u: 'Co sprawia, że nie wybierają Państwo niższej liczby?',
      },
      'ging-al-beter': 'Kiedy było już trochę lepiej? Co było wtedy inaczej?',
      stapje: 'Jaki może być mały krok do przodu?',
      'wie-doet-wat': {
        je: 'Co możesz zrobić ty? Co musimy zrobić my?',
        u: 'Co mogą zrobić Państwo? Co musimy zrobić my?',
      },
      steun: {
        je: 'Kto ci pomaga? Przy kim czujesz się dobrze?',
        u: 'Kto pomaga Państwu i Państwa dziecku?',
      },
      'waar-begint': { je: 'Gdzie i kiedy chcesz zacząć?', u: 'Gdzie i kiedy można zacząć?' },
      'als-het-niet-lukt': 'Na co się umawiamy, jeśli jednak się nie uda?',
    },
    antwoord: { je: 'Twoja odpowiedź', u: 'Państwa odpowiedź' },
    laagst: '0: zupełnie nie idzie',
    hoogst: '10: idzie bardzo dobrze',
    plek: { je: 'Moje miejsce', u: 'Własnymi słowami' },
    plekUitleg: {
      je: 'Tutaj piszesz, co chcesz. Nic w tym nie zmieniamy.',
      u: 'Tutaj piszą Państwo, co chcą. Nic w tym nie zmieniamy.',
    },
    eerder: { je: 'Twoje wcześniejsze słowa', u: 'Państwa wcześniejsze słowa' },
    watErmee: 'Co zespół z tym zrobił',
    nogNiets: {
      je: 'Zespół jeszcze nie zapisał, co z tym zrobił. Zapytaj o to.',
      u: 'Zespół jeszcze nie zapisał, co z tym zrobił. Mogą Państwo o to zapytać.',
    },
  },
  lezen: {
    vraag: 'Kto może to czytać?',
    publiek: {
      kind: 'Ja i zespół. Moi rodzice nie.',
      'deze-ouder': 'Ja i zespół. Nikt więcej.',
      team: 'Zespół, a na papierze także szkoła, leerplicht i jeugdhulp. Ja później już tego tutaj nie zobaczę.',
      iedereen: {
        je: 'Wszyscy na spotkaniu. Także moi rodzice.',
        u: 'Wszyscy na spotkaniu. Także dziecko i drugi rodzic.',
      },
    },
  },
  bewaren: {
    verstuur: 'Wyślij',
    verstuurdOm: (tijd) => `Wysłano o ${tijd}. Zespół to przeczyta.`,
    klad: 'Zapisano na tym tablecie. Zespół jeszcze tego nie przeczyta.',
    nogNiet: 'Jeszcze nie zapisano',
    mislukt: {
      je: 'Teraz nie da się zapisać. Twój tekst jest jeszcze na tym ekranie. Poproś o pomoc na spotkaniu.',
      u: 'Teraz nie da się zapisać. Państwa tekst jest jeszcze na tym ekranie. Proszę poprosić o pomoc na spotkaniu.',
    },
    dicht: {
      je: 'Ta strona jest zamknięta. Tego tekstu nie zapisano. Opowiedz na spotkaniu, co w nim było.',
      u: 'Ta strona jest zamknięta. Tego tekstu nie zapisano. Proszę opowiedzieć na spotkaniu, co w nim było.',
    },
    bsn: 'To wygląda na burgerservicenummer (BSN, osobisty numer w Holandii). Takich numerów nie zapisujemy. Trzeba go usunąć.',
    teLang: 'Ten tekst jest za długi, żeby go zapisać. Trzeba go skrócić.',
    leeg: 'Najpierw trzeba coś napisać.',
    verander: 'Zmień to',
    haalWeg: 'Usuń to',
  },
  klaar: {
    titel: 'Czy to już wszystko?',
    uitleg: 'Ta strona się zamknie. Potem trzeba oddać tablet zespołowi.',
    nietVerstuurd: {
      je: 'Jest tu twój tekst, ale nie został wysłany. Zespół go jeszcze nie przeczyta.',
      u: 'Jest tu Państwa tekst, ale nie został wysłany. Zespół go jeszcze nie przeczyta.',
    },
    alles: 'Wyślij wszystko',
    nietBewaard: {
      je: 'Nie wszystko jest zapisane. Jeśli teraz skończysz, to zniknie.',
      u: 'Nie wszystko jest zapisane. Jeśli Państwo teraz skończą, to zniknie.',
    },
    ja: 'Oddaję tablet',
    nee: 'Jeszcze nie',
  },
  ...plMeer,
}
