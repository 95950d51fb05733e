import type { Taal } from '../../../domain/taal/Taal.ts'
import type { Zin } from './Catalogus.ts'

/** What is said otherwise on the family's own tablet, where nothing is kept and an answer is a file. */
export interface Thuistekst {
  readonly klaar: string
  readonly verstuur: string
  readonly verstuurdOm: (tijd: string) => string
  readonly nogNiet: string
  readonly uitleg: string
  readonly nietVerstuurd: Zin
  readonly alles: string
  readonly ja: string
}

/** In each language of the page; what nobody checked there is not checked here either. */
export const thuisteksten: Readonly<Record<Taal, Thuistekst>> = {
  nl: {
    klaar: 'Klaar, maak het antwoord',
    verstuur: 'Zet klaar voor het antwoord',
    verstuurdOm: (tijd) => `Klaargezet om ${tijd}. Het team leest dit pas als het antwoord er is.`,
    nogNiet: 'Dit staat nog niet klaar voor het antwoord.',
    uitleg: 'Hierna komt er een bestand met het antwoord. Alleen het team kan dat lezen.',
    nietVerstuurd: {
      je: 'Je schreef iets dat nog niet klaarstaat. Dat komt niet in het antwoord.',
      u: 'U schreef iets dat nog niet klaarstaat. Dat komt niet in het antwoord.',
    },
    alles: 'Zet alles klaar voor het antwoord',
    ja: 'Maak het antwoord',
  },
  en: {
    klaar: 'Done, make the answer',
    verstuur: 'Add to the answer',
    verstuurdOm: (tijd) => `Added at ${tijd}. The team reads this only when it has the answer.`,
    nogNiet: 'This is not in the answer yet.',
    uitleg: 'Next you get a file with the answer. Only the team can read it.',
    nietVerstuurd: 'You wrote something and did not add it. It will not be in the answer.',
    alles: 'Add everything to the answer',
    ja: 'Make the answer',
  },
  ar: {
    klaar: 'انتهيت، إعداد الجواب',
    verstuur: 'إضافة إلى الجواب',
    verstuurdOm: (tijd) => `أُضيف في الساعة ${tijd}. يقرأ الفريق هذا فقط عندما يصله الجواب.`,
    nogNiet: 'هذا ليس في الجواب بعد.',
    uitleg: 'بعد ذلك يظهر ملف فيه الجواب. الفريق وحده يستطيع قراءته.',
    nietVerstuurd: {
      je: 'كتبت شيئًا ولم تتم إضافته. لن يكون في الجواب.',
      u: 'كتبتم شيئًا ولم تضيفوه. لن يكون في الجواب.',
    },
    alles: 'إضافة كل شيء إلى الجواب',
    ja: 'إعداد الجواب',
  },
  tr: {
    klaar: 'Bitti, cevabı hazırla',
    verstuur: 'Cevaba ekle',
    verstuurdOm: (tijd) => `Cevaba eklendi, saat ${tijd}. Ekip bunu ancak cevap gelince okur.`,
    nogNiet: 'Bu henüz cevapta yok.',
    uitleg: 'Bundan sonra cevabın olduğu bir dosya gelir. Onu yalnızca ekip okuyabilir.',
    nietVerstuurd: {
      je: 'Bir şey yazdın ama eklemedin. Bu, cevapta olmayacak.',
      u: 'Bir şey yazdınız ama eklemediniz. Bu, cevapta olmayacak.',
    },
    alles: 'Hepsini cevaba ekle',
    ja: 'Cevabı hazırla',
  },
  pl: {
    klaar: 'Gotowe, przygotuj odpowiedź',
    verstuur: 'Dodaj do odpowiedzi',
    verstuurdOm: (tijd) => `Dodano o ${tijd}. Zespół przeczyta to dopiero wtedy, gdy dostanie odpowiedź.`,
    nogNiet: 'Tego jeszcze nie ma w odpowiedzi.',
    uitleg: 'Potem pojawi się plik z odpowiedzią. Tylko zespół może go przeczytać.',
    nietVerstuurd: {
      je: 'Jest tu twój tekst, który nie został dodany. Nie będzie go w odpowiedzi.',
      u: 'Jest tu Państwa tekst, który nie został dodany. Nie będzie go w odpowiedzi.',
    },
    alles: 'Dodaj wszystko do odpowiedzi',
    ja: 'Przygotuj odpowiedź',
  },
  uk: {
    klaar: 'Готово, підготувати відповідь',
    verstuur: 'Додати до відповіді',
    verstuurdOm: (tijd) => `Додано о ${tijd}. Команда прочитає це лише тоді, коли отримає відповідь.`,
    nogNiet: 'Цього ще немає у відповіді.',
    uitleg: 'Далі з’явиться файл із відповіддю. Прочитати його може лише команда.',
    nietVerstuurd: {
      je: 'Тут є твій текст, який не додано. Його не буде у відповіді.',
      u: 'Тут є Ваш текст, який не додано. Його не буде у відповіді.',
    },
    alles: 'Додати все до відповіді',
    ja: 'Підготувати відповідь',
  },
  bg: {
    klaar: 'Готово, подготвям отговора',
    verstuur: 'Добавяне към отговора',
    verstuurdOm: (tijd) => `Добавено в ${tijd}. Екипът ще го прочете едва когато получи отговора.`,
    nogNiet: 'Това още не е в отговора.',
    uitleg: 'След това ще се появи файл с отговора. Само екипът може да го прочете.',
    nietVerstuurd: {
      je: 'Ти написа нещо и не го добави. То няма да бъде в отговора.',
      u: 'Вие написахте нещо и не го добавихте. То няма да бъде в отговора.',
    },
    alles: 'Добавяне на всичко към отговора',
    ja: 'Подготвям отговора',
  },
  ti: {
    klaar: 'ወዲአ፡ መልሲ ኣዳልዉ',
    verstuur: 'ናብቲ መልሲ ወስኽዎ',
    verstuurdOm: (tijd) => `ሰዓት ${tijd} ተወሲኹ። እቲ ጉጅለ ነዚ ዘንብቦ፡ መልሲ ምስ በጽሖ ጥራይ እዩ።`,
    nogNiet: 'እዚ ገና ኣብቲ መልሲ የለን።',
    uitleg: 'ድሕሪ እዚ፡ መልሲ ዘለዎ ፋይል ክመጽእ እዩ። እቲ ጉጅለ ጥራይ ከንብቦ ይኽእል።',
    nietVerstuurd: 'ገለ ነገር ጽሒፍኩም፡ ግን ኣይወሰኽኩምዎን። ስለዚ ኣብቲ መልሲ ኣይክህሉን እዩ።',
    alles: 'ኩሉ ናብቲ መልሲ ወስኽዎ',
    ja: 'መልሲ ኣዳልዉ',
  },
}
