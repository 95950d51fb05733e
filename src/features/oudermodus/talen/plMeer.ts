import type { Catalogus } from './Catalogus.ts'

/** The second half of the page: the words of the lines, and what stands under "Meer weten". */
export const plMeer: Pick<Catalogus, 'woorden' | 'meer' | 'leerplicht' | 'rechten'> = {
  woorden: {
    over: {
      situatie: 'Jak jest teraz',
      ondersteuningsvraag: { je: 'Czego potrzebujesz?', u: 'Co jest potrzebne?' },
      focus: 'Nad czym pracujemy?',
      regie: 'Kto pilnuje, żeby to się stało?',
      doel: 'Nasz cel',
      actie: 'Kto co robi?',
      volgende: 'Wracamy do tego',
    },
    situatie: {
      dreigt: () => 'Chodzenie do szkoły jest teraz trudne.',
      thuis: (naam) => ({ je: 'Jesteś w domu.', u: `${naam} jest w domu.` }),
      terug: (naam) => ({ je: 'Znowu chodzisz do szkoły.', u: `${naam} znowu chodzi do szkoły.` }),
      afgesloten: () => 'Zakończyliśmy pracę z tym arkuszem.',
    },
    sinds: (datum) => `Od kiedy: ${datum}`,
    regieGeen: 'To nie jest jeszcze ustalone.',
    regieGevraagd: (wie) => `Kogo zapytaliśmy: ${wie}. Czekamy na odpowiedź.`,
    regieVoorlopig: (wie) => `Na razie: ${wie}`,
    partij: {
      kind: { je: 'ty', u: 'dziecko' },
      ouder: { je: 'twój rodzic', u: 'rodzic' },
      school: 'szkoła',
      leerplicht: 'leerplicht, urząd do spraw obowiązku szkolnego',
      samenwerkingsverband: 'samenwerkingsverband, grupa szkół, które współpracują',
      jeugdhulp: 'jeugdhulp, pomoc dla dzieci i młodzieży',
      doorstroompunt: 'doorstroompunt, pomoc dla młodzieży w nauce i pracy',
      werkgever: 'pracodawca',
      overig: 'ktoś inny',
    },
    verzorger: { voogd: 'opiekun prawny', pleegouder: 'rodzic zastępczy' },
    afloop: {
      gedaan: 'To jest zrobione.',
      deels: 'To jest zrobione częściowo.',
      niet: 'To się nie udało.',
    },
  },
  meer: {
    titel: 'Więcej informacji',
    werkblad: 'To jest arkusz roboczy zespołu. To nie są oficjalne akta.',
    afgesproken: 'Co jest zapisane w arkuszu roboczym?',
    gezegd: 'Co zostało powiedziane?',
    eerder: 'Wcześniej',
    wieLeest: 'Kto co czyta?',
    leesregels: {
      team: 'Te ustalenia czytają: zespół, szkoła, leerplicht (urząd do spraw obowiązku szkolnego) i jeugdhulp (pomoc dla dzieci i młodzieży).',
      keuze: {
        je: 'Przy swoich własnych słowach to ty wybierasz, kto je czyta.',
        u: 'Przy swoich własnych słowach to Państwo wybierają, kto je czyta.',
      },
      ouders: {
        je: 'Twoi rodzice czytają twoje słowa tylko wtedy, gdy tak wybierzesz.',
        u: 'Drugi rodzic czyta Państwa słowa tylko wtedy, gdy Państwo tak wybiorą.',
      },
      zestien: 'Od 16. roku życia młoda osoba sama decyduje, czy rodzice też czytają.',
      bestuur: 'Zarząd dostaje tylko liczby. Nie ma przy nich imion ani nazwisk.',
      anderen: 'Inne rodziny nigdy tego nie czytają.',
    },
    tafel: 'Kto jest na tym spotkaniu?',
    steun: 'Bezpłatna pomoc',
    steunpunt:
      'Ouder- en jeugdsteunpunt (punkt wsparcia dla rodziców i młodzieży) pomaga rodzicom i dzieciom w sprawach szkoły. To nic nie kosztuje.',
    consulent: {
      je: 'Nie możesz dogadać się ze szkołą? Onderwijsconsulent (doradca do spraw szkoły) pomyśli razem z tobą. To nic nie kosztuje. Strona: onderwijsconsulenten.nl',
      u: 'Nie mogą Państwo porozumieć się ze szkołą? Onderwijsconsulent (doradca do spraw szkoły) pomyśli razem z Państwem. To nic nie kosztuje. Strona: onderwijsconsulenten.nl',
    },
    waarSteun: {
      je: 'Ouder- en jeugdsteunpunt działa przy grupie szkół, które współpracują (samenwerkingsverband). Możesz tam zadzwonić bezpośrednio.',
      u: 'Ouder- en jeugdsteunpunt działa przy grupie szkół, które współpracują (samenwerkingsverband). Mogą Państwo tam zadzwonić bezpośrednio.',
    },
  },
  leerplicht: {
    toezicht: {
      je: 'Leerplichtambtenaar (urzędnik do spraw obowiązku szkolnego) pomaga ci, ale też nadzoruje. Sprawdza, czy wszyscy przestrzegają prawa.',
      u: 'Leerplichtambtenaar (urzędnik do spraw obowiązku szkolnego) pomaga Państwu, ale też nadzoruje. Sprawdza, czy wszyscy przestrzegają prawa.',
    },
  },
  rechten: {
    titel: { je: 'Twoje prawa', u: 'Państwa prawa' },
    zin: {
      je: 'Masz prawo czytać, co tu jest napisane, domagać się poprawienia błędu, wnieść sprzeciw i poprosić o usunięcie tego. Odpowiedź dostaniesz w ciągu jednego miesiąca.',
      u: 'Mają Państwo prawo czytać, co tu jest napisane, domagać się poprawienia błędu, wnieść sprzeciw i poprosić o usunięcie tego. Odpowiedź dostaną Państwo w ciągu jednego miesiąca.',
    },
    anders: {
      je: 'Powiedz nam, jeśli coś się nie zgadza. Możesz poprosić o zmianę lub usunięcie swoich własnych słów. Zanim skończysz 16 lat, o poprawienie lub usunięcie reszty proszą twoi rodzice lub opiekun prawny.',
      u: 'Proszę nam powiedzieć, jeśli coś się nie zgadza. Mogą Państwo poprosić o zmianę lub usunięcie swoich własnych słów. Zanim dziecko skończy 16 lat, o poprawienie lub usunięcie reszty prosi osoba z władzą rodzicielską. Od 16 lat młody człowiek prosi o to samodzielnie.',
    },
    wieBellen: 'Kto może pomóc?',
    contact: {
      je: 'Najpierw zadzwoń do swojej osoby do kontaktu.',
      u: 'Najpierw proszę zadzwonić do swojej osoby do kontaktu.',
    },
    fg: (fg) =>
      `Functionaris gegevensbescherming (inspektor ochrony danych) pilnuje naszych zasad ochrony prywatności: ${fg}`,
    geenFg: {
      je: 'Functionaris gegevensbescherming (inspektor ochrony danych) pilnuje naszych zasad ochrony prywatności. Zapytaj swoją osobę do kontaktu, kto to jest.',
      u: 'Functionaris gegevensbescherming (inspektor ochrony danych) pilnuje naszych zasad ochrony prywatności. Proszę zapytać swoją osobę do kontaktu, kto to jest.',
    },
    toezichthouder: {
      je: 'Możesz też wysłać skargę do Autoriteit Persoonsgegevens (holenderski urząd ochrony danych osobowych). Strona: autoriteitpersoonsgegevens.nl',
      u: 'Mogą Państwo też wysłać skargę do Autoriteit Persoonsgegevens (holenderski urząd ochrony danych osobowych). Strona: autoriteitpersoonsgegevens.nl',
    },
  },
}
