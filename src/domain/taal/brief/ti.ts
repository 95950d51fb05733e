/** The invitation for a family in Tigrinya, in the plural of courtesy; a time says that it is the Dutch clock, which is six hours from the one at home. */
import { datums } from '../datums.ts'
import type { Brieftekst } from './Brieftekst.ts'

export const ti: Brieftekst = {
  taal: 'ti',
  richting: 'ltr',
  nagekeken: { gewoon: false, rechten: false, leerplicht: false },
  datum: datums.ti,
  klok: (tijd) => `${tijd} (ብናይ ሆላንድ ሰዓት)`,
  titel: 'ዕድመ ንዝርርብ ብዛዕባ ውላድኩም',
  aanhef: (wie) => `ሰላም ${wie}፡`,
  aanhefZonder: 'ሰላም ወለዲ፡ ሰላም መንእሰያት፡',
  inleiding:
    'ብዛዕባ ውላድኩምን ቤት ትምህርትን ምሳኹም ክንዛረብ ንደሊ። ንውላድኩም ካብ ኩሉ ሰብ ንላዕሊ ትፈልጥዎ ንስኹም ኢኹም። ብሓባር ሓደ መደብ ክንገብር ኢና።',
  wanneer: (datum) => `መዓስ፡ ${datum}`,
  hoeLaat: (klok) => `ሰዓት ክንደይ፡ ${klok}`,
  waar: (plaats) => `ኣበይ፡ ${plaats}`,
  tafel: {
    titel: 'ናብቲ ኣኼባ ንመን ንዕድም?',
    jongere: 'ሓደ መንእሰይ ሰብ።',
    ouder: 'ኣብ ጉጅለና ምሳና ዝሓስብ ወላዲ። ነዚ ኣይትደልይዎን ዲኹም? ንገሩና። ሽዑ እዚ ወላዲ ንቑሩብ ግዜ ይወጽእ።',
    rol: {
      school: 'ካብ ቤት ትምህርቲ',
      samenwerkingsverband: 'ንነፍሲ ወከፍ ቆልዓ ቦታ ንምርካብ ብሓባር ካብ ዝሰርሑ ኣብያተ ትምህርቲ ናይዚ ዞባ',
      jeugdhulp: 'ካብ ሓገዝ ንቆልዑን ንስድራቤታትን',
      doorstroompunt: 'ንመንእሰያት ትምህርቲ ወይ ስራሕ ንምርካብ ዝሕግዝ ሰብ',
      werkgever: 'መንእሰያት ክመሃሩሉ ካብ ዝኽእሉ ትካል',
      overig: 'ምሳና ዝሓስብ ሰብ',
    },
    persoon: (naam, rollen) => `${naam}፡ ${rollen.join('። ከምኡውን፡ ')}።`,
  },
  waarom: {
    titel: 'ስለምንታይ ንዕድመኩም?',
    tekst:
      'ውላድኩም ኣብ ገዛ ኣሎ/ኣላ፡ ወይ ኩሉ መዓልቲ ናብ ቤት ትምህርቲ ምኻድ ኣይከኣልን። ሕጂ እንታይ ከም ዝሕግዝ ምሳኹም ኮይንና ንደሊ። ንሓደ ሰብ እኳ ኣይንኸስስን ኢና።',
  },
  waarover: {
    titel: 'ብዛዕባ እንታይ ክንዛረብ ኢና?',
    punten: [
      'ጽቡቕ ዝኸይድ ዘሎ እንታይ እዩ? እንታይ ከምዘለዎ ክቕጽል ኣለዎ?',
      'ውላድኩም ንክመሃር እንታይ የድልዮ?',
      'መጀመርታ ኣየናይ ንእሽቶ ስጉምቲ ንወስድ፡ መን ከ እንታይ ይገብር?',
      'ኩሉ ግዜ ምሳኹም ዝራኸብ ሰብ መን እዩ?',
    ],
  },
  mee: {
    titel: 'ምሳኹም መን ክመጽእ ይኽእል?',
    tekst:
      'ምስ እትኣምንዎ ሰብ ክትመጹ ትኽእሉ ኢኹም፡ ምስ ቤተሰብ፡ ምስ ዓርኪ ወይ ምስ ዝሕግዘኩም ሰብ። ውላድኩም እውን ክመጽእ ይኽእል። ውላድኩም ዕድሚኡ 12 ዓመት ወይ ካብኡ ንላዕሊ ድዩ? ሽዑ እንታይ ከም ዝደሊ ካብ ውላድኩም ባዕሉ ክንሰምዕ ንደሊ።',
  },
  tolk: {
    titel: 'ብኻልእ ቋንቋ ክትዛረቡ ትመርጹ ዲኹም?',
    erbij: 'ኣብቲ ኣኼባ ኣስተርጓሚ ክህሉ እዩ።',
    erbijVoor: (taal) => `ኣብቲ ኣኼባ ኣስተርጓሚ ክህሉ እዩ። ቋንቋ፡ ${taal}።`,
    vraag: 'ንገሩና። ሽዑ ኣስተርጓሚ ክንጽውዕ ኢና። ውላድኩም ከተርጉመልኩም ኣየድልን እዩ።',
    vraagVoor: (taal) => `ክትዛረብሉ እትመርጽዎ ቋንቋ፡ ${taal}። ኣስተርጓሚ ትደልዩ ዲኹም? ንገሩና። ውላድኩም ከተርጉመልኩም ኣየድልን እዩ።`,
  },
  vertellen: {
    titel: 'እንታይ ክትነግሩና ኣየድልን?',
    tekst:
      'እትደልይዎ ጥራይ ትነግሩና። ብዛዕባ ሕማም፡ መድሃኒት፡ እምነት፡ ገንዘብ ወይ ፖሊስ ዋላ ሓንቲ ክትብሉ ኣየድልን እዩ። ክንጽሕፎ ዘይትደልይዎ ነገር ኣሎ ድዩ? ንገሩና። ሽዑ ኣይንጽሕፎን ኢና።',
  },
  opschrijven: {
    titel: 'እንታይ ንጽሕፍ?',
    tekst: 'ምሳኹም ዝተሰማማዕናሉ ነገር ንጽሕፍ። ንስኹም ምሳና ኣብ ዘለኹምሉ ግዜ፡ ብዛዕባ ውላድኩም ጥራይ ንዛረብ።',
  },
  vraag: (contact) => `ክትመጹ ኣይትኽእሉን ዲኹም፡ ወይ ሕቶ ኣለኩም ድዩ? ደውሉ ወይ ኢመይል ጽሓፉ፡ ${contact}`,
  rechten: {
    plek: 'ነፍሲ ወከፍ ቆልዓ ንክመሃር ቦታ ናይ ምርካብ መሰል ኣለዎ።',
    zestien: 'መንእሰያት ካብ 16 ዓመት ጀሚሮም ባዕሎም ይውስኑ።',
    inzage: 'ብዛዕባ ውላድኩም ተጻሒፉ ዘሎ ንምንባብ ክትሓቱ ትኽእሉ ኢኹም። ቅኑዕ ዘይኮነ ነገር ኣሎ ድዩ? ሽዑ ክንእርሞ ኢና።',
  },
  leerplicht: {
    rol: 'leerplichtambtenaar፡ ናይ ግዴታ ትምህርቲ ሰራሕተኛ ናይ ምምሕዳር ከተማ። ንዓኹምን ንውላድኩምን ይሕግዝ፡ ኩሉ ሰብ ሕጊ ዘኽብር ድዩ እውን ይከታተል',
  },
  nietNagekeken:
    'ነዚ ትርጉም፡ ነዚ ቋንቋ ዝዛረብ ሰብ ገና ኣየረጋገጾን። እቲ ብሆላንድኛ ዝተጻሕፈ እዩ ዝሰርሕ። ብሆላንድኛ ጥራይ ዝተጻሕፈ ነገር ኣሎ ድዩ? ሕተቱና፡ ክንገልጸልኩም ኢና።',
}
