/** The languages of the family's own pages, invitation and card; fixed texts only, what people typed stays as typed. */
export const talen = ['nl', 'en', 'ar', 'tr', 'pl', 'uk', 'bg', 'ti'] as const
export type Taal = (typeof talen)[number]

/** What a native reader checks in one go. */
export type Groep = 'gewoon' | 'rechten' | 'leerplicht'

/** As the team calls them, in Dutch. */
export const taalNamen: Readonly<Record<Taal, string>> = {
  nl: 'Nederlands',
  en: 'Engels',
  ar: 'Arabisch',
  tr: 'Turks',
  pl: 'Pools',
  uk: 'Oekraïens',
  bg: 'Bulgaars',
  ti: 'Tigrinya',
}

/** As those who speak it call it. */
export const eigenNamen: Readonly<Record<Taal, string>> = {
  nl: 'Nederlands',
  en: 'English',
  ar: 'العربية',
  tr: 'Türkçe',
  pl: 'Polski',
  uk: 'Українська',
  bg: 'Български',
  ti: 'ትግርኛ',
}

/** Of these language tags (BCP 47, best first) the first that is among ours; Dutch when none is. */
export function preferTaal(tags: readonly string[]): Taal {
  const codes = tags.map((tag) => tag.split('-')[0]?.toLowerCase())
  return codes.flatMap((code) => talen.filter((taal) => taal === code))[0] ?? 'nl'
}

/** The language that this word of the team names; null for another, or for words that say more. */
export function findTaal(woord: string): Taal | null {
  const gezocht = woord.trim().toLocaleLowerCase('nl')
  return talen.find((taal) => taalNamen[taal].toLocaleLowerCase('nl') === gezocht) ?? null
}
