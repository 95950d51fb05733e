import type { ReactNode } from 'react'
import { maandnamen } from '../lib/datumDelen.ts'

const datum = new RegExp(`(\\d{1,2}) (${maandnamen.join('|')})(?: (\\d{4}))?`, 'gu')

/**
 * A date in a sentence stays on one line: "23 november 2026" does not break before its year. On screens only; what is
 * exported, searched or kept has plain spaces.
 */
export const holdDates = (node: ReactNode): ReactNode =>
  typeof node === 'string' ? node.replace(datum, (found) => found.replaceAll(' ', '\u00A0')) : node
