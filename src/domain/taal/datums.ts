/**
 * How a date is written in the languages of a family: with the month in words, the day before it, and digits that
 * everyone knows. Own tables, because not every device knows the months of each language.
 */
import { type Datum, formatDatum } from '../../lib/datum.ts'
import type { Taal } from './Taal.ts'

type Maanden = readonly string[]

/** Writes day, month, year with these names for the months: as they read beside a day, and without one. */
const datumIn =
  (metDag: Maanden, los: Maanden = metDag) =>
  (datum: Datum): string => {
    const [jaar = '', maand = '', dag] = datum.split('-')
    const at = Number(maand) - 1
    return dag === undefined ? `${los[at] ?? ''} ${jaar}` : `${Number(dag)} ${metDag[at] ?? ''} ${jaar}`
  }

const list = (namen: string): Maanden => namen.split(' ')

/** The one way to write a day, or a month of which the day is not known, in each language. */
export const datums: Readonly<Record<Taal, (datum: Datum) => string>> = {
  nl: formatDatum,
  en: datumIn(list('January February March April May June July August September October November December')),
  // Both names of a month, as in the east and as in the west of the Arab world.
  ar: datumIn([
    'كانون الثاني/يناير',
    'شباط/فبراير',
    'آذار/مارس',
    'نيسان/أبريل',
    'أيار/مايو',
    'حزيران/يونيو',
    'تموز/يوليو',
    'آب/أغسطس',
    'أيلول/سبتمبر',
    'تشرين الأول/أكتوبر',
    'تشرين الثاني/نوفمبر',
    'كانون الأول/ديسمبر',
  ]),
  tr: datumIn(list('Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık')),
  pl: datumIn(
    list(
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    ),
    list('styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień'),
  ),
  uk: datumIn(
    list('січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'),
    list('січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень'),
  ),
  bg: datumIn(list('януари февруари март април май юни юли август септември октомври ноември декември')),
  // As they are said in Eritrea for January to December.
  ti: datumIn(list('ጥሪ ለካቲት መጋቢት ሚያዝያ ግንቦት ሰነ ሓምለ ነሓሰ መስከረም ጥቅምቲ ሕዳር ታሕሳስ')),
}
