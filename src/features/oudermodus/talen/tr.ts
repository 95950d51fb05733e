import { datums } from '../../../domain/taal/datums.ts'
import type { Catalogus } from './Catalogus.ts'
import { kaarten, leerplicht, meer, rechten, woorden } from './trMeer.ts'

/**
 * Turkish. A name or a date takes no ending: which one it would be depends on its last vowel. What is said to child and
 * grown-up alike addresses nobody, but for the short word on a button.
 */
export const tr: Catalogus = {
  taal: 'tr',
  richting: 'ltr',
  nagekeken: { gewoon: false, rechten: false, leerplicht: false },
  datum: datums.tr,
  balk: {
    leesHardop: 'Sesli oku',
    stop: 'Okumayı durdur',
    geenStem: 'Bu tablet sesli okuyamıyor. Başka biri sesli okuyabilir.',
    klaar: 'Bitti, tableti geri ver',
    terug: 'Geri',
    naarInhoud: 'İçeriğe git',
  },
  eerste: {
    leest: (naam) => `Şu an okuyan: ${naam}.`,
    regel: {
      'kind-leest': () => 'Bu senin hakkında. Seninle ve evdekilerle paylaştıklarımızı okuyorsun.',
      'jongere-praat-mee': () =>
        'Bu senin hakkında. 12 yaşından itibaren ne yapılacağını sen de bizimle konuşursun.',
      'jongere-beslist': () =>
        'Bu senin hakkında. 16 yaşından itibaren evde bunu kimin okuyacağına sen karar verirsin.',
      volwassen: () => 'Bu senin hakkında. Annen ve baban bunu ancak sen izin verirsen okur.',
      'ouder-leest': (naam) => `${naam} hakkında sizinle paylaştıklarımızı okuyorsunuz.`,
      'ouder-leest-jongere-weet-het': (naam) =>
        `${naam} hakkında sizinle paylaştıklarımızı okuyorsunuz. ${naam} bunu okuduğunuzu biliyor mu?`,
      'jongere-vond-goed': (naam) => `${naam} bunu okumanıza izin veriyor.`,
      'hoofdlijn-na-weging': (naam) => `${naam} hakkında yalnızca en önemli bilgileri okuyorsunuz.`,
    },
    geenDoel: 'Henüz birlikte bir hedef belirlemedik.',
    uiterlijk: (datum) => `En geç ${datum}`,
    voorlopig: {
      je: 'Bu hedef henüz kesin değil. Önce senin ne düşündüğünü bilmek istiyoruz.',
      u: 'Bu hedef henüz kesin değil. Önce sizin ne düşündüğünüzü bilmek istiyoruz.',
    },
    stap: 'İlk adım: kim ve ne zaman',
    geenStap: 'Henüz birlikte bir ilk adım belirlemedik.',
    geenWie: 'Bunu kimin yapacağı henüz belli değil.',
    geenWanneer: 'Bunun ne zaman yapılacağı henüz belli değil.',
    contact: { je: 'İletişim kişin', u: 'İletişim kişiniz' },
    geenContact: {
      je: 'Henüz bir iletişim kişin yok. Kimi arayabileceğini masadakilere sor.',
      u: 'Henüz bir iletişim kişiniz yok. Kimi arayabileceğinizi masadakilere sorun.',
    },
    geenTelefoon: 'Telefon numarası henüz burada yok. Masadakiler numarayı söyleyebilir.',
    geenVolgende: 'Henüz yeni bir tarih belirlemedik.',
  },
  klopt: {
    titel: 'Bu doğru mu?',
    uitleg: 'Bunları biz yazdık. Her satır doğru mu?',
    leeg: 'Henüz bakılacak bir şey yok.',
    teller: (nummer, aantal) => `${nummer}. satır, toplam ${aantal}`,
    klopt: 'Doğru',
    kloptNiet: 'Doğru değil',
    aanvulling: 'Bir şey eklemek istiyorum',
    watNiet: 'Doğru olmayan ne?',
    watErbij: { je: 'Ne eklemek istiyorsun?', u: 'Ne eklemek istiyorsunuz?' },
    volgende: 'Sonraki',
    vorige: 'Önceki',
    toenStond: 'O zaman şöyle yazıyordu',
    antwoord: 'Ekibin cevabı',
    geenAntwoord: 'Ekip henüz cevap vermedi.',
  },
  zeggen: {
    titel: 'Bir şey söylemek istiyorum',
    uitleg: {
      je: 'Bir kart seç. Hiçbiri zorunlu değil. İstemediğini geç.',
      u: 'Bir kart seçin. Hiçbiri zorunlu değil. İstemediğinizi geçin.',
    },
    kaarten,
    antwoord: { je: 'Cevabın', u: 'Cevabınız' },
    laagst: '0: hiç iyi gitmiyor',
    hoogst: '10: çok iyi gidiyor',
    plek: { je: 'Benim yerim', u: 'Kendi sözlerimle' },
    plekUitleg: {
      je: 'Buraya istediğini yazarsın. Biz hiçbir şeyi değiştirmeyiz.',
      u: 'Buraya istediğinizi yazarsınız. Biz hiçbir şeyi değiştirmeyiz.',
    },
    eerder: { je: 'Bunu daha önce söyledin', u: 'Bunu daha önce söylediniz' },
    watErmee: 'Ekip bununla ilgili ne yaptı',
    nogNiets: {
      je: 'Ekip bununla ilgili ne yaptığını henüz yazmadı. Bunu sorabilirsin.',
      u: 'Ekip bununla ilgili ne yaptığını henüz yazmadı. Bunu sorabilirsiniz.',
    },
  },
  lezen: {
    vraag: 'Bunu kim okuyabilir?',
    publiek: {
      kind: 'Ben ve ekip. Annem ve babam okuyamaz.',
      'deze-ouder': 'Ben ve ekip. Başka kimse okuyamaz.',
      team: 'Ekip. Kâğıtta okul, leerplicht ve jeugdhulp de okur. Ben bunu sonra burada tekrar okuyamam.',
      iedereen: {
        je: 'Masadaki herkes. Annem ve babam da okur.',
        u: 'Masadaki herkes. Çocuk ve diğer ebeveyn de okur.',
      },
    },
  },
  bewaren: {
    verstuur: 'Gönder',
    verstuurdOm: (tijd) => `Gönderildi, saat ${tijd}. Ekip bunu okuyacak.`,
    klad: 'Bu tablete kaydedildi. Ekip bunu henüz okumaz.',
    nogNiet: 'Henüz kaydedilmedi',
    mislukt: {
      je: 'Şu an kaydedilemiyor. Yazdıkların hâlâ bu ekranda. Masadakilerden yardım iste.',
      u: 'Şu an kaydedilemiyor. Yazdıklarınız hâlâ bu ekranda. Masadakilerden yardım isteyin.',
    },
    dicht: {
      je: 'Bu sayfa kapandı. Bu yazı kaydedilmedi. Ne yazdığını masadakilere anlat.',
      u: 'Bu sayfa kapandı. Bu yazı kaydedilmedi. Ne yazdığınızı masadakilere anlatın.',
    },
    bsn: 'Bu, vatandaşlık numarasına (burgerservicenummer, BSN) benziyor. Bunu saklamıyoruz. Numara silinmeli.',
    teLang: 'Bu yazı kaydetmek için çok uzun. Daha kısa olmalı.',
    leeg: 'Önce bir şey yazmak gerekiyor.',
    verander: 'Bunu değiştir',
    haalWeg: 'Bunu sil',
  },
  klaar: {
    titel: { je: 'Bitirdin mi?', u: 'Bitirdiniz mi?' },
    uitleg: 'Bu sayfa kapanacak. Tablet sonra ekibe verilir.',
    nietVerstuurd: {
      je: 'Bir şey yazdın ama göndermedin. Ekip bunu henüz okumaz.',
      u: 'Bir şey yazdınız ama göndermediniz. Ekip bunu henüz okumaz.',
    },
    alles: 'Hepsini gönder',
    nietBewaard: {
      je: 'Yazdıklarının hepsi kaydedilmedi. Şimdi bırakırsan kaydedilmeyenler gider.',
      u: 'Yazdıklarınızın hepsi kaydedilmedi. Şimdi bırakırsanız kaydedilmeyenler gider.',
    },
    ja: 'Tableti geri ver',
    nee: 'Henüz değil',
  },
  woorden,
  meer,
  leerplicht,
  rechten,
}
