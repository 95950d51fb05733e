import type { Catalogus } from './Catalogus.ts'

export const kaarten: Catalogus['zeggen']['kaarten'] = {
  'goed-in': {
    je: 'Nelerden hoşlanırsın? Hangi konularda iyisin?',
    u: 'Çocuğunuz hangi konularda iyi? Çocuğunuz nelerden hoşlanır?',
  },
  'blijft-zo': 'Ne iyi gidiyor ve böyle kalmalı?',
  hoop: { je: 'Dört hafta sonra ne olsun istersin?', u: 'Dört hafta sonra ne olsun istersiniz?' },
  'morgen-goed': {
    je: 'Düşün ki yarın iyi gidiyor. Bunu nereden anlarsın? Başka kim görür?',
    u: 'Düşünün ki yarın iyi gidiyor. Bunu nereden anlarsınız? Başka kim görür?',
  },
  schaal: {
    je: 'Şu an nasıl gidiyor? 0 ile 10 arasında bir sayı seç.',
    u: 'Şu an nasıl gidiyor? 0 ile 10 arasında bir sayı seçin.',
  },
  'waarom-niet-lager': {
    je: 'Daha düşük bir sayı seçmemenin sebebi ne?',
    u: 'Daha düşük bir sayı seçmemenizin sebebi ne?',
  },
  'ging-al-beter': 'Daha önce ne zaman biraz daha iyi gitti? O zaman farklı olan neydi?',
  stapje: 'İleriye doğru küçük bir adım ne olabilir?',
  'wie-doet-wat': {
    je: 'Sen kendin ne yapabilirsin? Biz ne yapmalıyız?',
    u: 'Siz kendiniz ne yapabilirsiniz? Biz ne yapmalıyız?',
  },
  steun: {
    je: 'Sana kim yardım ediyor? Kimin yanında kendini iyi hissediyorsun?',
    u: 'Size ve çocuğunuza kim yardım ediyor?',
  },
  'waar-begint': {
    je: 'Nerede ve ne zaman başlamak istersin?',
    u: 'Nerede ve ne zaman başlanabilir?',
  },
  'als-het-niet-lukt': 'Yine de olmazsa ne yapalım?',
}

export const woorden: Catalogus['woorden'] = {
  over: {
    situatie: 'Şu an nasıl gidiyor',
    ondersteuningsvraag: { je: 'Senin neye ihtiyacın var?', u: 'Neye ihtiyaç var?' },
    focus: 'Ne üzerinde çalışıyoruz?',
    regie: 'Bunun yapılmasını kim sağlıyor?',
    doel: 'Hedefimiz',
    actie: 'Kim ne yapıyor?',
    volgende: 'Buna tekrar bakacağımız tarih',
  },
  situatie: {
    dreigt: () => 'Okula gitmek şu an zor.',
    thuis: (naam) => ({ je: 'Evdesin.', u: `${naam} evde.` }),
    terug: (naam) => ({ je: 'Yeniden okula gidiyorsun.', u: `${naam} yeniden okula gidiyor.` }),
    afgesloten: () => 'Bu çalışma sayfasıyla işimiz bitti.',
  },
  sinds: (datum) => `Başladığı tarih: ${datum}`,
  regieGeen: 'Bu henüz belli değil.',
  regieGevraagd: (wie) => `Sorduğumuz kişi: ${wie}. Cevap bekliyoruz.`,
  regieVoorlopig: (wie) => `Şimdilik: ${wie}`,
  partij: {
    kind: { je: 'sen', u: 'çocuk' },
    ouder: { je: 'annen veya baban', u: 'anne veya baba' },
    school: 'okul',
    leerplicht: 'leerplicht, okula devam dairesi',
    samenwerkingsverband: 'samenwerkingsverband, bölgedeki okulların birliği',
    jeugdhulp: 'jeugdhulp, çocuklara ve ailelere yardım',
    doorstroompunt: 'doorstroompunt, gençlere okul ve iş için yardım',
    werkgever: 'işveren',
    overig: 'başka biri',
  },
  verzorger: { voogd: 'vasi', pleegouder: 'koruyucu anne veya baba' },
  afloop: { gedaan: 'Bu yapıldı.', deels: 'Bunun bir kısmı yapıldı.', niet: 'Bu olmadı.' },
}

