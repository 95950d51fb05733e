/**
 * Finds what looks like a burgerservicenummer or an onderwijsnummer, so that it is never kept (product rule 1). Dates,
 * times and phone numbers pass. Nine digits that pass the elfproef by chance are refused too: that is the rule.
 */

/** Elfproef: 9a+8b+7c+6d+5e+4f+3g+2h-i; remainder 0 is a BSN, remainder 5 behind `10` an onderwijsnummer. */
function isBsnLike(digits: string): boolean {
  if (/^0*$/u.test(digits)) return false
  const sum = Array.from(digits, Number).reduce(
    (total, digit, i) => total + digit * (i === 8 ? -1 : 9 - i),
    0,
  )
  const rest = ((sum % 11) + 11) % 11
  return rest === 0 || (rest === 5 && digits.startsWith('10'))
}

const notAfterNumber = String.raw`(?<!\d)(?<!\d[.-])`
const notBeforeNumber = String.raw`(?![.-]?\d)`
const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`
const month = String.raw`(?:0?[1-9]|1[0-2])`

/** A phone number of ten digits with a break behind the second, third or fourth. */
const phoneTail = [0, 1, 2]
  .map((extra) => String.raw`\d{${extra}}[ .-]{1,3}\d(?:[ .-]?\d){${7 - extra}}`)
  .join('|')

/** What is no number of a person: phone behind a land code (31 has nine digits; neighbours), Dutch phone, dates in both orders, times. */
const passes = [
  /(?:\+|(?<!\d)00)31[ .()-]*(?:0\)? ?)?(?:(?:\d[ .()-]*){8}\d(?!\d)|(?:\d[ .()-]*){0,7}\d(?![ .()-]*\d))/gu,
  /(?:\+|(?<!\d)00)(?:32|49)[ .()-]*(?:0\)? ?)?(?:\d[ .()/-]*){7,10}\d(?![ .()/-]*\d)/gu,
  new RegExp(`${notAfterNumber}0[1-9](?:\\d{8}|${phoneTail})${notBeforeNumber}`, 'gu'),
  new RegExp(`${notAfterNumber}(${day})([-./])(${month})\\2(?:\\d{4}|\\d{2})${notBeforeNumber}`, 'gu'),
  new RegExp(`${notAfterNumber}(?:19|20|21)\\d{2}([-./])(${month})\\1(${day})${notBeforeNumber}`, 'gu'),
  new RegExp(`${notAfterNumber}(?:[01]?\\d|2[0-3])\\.[0-5]\\d${notBeforeNumber}`, 'gu'),
]

const run = /\d(?:[ .-]{0,3}\d)*/gu

/**
 * The first nine digits in a text that look like a BSN, PGN or onderwijsnummer, or null (product rule 1). Spaces, line
 * breaks, dots and dashes may stand between, and other numbers around; not a phone number, a date or digits that are
 * part of a longer number.
 */
export function findBsnLike(text: string): string | null {
  if (!/\p{Nd}/u.test(text)) return null
  const plain = text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\s\u00a0\u2000-\u200b\u202f]/gu, ' ')
  const masked = passes.reduce((rest, pattern) => rest.replace(pattern, '|'), plain)
  for (const [found] of masked.matchAll(run)) {
    const groups = found.match(/\d+/gu) ?? []
    const nine = groups.map((_, from) => nineFrom(groups, from)).find((digits) => isBsnLike(digits))
    if (nine !== undefined) return nine
  }
  return null
}

/** Nine digits with what may stand between them, from every place where one begins. */
const nineDigits = /(?=(\p{Nd}(?:[\s.\p{Pd}\u2212\u200b]{0,3}\p{Nd}){8}))/gu

/** The text with every such number taken out and the rest as it was; empty when it cannot be told where one stands. */
export function withoutBsn(text: string): string {
  const nine = findBsnLike(text)
  if (nine === null) return text
  const there = [...text.matchAll(nineDigits)].find(
    ([, digits = '']) => digits.normalize('NFKC').replace(/\D/gu, '') === nine,
  )
  if (there?.[1] === undefined) return ''
  return withoutBsn(text.slice(0, there.index) + text.slice(there.index + there[1].length))
}

/** The whole groups of digits from here that make exactly nine together, or an empty text. */
function nineFrom(groups: readonly string[], from: number): string {
  let digits = ''
  for (const group of groups.slice(from)) {
    digits += group
    if (digits.length >= 9) break
  }
  return digits.length === 9 ? digits : ''
}
