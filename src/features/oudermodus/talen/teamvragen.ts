import type { Taal } from '../../../domain/taal/Taal.ts'
import type { Zin } from './Catalogus.ts'

/** What is asked of the people at the table there is asked of the team at home, where nobody else sits. */
export interface Teamvraag {
  readonly geenContact: Zin
  readonly geenTelefoon: string
  readonly nogNiets: Zin
  readonly mislukt: Zin
  readonly dicht: Zin
}

/** In each language of the page; what nobody checked there is not checked here either. */
export const teamvragen: Readonly<Record<Taal, Teamvraag>> = {
  nl: {
    geenContact: {
      je: 'Er is nog geen contactpersoon. Vraag het team wie je kunt bellen.',
      u: 'Er is nog geen contactpersoon. Vraag het team wie u kunt bellen.',
    },
    geenTelefoon: 'Het telefoonnummer staat hier nog niet. Vraag het aan het team.',
    nogNiets: 'Hier staat nog niet wat het team hiermee deed. Vraag het aan het team.',
    mislukt: {
      je: 'Klaarzetten lukt nu niet. Wat je schreef, staat nog op dit scherm. Vraag het team om hulp.',
      u: 'Klaarzetten lukt nu niet. Wat u schreef, staat nog op dit scherm. Vraag het team om hulp.',
    },
    dicht: {
      je: 'Deze pagina is gesloten. Dit is niet bewaard. Vertel het team wat je schreef.',
      u: 'Deze pagina is gesloten. Dit is niet bewaard. Vertel het team wat u schreef.',
    },
  },
  en: {
    geenContact: 'There is no contact person yet. Ask the team who you can call.',
    geenTelefoon: 'The phone number is not here yet. Ask the team for it.',
    nogNiets: 'The team has not written down yet what it did with this. Ask the team about it.',
    mislukt: 'Adding does not work now. What you wrote is still on this screen. Ask the team for help.',
    dicht: 'This page is closed. This was not saved. Tell the team what you wrote.',
  },
  ar: {
    geenContact: {
      je: 'لا يوجد بعد شخص مسؤول عن التواصل معك. يمكنك سؤال الفريق عمّن يمكنك الاتصال به.',
      u: 'لا يوجد بعد شخص مسؤول عن التواصل معكم. اسألوا الفريق عمّن يمكنكم الاتصال به.',
    },
    geenTelefoon: 'رقم الهاتف غير مكتوب هنا بعد. يمكن سؤال الفريق عنه.',
    nogNiets: {
      je: 'لم يكتب الفريق بعد ماذا فعل بذلك. يمكنك سؤال الفريق عنه.',
      u: 'لم يكتب الفريق بعد ماذا فعل بذلك. يمكنكم سؤال الفريق عنه.',
    },
    mislukt: {
      je: 'لا تمكن الإضافة الآن. كلامك ما زال على هذه الشاشة. يمكنك طلب المساعدة من الفريق.',
      u: 'لا تمكن الإضافة الآن. ما كتبتموه ما زال على هذه الشاشة. اطلبوا المساعدة من الفريق.',
    },
    dicht: {
      je: 'هذه الصفحة مغلقة. لم يُحفظ هذا. يمكنك إخبار الفريق بما كتبته.',
      u: 'هذه الصفحة مغلقة. لم يُحفظ هذا. أخبروا الفريق بما كتبتموه.',
    },
  },
  tr: {
    geenContact: {
      je: 'Henüz bir iletişim kişin yok. Kimi arayabileceğini ekibe sor.',
      u: 'Henüz bir iletişim kişiniz yok. Kimi arayabileceğinizi ekibe sorun.',
    },
    geenTelefoon: 'Telefon numarası henüz burada yok. Ekip numarayı söyleyebilir.',
    nogNiets: {
      je: 'Ekip bununla ilgili ne yaptığını henüz yazmadı. Bunu ekibe sorabilirsin.',
      u: 'Ekip bununla ilgili ne yaptığını henüz yazmadı. Bunu ekibe sorabilirsiniz.',
    },
    mislukt: {
      je: 'Şu an eklenemiyor. Yazdıkların hâlâ bu ekranda. Ekipten yardım iste.',
      u: 'Şu an eklenemiyor. Yazdıklarınız hâlâ bu ekranda. Ekipten yardım isteyin.',
    },
    dicht: {
      je: 'Bu sayfa kapandı. Bu yazı kaydedilmedi. Ne yazdığını ekibe anlat.',
      u: 'Bu sayfa kapandı. Bu yazı kaydedilmedi. Ne yazdığınızı ekibe anlatın.',
    },
  },
  pl: {
    geenContact: {
      je: 'Nie ma jeszcze osoby do kontaktu. Zapytaj zespół, do kogo możesz zadzwonić.',
      u: 'Nie ma jeszcze osoby do kontaktu. Proszę zapytać zespół, do kogo można zadzwonić.',
    },
    geenTelefoon: 'Nie ma tu jeszcze numeru telefonu. Można o niego zapytać zespół.',
    nogNiets: {
      je: 'Zespół jeszcze nie zapisał, co z tym zrobił. Zapytaj o to zespół.',
      u: 'Zespół jeszcze nie zapisał, co z tym zrobił. Mogą Państwo o to zapytać zespół.',
    },
    mislukt: {
      je: 'Teraz nie da się tego dodać. Twój tekst jest jeszcze na tym ekranie. Poproś zespół o pomoc.',
      u: 'Teraz nie da się tego dodać. Państwa tekst jest jeszcze na tym ekranie. Proszę poprosić zespół o pomoc.',
    },
    dicht: {
      je: 'Ta strona jest zamknięta. Tego tekstu nie zapisano. Opowiedz zespołowi, co w nim było.',
      u: 'Ta strona jest zamknięta. Tego tekstu nie zapisano. Proszę opowiedzieć zespołowi, co w nim było.',
    },
  },
  uk: {
    geenContact: {
      je: 'Контактної особи ще немає. Запитай команду, кому можна телефонувати.',
      u: 'Контактної особи ще немає. Запитайте команду, кому можна телефонувати.',
    },
    geenTelefoon: 'Номера телефону тут ще немає. Про нього можна запитати команду.',
    nogNiets: {
      je: 'Команда ще не записала, що вона з цим зробила. Запитай про це команду.',
      u: 'Команда ще не записала, що вона з цим зробила. Ви можете запитати про це команду.',
    },
    mislukt: {
      je: 'Зараз не вдається додати. Твій текст ще є на цьому екрані. Попроси команду про допомогу.',
      u: 'Зараз не вдається додати. Ваш текст ще є на цьому екрані. Попросіть команду про допомогу.',
    },
    dicht: {
      je: 'Цю сторінку закрито. Цей текст не збережено. Розкажи команді, що в ньому було.',
      u: 'Цю сторінку закрито. Цей текст не збережено. Розкажіть команді, що Ви написали.',
    },
  },
  bg: {
    geenContact: {
      je: 'Още няма лице за контакт. Попитай екипа на кого можеш да се обадиш.',
      u: 'Още няма лице за контакт. Попитайте екипа на кого можете да се обадите.',
    },
    geenTelefoon: 'Телефонният номер още не е записан тук. За него може да се попита екипът.',
    nogNiets: {
      je: 'Екипът още не е записал какво е направил с това. Попитай екипа за това.',
      u: 'Екипът още не е записал какво е направил с това. Можете да попитате екипа за това.',
    },
    mislukt: {
      je: 'Сега не може да се добави. Твоят текст още е на този екран. Помоли екипа за помощ.',
      u: 'Сега не може да се добави. Вашият текст още е на този екран. Помолете екипа за помощ.',
    },
    dicht: {
      je: 'Тази страница е затворена. Това не е запазено. Разкажи на екипа какво написа.',
      u: 'Тази страница е затворена. Това не е запазено. Разкажете на екипа какво написахте.',
    },
  },
  ti: {
    geenContact: 'ምሳኹም ዝራኸብ ሰብ ገና የለን። ንመን ክትድውሉ ከም እትኽእሉ ነቲ ጉጅለ ሕተቱ።',
    geenTelefoon: 'ቁጽሪ ተሌፎን ኣብዚ ገና ኣይተጻሕፈን። ነቲ ጉጅለ ሕተቱ።',
    nogNiets: 'እቲ ጉጅለ በዚ እንታይ ከም ዝገበረ ገና ኣይጸሓፈን። ነቲ ጉጅለ ክትሓቱ ትኽእሉ ኢኹም።',
    mislukt: 'ሕጂ ክውሰኽ ኣይከኣለን። ዝጸሓፍኩምዎ ኣብዚ ስክሪን ኣሎ። ነቲ ጉጅለ ሓገዝ ሕተቱ።',
    dicht: 'እዚ ገጽ ተዓጽዩ እዩ። እዚ ኣይተዓቀበን። እንታይ ከም ዝጸሓፍኩም ነቲ ጉጅለ ንገርዎ።',
  },
}