export const meer: Catalogus['meer'] = {
  titel: 'Daha fazla bilgi',
  werkblad: 'Bu, ekibin çalışma sayfasıdır. Resmî bir dosya değildir.',
  afgesproken: 'Çalışma sayfasında neler yazıyor?',
  gezegd: 'Neler söylendi?',
  eerder: 'Daha önce',
  wieLeest: 'Kim neyi okur?',
  leesregels: {
    team: 'Kararlaştırılanları şunlar okur: ekip, okul, leerplicht (okula devam dairesi) ve jeugdhulp (çocuklara ve ailelere yardım).',
    keuze: {
      je: 'Kendi sözlerini kimin okuyacağını sen seçersin.',
      u: 'Kendi sözlerinizi kimin okuyacağını siz seçersiniz.',
    },
    ouders: {
      je: 'Annen ve baban senin sözlerini ancak sen bunu seçersen okur.',
      u: 'Diğer ebeveyn sizin sözlerinizi ancak siz bunu seçerseniz okur.',
    },
    zestien: '16 yaşından itibaren, anne ve babanın bunu okuyup okumayacağına genç kendisi karar verir.',
    bestuur: 'Yönetim kurulları yalnızca sayıları alır. Yanında isim yazmaz.',
    anderen: 'Başka aileler bunu hiçbir zaman okumaz.',
  },
  tafel: 'Bu masada kimler var?',
  steun: 'Ücretsiz yardım',
  steunpunt:
    'Ouder- en jeugdsteunpunt, okulla ilgili sorularda ailelere ve çocuklara yardım eden bir yerdir. Ücretsizdir.',
  consulent: {
    je: 'Okulla anlaşamıyor musun? Onderwijsconsulent, seninle birlikte çözüm arayan bağımsız bir eğitim danışmanıdır. Ücretsizdir. İnternet sitesi: onderwijsconsulenten.nl',
    u: 'Okulla anlaşamıyor musunuz? Onderwijsconsulent, sizinle birlikte çözüm arayan bağımsız bir eğitim danışmanıdır. Ücretsizdir. İnternet sitesi: onderwijsconsulenten.nl',
  },
  waarSteun: {
    je: 'Ouder- en jeugdsteunpunt, bölgedeki okulların birliğine (samenwerkingsverband) bağlıdır. Orayı kendin arayabilirsin.',
    u: 'Ouder- en jeugdsteunpunt, bölgedeki okulların birliğine (samenwerkingsverband) bağlıdır. Orayı kendiniz arayabilirsiniz.',
  },
}

export const leerplicht: Catalogus['leerplicht'] = {
  toezicht: {
    je: 'Leerplichtambtenaar, çocukların okula gidip gitmediğine bakan belediye görevlisidir. Sana yardım eder ve aynı zamanda denetler: herkes kanuna uyuyor mu?',
    u: 'Leerplichtambtenaar, çocukların okula gidip gitmediğine bakan belediye görevlisidir. Size yardım eder ve aynı zamanda denetler: herkes kanuna uyuyor mu?',
  },
}

export const rechten: Catalogus['rechten'] = {
  titel: { je: 'Hakların', u: 'Haklarınız' },
  zin: {
    je: 'Burada yazanları okuyabilir, bir yanlışı düzelttirebilir, itiraz edebilir ve silinmesini isteyebilirsin. Bir ay içinde cevap alırsın.',
    u: 'Burada yazanları okuyabilir, bir yanlışı düzelttirebilir, itiraz edebilir ve silinmesini isteyebilirsiniz. Bir ay içinde cevap alırsınız.',
  },
  anders: {
    je: 'Bir şey yanlışsa bize söyle. Kendi yazdıklarını değiştirtebilir veya sildirebilirsin. Sen 16 yaşına gelene kadar, geri kalanın düzeltilmesini veya silinmesini annen, baban ya da vasin ister.',
    u: 'Bir şey yanlışsa bize söyleyin. Kendi yazdıklarınızı değiştirtebilir veya sildirebilirsiniz. Çocuk 16 yaşına gelene kadar, geri kalanın düzeltilmesini veya silinmesini velayet sahibi ister. 16 yaşından sonra bunu genç kendisi ister.',
  },
  wieBellen: 'Kim yardım edebilir?',
  contact: { je: 'Önce iletişim kişini ara.', u: 'Önce iletişim kişinizi arayın.' },
  fg: (fg) =>
    `Functionaris gegevensbescherming (veri koruma görevlisi), gizlilik kurallarımıza uyulmasına dikkat eder: ${fg}`,
  geenFg: {
    je: 'Functionaris gegevensbescherming (veri koruma görevlisi), gizlilik kurallarımıza uyulmasına dikkat eder. Kim olduğunu iletişim kişine sor.',
    u: 'Functionaris gegevensbescherming (veri koruma görevlisi), gizlilik kurallarımıza uyulmasına dikkat eder. Kim olduğunu iletişim kişinize sorun.',
  },
  toezichthouder: {
    je: 'Autoriteit Persoonsgegevens kurumuna da şikâyet gönderebilirsin. Bu kurum, Hollanda’da kişisel bilgilerin korunmasını denetler. İnternet sitesi: autoriteitpersoonsgegevens.nl',
    u: 'Autoriteit Persoonsgegevens kurumuna da şikâyet gönderebilirsiniz. Bu kurum, Hollanda’da kişisel bilgilerin korunmasını denetler. İnternet sitesi: autoriteitpersoonsgegevens.nl',
  },
}
