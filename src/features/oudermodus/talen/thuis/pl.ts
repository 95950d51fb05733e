import { datums } from '../../../../domain/taal/datums.ts'
import type { Pakkettekst } from './Pakkettekst.ts'
import { tel } from './tel.ts'

const sekundy = tel('pl', { one: 'sekundę', few: 'sekundy', other: 'sekund' })

export const pl: Pakkettekst = {
  taal: 'pl',
  richting: 'ltr',
  nagekeken: false,
  datum: datums.pl,
  kies: {
    naarInhoud: 'Przejdź do treści',
    talen: 'Język tej strony',
    titel: 'Tu można przeczytać to, co dał Państwu zespół',
    uitleg: 'Dostali Państwo od zespołu plik i pięć słów. Z nimi można tu przeczytać, co zostało ustalone.',
    uitlegQr: 'To kod QR od zespołu. Z pięcioma słowami można tu przeczytać, co zostało ustalone.',
    terug: 'Na początek',
    bestand: 'Wybierz plik gezin.txt',
    anderBestand: 'Wybierz inny plik',
    gekozen: (naam) => `Wybrano: ${naam}`,
    geenBestand: 'Najpierw proszę wybrać plik, który dostali Państwo od zespołu.',
    woorden: 'Pięć słów',
    woordenHint: 'Powiedział je Państwu ktoś z zespołu. To są słowa po niderlandzku.',
    geenWoorden: 'Proszę wpisać pięć słów.',
    klok: 'Aplikacja patrzy na zegar tego urządzenia. Jeśli zegar jest cofnięty, plik i tak się otworzy.',
    nietsBewaard:
      'Aplikacja niczego tu nie zapisuje. Plik zostaje tam, gdzie go Państwo zapisali. Bez pięciu słów nikt go nie przeczyta.',
    nietsBewaardQr:
      'Aplikacja niczego tu nie zapisuje. Adres tej strony może być w historii przeglądarki. Bez pięciu słów nikt nie przeczyta, co w nim jest.',
    open: 'Otwórz',
    bezig: 'Otwieranie',
  },
  veld: {
    toon: 'Pokaż',
    verberg: 'Ukryj',
    passen: 'Pasujące słowa',
    maakAf: 'Dokończ słowo',
    meer: 'Pasuje więcej słów. Proszę pisać dalej.',
  },
  tot: (tot) => `Ostatni dzień, w którym to się otworzy: ${tot}.`,
  antwoord: {
    titel: 'Odpowiedź',
    leeg: 'W odpowiedzi jeszcze nic nie ma.',
    telling: (aantal) => `Liczba rzeczy w odpowiedzi: ${aantal}.`,
    uitleg: 'Plik trzeba zapisać i dać zespołowi. Tylko zespół może go przeczytać.',
    weg: 'Czy zespół nie ma jeszcze odpowiedzi? Po „Zamknij wszystko” odpowiedź zniknie.',
    bewaar: 'Zapisz antwoord.txt',
    bewaard: 'Plik antwoord.txt jest gotowy. Teraz trzeba go dać zespołowi.',
    toon: 'Pokaż jako kod QR',
    qr: 'Kod QR z odpowiedzią',
    qrUitleg:
      'Ten kod trzeba pokazać kamerze tabletu zespołu. Zamknąć to można dopiero wtedy, gdy zespół powie, że ma odpowiedź.',
    teLang: 'Odpowiedź jest za długa na kod QR. Trzeba zapisać plik i dać go zespołowi.',
    mislukt: 'Plik nie powstał. To, co tu napisano, nadal tu jest. Można spróbować jeszcze raz.',
    teGroot: 'Odpowiedź jest za długa. Trzeba skrócić jakiś tekst i spróbować jeszcze raz.',
    verder: 'Czytaj dalej',
    terug: 'Wróć na stronę',
    sluit: 'Zamknij wszystko',
  },
  fout: {
    geenBestand:
      'To nie jest od zespołu (kantelteam). Proszę wybrać plik gezin.txt albo jeszcze raz zeskanować kod QR.',
    beschadigd: 'Ten plik nie jest cały. Proszę poprosić zespół o nowy plik.',
    nieuwer:
      'Ten plik powstał w nowszej wersji aplikacji. Proszę włączyć internet, przejść na początek i tam załadować nową wersję.',
    nietVanOns: 'Ten plik nie powstał w tej aplikacji. Proszę poprosić zespół o nowy plik.',
    geenGeheugen:
      'To urządzenie ma za mało pamięci. Proszę zamknąć inne karty przeglądarki i spróbować jeszcze raz.',
    foutWoorden: 'Te słowa się nie zgadzają. Proszę sprawdzić, co jest wpisane.',
    foutWoordenWacht: (wachten) =>
      `Te słowa się nie zgadzają. Proszę poczekać ${sekundy(wachten)} i spróbować jeszcze raz.`,
    teVaak: (wachten) =>
      `Słowa nie zgadzały się zbyt wiele razy. Proszę poczekać ${sekundy(wachten)} i spróbować jeszcze raz.`,
    verlopen: (tot) =>
      `Ostatni dzień, w którym ten plik się otwierał: ${tot}. Proszę poprosić zespół o nowy plik.`,
  },
}
