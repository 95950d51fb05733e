import type { ReactNode } from 'react'
import { maandnamen } from '../lib/datumDelen.ts'

const datum = `\\d{1,2} (?:${maandnamen.join('|')})(?: \\d{4})?`
const aantal = '\\d+ \\p{Ll}+'
const tijd = '\\bom \\d{2}\\.\\d{2}'
const dates = new RegExp(datum, 'gu')
const all = new RegExp(`${datum}|${aantal}|${tijd}`, 'gu')

const hold = (node: ReactNode, what: RegExp): ReactNode =>
  typeof node === 'string' ? node.replace(what, (found) => found.replaceAll(' ', '\u00A0')) : node

/**
 * What is read as one stays on one line: a date, a number with the word it counts, a time. On screens only; what is
 * exported, searched or kept has plain spaces.
 */
export const holdTogether = (node: ReactNode): ReactNode => hold(node, all)

/** Holds only dates together: for the short name of a control, that keeps its plain spaces. */
export const holdDates = (node: ReactNode): ReactNode => hold(node, dates)
