import { datums } from '../../../../domain/taal/datums.ts'
import type { Pakkettekst } from './Pakkettekst.ts'

export const tr: Pakkettekst = {
  taal: 'tr',
  richting: 'ltr',
  nagekeken: false,
  datum: datums.tr,
  kies: {
    naarInhoud: 'İçeriğe git',
    talen: 'Bu sayfanın dili',
    titel: 'Ekipten aldıklarınızı okuyun',
    uitleg: 'Ekipten bir dosya ve beş kelime aldınız. Bunlarla, neler kararlaştırıldığını burada okursunuz.',
    uitlegQr: 'Ekibin QR kodunu okuttunuz. Beş kelimeyle, neler kararlaştırıldığını burada okursunuz.',
    terug: 'Başa dön',
    bestand: 'gezin.txt dosyasını seçin',
    anderBestand: 'Başka bir dosya seçin',
    gekozen: (naam) => `Seçilen dosya: ${naam}`,
    geenBestand: 'Önce ekipten aldığınız dosyayı seçin.',
    woorden: 'Beş kelime',
    woordenHint: 'Ekipten biri bu kelimeleri size söyledi. Kelimeler Hollandacadır.',
    geenWoorden: 'Beş kelimeyi yazın.',
    klok: 'Uygulama bu cihazın saatine bakar. Saat geri alınmışsa dosya yine de açılır.',
    nietsBewaard:
      'Uygulama burada hiçbir şey saklamaz. Dosya, sizin koyduğunuz yerde kalır. Beş kelime olmadan onu kimse okuyamaz.',
    nietsBewaardQr:
      'Uygulama burada hiçbir şey saklamaz. Bu sayfanın adresi tarayıcının geçmişinde kalabilir. Beş kelime olmadan içindekileri kimse okuyamaz.',
    open: 'Aç',
    bezig: 'Açılıyor',
  },
  veld: {
    toon: 'Göster',
    verberg: 'Gizle',
    passen: 'Uyan kelimeler',
    maakAf: 'Kelimeyi tamamla',
    meer: 'Uyan başka kelimeler de var. Yazmaya devam edin.',
  },
  tot: (tot) => `Bunun açılacağı son gün: ${tot}.`,
  antwoord: {
    titel: 'Cevap',
    leeg: 'Cevapta henüz bir şey yok.',
    telling: (aantal) => `Cevapta ${aantal} şey var.`,
    uitleg: 'Dosya kaydedilip ekibe verilir. Onu yalnızca ekip okuyabilir.',
    weg: 'Cevap henüz ekibe ulaşmadı mı? “Hepsini kapat” seçilince cevap kaybolur.',
    bewaar: 'antwoord.txt dosyasını kaydet',
    bewaard: 'antwoord.txt dosyası hazır. Şimdi ekibe verilebilir.',
    toon: 'QR kodu olarak göster',
    qr: 'Cevabın QR kodu',
    qrUitleg:
      'Bu kod, ekibin tabletinin kamerasına gösterilir. Ekip cevabı aldığını söyleyince bu kapatılabilir.',
    teLang: 'Cevap bir QR kodu için çok uzun. Dosya kaydedilip ekibe verilebilir.',
    mislukt: 'Dosya hazırlanamadı. Burada yazanlar duruyor. Yeniden denenebilir.',
    teGroot: 'Cevap çok uzun. Bir yazı kısaltılıp yeniden denenebilir.',
    verder: 'Okumaya devam et',
    terug: 'Sayfaya dön',
    sluit: 'Hepsini kapat',
  },
  fout: {
    geenBestand:
      'Bu, ekipten (kantelteam) gelen bir dosya değil. gezin.txt dosyasını seçin ya da QR kodunu yeniden okutun.',
    beschadigd: 'Bu dosya eksik. Ekipten yeni bir dosya isteyin.',
    nieuwer:
      'Bu dosya, uygulamanın daha yeni bir sürümüyle hazırlandı. İnterneti açın, başa dönün ve orada yeni sürümü yükleyin.',
    nietVanOns: 'Bu dosya bu uygulamayla hazırlanmadı. Ekipten yeni bir dosya isteyin.',
    geenGeheugen: 'Bu cihazın belleği buna yetmiyor. Diğer sekmeleri kapatın ve yeniden deneyin.',
    foutWoorden: 'Bu kelimeler doğru değil. Yazdıklarınıza bir daha bakın.',
    foutWoordenWacht: (wachten) =>
      `Bu kelimeler doğru değil. ${wachten} saniye bekleyin ve sonra yeniden deneyin.`,
    teVaak: (wachten) =>
      `Kelimeler çok kez doğru değildi. ${wachten} saniye bekleyin ve sonra yeniden deneyin.`,
    verlopen: (tot) => `Bu dosyanın açıldığı son gün: ${tot}. Ekipten yeni bir dosya isteyin.`,
  },
}
