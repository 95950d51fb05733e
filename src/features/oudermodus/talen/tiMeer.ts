import type { Catalogus } from './Catalogus.ts'

/** The second half of the page: the words of the lines, and what stands under "Meer weten". */
export const tiMeer: Pick<Catalogus, 'woorden' | 'meer' | 'leerplicht' | 'rechten'> = {
  woorden: {
    over: {
      situatie: 'ሕጂ ኩነታት ከመይ ኣሎ',
      ondersteuningsvraag: { je: 'እንታይ የድልየኩም?', u: 'እንታይ የድሊ?' },
      focus: 'ኣብ ምንታይ ንሰርሕ?',
      regie: 'እዚ ከም ዝግበር መን የረጋግጽ?',
      doel: 'ዕላማና',
      actie: 'መን እንታይ ይገብር?',
      volgende: 'እንደገና እንርእየሉ ዕለት',
    },
    situatie: {
      dreigt: () => 'ሕጂ ናብ ቤት ትምህርቲ ምኻድ ከቢድ እዩ።',
      thuis: (naam) => ({ je: 'ኣብ ገዛ ኣለኹም።', u: `${naam} ኣብ ገዛ ኣሎ/ኣላ።` }),
      terug: (naam) => ({
        je: 'እንደገና ኣብ ቤት ትምህርቲ ኣለኹም።',
        u: `${naam} እንደገና ኣብ ቤት ትምህርቲ ኣሎ/ኣላ።`,
      }),
      afgesloten: () => 'ነዚ ናይ ስራሕ ወረቐት ወዲእናዮ ኣለና።',
    },
    sinds: (datum) => `ካብ ${datum} ጀሚሩ`,
    regieGeen: 'ብዛዕባ እዚ ገና ኣይተሰማማዕናን።',
    regieGevraagd: (wie) => `ን ${wie} ሓቲትና። መልሲ ንጽበ ኣለና።`,
    regieVoorlopig: (wie) => `ንግዚኡ፡ ${wie}`,
    partij: {
      kind: { je: 'ንስኹም', u: 'ቆልዓ' },
      ouder: { je: 'ወላዲኹም', u: 'ወላዲ' },
      school: 'ቤት ትምህርቲ',
      leerplicht: 'ግዴታ ትምህርቲ – leerplicht',
      samenwerkingsverband: 'ምትሕብባር ኣብያተ ትምህርቲ – samenwerkingsverband',
      jeugdhulp: 'ሓገዝ ንቆልዑን መንእሰያትን – jeugdhulp',
      doorstroompunt: 'ሓገዝ ንመንእሰያት – doorstroompunt',
      werkgever: 'ኣስራሒ',
      overig: 'ካልእ ሰብ',
    },
    verzorger: { voogd: 'መጒዚት (voogd)', pleegouder: 'ኣዕባዪ ወላዲ (pleegouder)' },
    afloop: { gedaan: 'እዚ ተገይሩ።', deels: 'ክፋሉ ተገይሩ።', niet: 'እዚ ኣይሰለጠን።' },
  },
  meer: {
    titel: 'ተወሳኺ ሓበሬታ',
    werkblad: 'እዚ ናይቲ ጉጅለ ናይ ስራሕ ወረቐት እዩ። ወግዓዊ መዝገብ ኣይኮነን።',
    afgesproken: 'ኣብቲ ናይ ስራሕ ወረቐት እንታይ ተጻሒፉ ኣሎ?',
    gezegd: 'እንታይ ተባሂሉ?',
    eerder: 'ቅድሚ ሕጂ',
    wieLeest: 'መን እንታይ የንብብ?',
    leesregels: {
      team: 'እቲ ጉጅለ፡ ቤት ትምህርቲ፡ leerplicht (ግዴታ ትምህርቲ)፡ ከምኡውን jeugdhulp (ሓገዝ ንቆልዑን መንእሰያትን) ነዚ ስምምዓት የንብብዎ።',
      keuze: 'ቃላትኩም መን ከም ዘንብቦ ባዕልኹም ትመርጹ።',
      ouders: {
        je: 'ወለድኹም ቃላትኩም ዘንብብዎ ንስኹም እንተ መሪጽኩም ጥራይ እዩ።',
        u: 'እቲ ካልእ ወላዲ ቃላትኩም ዘንብቦ ንስኹም እንተ መሪጽኩም ጥራይ እዩ።',
      },
      zestien: 'መንእሰያት ካብ 16 ዓመት ጀሚሮም፡ ወለዶም ነዚ የንብብዎ ወይ ኣየንብብዎ ባዕሎም ይውስኑ።',
      bestuur: 'ላዕለዎት ሓለፍቲ ቁጽርታት ጥራይ ይረኽቡ። ስማት የብሉን።',
      anderen: 'ካልኦት ስድራቤታት ነዚ ፈጺሞም ኣየንብብዎን።',
    },
    tafel: 'ኣብዚ ኣኼባ መን ኣሎ?',
    steun: 'ነጻ ሓገዝ',
    steunpunt:
      'ouder- en jeugdsteunpunt (ወለድን መንእሰያትን ሓገዝ ዝረኽብሉ ቦታ) ንወለድን ንቆልዑን ኣብ ሕቶታት ቤት ትምህርቲ ይሕግዝ። ብነጻ እዩ።',
    consulent:
      'ምስ ቤት ትምህርቲ ክትሰማምዑ ኣይከኣልኩምን ዲኹም? onderwijsconsulent (ናይ ትምህርቲ ኣማኻሪ) መፍትሒ ንምርካብ ይሕግዘኩም። ብነጻ እዩ። መርበብ ሓበሬታ፡ onderwijsconsulenten.nl',
    waarSteun:
      'እቲ ouder- en jeugdsteunpunt ናይ ሕብረት ኣብያተ ትምህርቲ (samenwerkingsverband) እዩ። ባዕልኹም ክትድውሉሉ ትኽእሉ ኢኹም።',
  },
  leerplicht: {
    toezicht: 'leerplichtambtenaar (ናይ ግዴታ ትምህርቲ ሰራሕተኛ) ይሕግዘኩም፡ ተቖጻጻሪ እውን እዩ። ኩሉ ሰብ ሕጊ ዘኽብር ድዩ ይከታተል።',
  },
  rechten: {
    titel: 'መሰላትኩም',
    zin: 'ኣብዚ ተጻሒፉ ዘሎ ከተንብቡ፡ ጌጋ ክእረም ክትሓቱ፡ ተቓውሞ ከተቕርቡ፡ ክድምሰስ እውን ክትሓቱ መሰል ኣለኩም። ኣብ ውሽጢ ሓደ ወርሒ መልሲ ትረኽቡ።',
    anders:
      'ጌጋ ነገር እንተ ሎ ንገሩና። ባዕልኹም ዝጸሓፍኩምዎ ክቕየር ወይ ክድምሰስ ክትሓቱ ትኽእሉ። ክሳብ 16 ዓመት፡ ካልእ ንክእረም ወይ ንክድምሰስ ናይ ወላዲ ስልጣን ዘለዎ ሰብ ይሓትት። ካብ 16 ዓመት ንላዕሊ መንእሰይ ባዕሉ ይሓትት።',
    wieBellen: 'መን ክሕግዝ ይኽእል?',
    contact: 'መጀመርታ ነቲ ምሳኹም ዝራኸብ ሰብ ደውሉ።',
    fg: (fg) => `functionaris gegevensbescherming (ውልቃዊ ሓበሬታ ዝሕሉ ሰራሕተኛ) ሕግታት ምሕላው ምስጢር ከም እነኽብር ይከታተል፡ ${fg}`,
    geenFg:
      'functionaris gegevensbescherming (ውልቃዊ ሓበሬታ ዝሕሉ ሰራሕተኛ) ሕግታት ምሕላው ምስጢር ከም እነኽብር ይከታተል። መን ምዃኑ ነቲ ምሳኹም ዝራኸብ ሰብ ሕተቱ።',
    toezichthouder:
      'ናብ Autoriteit Persoonsgegevens (ውልቃዊ ሓበሬታ ዝሕሉ ናይ መንግስቲ ትካል) እውን ጥርዓን ክትልእኹ ትኽእሉ ኢኹም። መርበብ ሓበሬታ፡ autoriteitpersoonsgegevens.nl',
  },
}
