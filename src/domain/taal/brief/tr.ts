/** The invitation for a family in Turkish; a name, a date or a time takes no ending, for that depends on its last vowel. */
import { datums } from '../datums.ts'
import type { Brieftekst } from './Brieftekst.ts'

export const tr: Brieftekst = {
  taal: 'tr',
  richting: 'ltr',
  nagekeken: { gewoon: false, rechten: false, leerplicht: false },
  datum: datums.tr,
  klok: (tijd) => tijd,
  titel: 'Çocuğunuz hakkında konuşmaya davet',
  aanhef: (wie) => `Sayın ${wie},`,
  aanhefZonder: 'Değerli anne ve baba, değerli genç,',
  inleiding:
    'Sizinle çocuğunuz ve okul hakkında konuşmak istiyoruz. Çocuğunuzu en iyi siz tanırsınız. Birlikte bir plan yapacağız.',
  wanneer: (datum) => `Ne zaman: ${datum}`,
  hoeLaat: (klok) => `Saat kaçta: ${klok}`,
  waar: (plaats) => `Nerede: ${plaats}`,
  tafel: {
    titel: 'Kimleri davet ediyoruz?',
    jongere: 'Bir genç.',
    ouder:
      'Ekibimizde bizimle birlikte düşünen bir anne veya baba. Bunu istemiyor musunuz? Bize söyleyin. O zaman bu kişi bir süre dışarı çıkar.',
    rol: {
      school: 'okuldan',
      samenwerkingsverband: 'her çocuğa bir yer bulmak için birlikte çalışan bölge okullarından',
      jeugdhulp: 'çocuklara ve ailelere yardım eden kurumdan',
      doorstroompunt: 'gençlerin okul veya iş bulmasına yardım ediyor',
      werkgever: 'gençlerin öğrenebileceği bir iş yerinden',
      overig: 'bizimle birlikte düşünüyor',
    },
    persoon: (naam, rollen) => `${naam}: ${rollen.join('. Ayrıca: ')}.`,
  },
  waarom: {
    titel: 'Sizi neden davet ediyoruz?',
    tekst:
      'Çocuğunuz evde veya her gün okula gidemiyor. Şu an neyin yardım edeceğini sizinle birlikte arıyoruz. Kimseyi suçlamıyoruz.',
  },
  waarover: {
    titel: 'Ne hakkında konuşacağız?',
    punten: [
      'Ne iyi gidiyor? Ne böyle kalmalı?',
      'Çocuğunuzun öğrenebilmesi için neye ihtiyacı var?',
      'Önce hangi küçük adımı atıyoruz ve kim ne yapıyor?',
      'Sizin her zaman arayabileceğiniz kişi kim?',
    ],
  },
  mee: {
    titel: 'Sizinle kim gelebilir?',
    tekst:
      'Güvendiğiniz birini getirebilirsiniz: aileden biri, bir arkadaş veya size yardım eden biri. Çocuğunuz da gelebilir. Çocuğunuz 12 yaşında veya daha mı büyük? O zaman ne istediğini kendisinden duymak isteriz.',
  },
  tolk: {
    titel: 'Başka bir dilde konuşmayı mı tercih edersiniz?',
    erbij: 'Görüşmede bir tercüman olacak.',
    erbijVoor: (taal) => `Görüşmede bir tercüman olacak. Dil: ${taal}.`,
    vraag:
      'Bize haber verin. O zaman bir tercüman çağırırız. Çocuğunuzun sizin için tercümanlık yapması gerekmez.',
    vraagVoor: (taal) =>
      `Tercih ettiğiniz dil: ${taal}. Tercüman ister misiniz? Bize haber verin. Çocuğunuzun sizin için tercümanlık yapması gerekmez.`,
  },
  vertellen: {
    titel: 'Neleri anlatmanız gerekmez?',
    tekst:
      'Yalnızca istediğinizi anlatırsınız. Hastalık, ilaç, din, para veya polis hakkında bir şey söylemeniz gerekmez. Yazmamızı istemediğiniz bir şey var mı? Söyleyin. O zaman onu yazmayız.',
  },
  opschrijven: {
    titel: 'Neleri yazıyoruz?',
    tekst:
      'Sizinle birlikte kararlaştırdıklarımızı yazıyoruz. Siz oradayken yalnızca sizin çocuğunuz hakkında konuşuruz.',
  },
  vraag: (contact) =>
    `Gelemiyor musunuz veya bir sorunuz mu var? Telefon edin veya e-posta gönderin: ${contact}`,
  rechten: {
    plek: 'Her çocuğun öğrenebileceği bir yer için hakkı vardır.',
    zestien: '16 yaşından itibaren genç kendisi karar verir.',
    inzage:
      'Çocuğunuz hakkında yazılanları okumayı isteyebilirsiniz. Doğru olmayan bir şey mi var? O zaman onu düzeltiriz.',
  },
  leerplicht: {
    rol: 'leerplichtambtenaar, çocukların okula gidip gitmediğine bakan belediye görevlisi. Size ve çocuğunuza yardım eder ve herkesin kanuna uyup uymadığına da bakar',
  },
  nietNagekeken:
    'Bu çeviriye, bu dili konuşan biri henüz bakmadı. Hollandaca metin geçerlidir. Yalnızca Hollandaca yazan bir yer mi var? Bize sorun, açıklarız.',
}
