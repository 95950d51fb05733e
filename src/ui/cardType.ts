/**
 * How large the letters of a card are on paper: as large as its text allows on one sheet of A4. Reckoned from the amount of
 * text, for a browser does not tell how a page comes out before it is printed.
 */
import type { CardContent, CardPart, CardText } from './CardContent.ts'

/** From large to small, in points; the last one is for the longest text that the fields take. */
const cardTypes = [21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9] as const
export type CardType = (typeof cardTypes)[number]

/** From this size down the lines stand closer, and what was typed is not bold. */
export const denseFrom = 10

/** A4 within its margins, in points, with something to spare for a line that breaks early. */
const sheet = { wide: 504, high: 725 }
const between = 18

/** Each in letters of the card. */
const heights = { title: 1.4, phone: 1.7, head: 0.9, said: 1, foot: 0.65 }

/** How wide a sign is on average, in its own height. */
function signWidth(tekst: string): number {
  if (/\p{Script=Ethiopic}/u.test(tekst)) return 0.68
  return /\p{Script=Cyrillic}/u.test(tekst) ? 0.54 : 0.5
}

/** The largest letter, in points, with which the card stays on one sheet; the smallest where none does. */
export function cardType(card: CardContent): CardType {
  return cardTypes.find((type) => heightAt(card, type) <= sheet.high) ?? 9
}

function heightAt({ titel, voor, regels, voet }: CardContent, type: CardType): number {
  const dense = type <= denseFrom
  const step = dense ? 1.25 : 1.4
  const gap = 0.15
  const rule = dense ? 0.7 : 1
  const lines = (tekst: string, letter: number, columns: number): number => {
    const wide = (sheet.wide - between * (columns - 1)) / columns
    const perLine = Math.max(1, Math.floor(wide / (type * letter * signWidth(tekst))))
    return tekst.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0)
  }
  const high = (count: number, letter: number): number => count * letter * step + gap
  const said = (talen: readonly CardText[], letter: number): number => {
    const different = new Set(talen.map(({ tekst }) => tekst))
    return high(Math.max(0, ...[...different].map((tekst) => lines(tekst, letter, different.size))), letter)
  }
  const part = (deel: CardPart): number => {
    if (deel.soort === 'gezegd') return said(deel.talen, heights.said)
    if (deel.soort === 'telefoon') return high(lines(deel.tekst, heights.phone, 1), heights.phone)
    return high(lines(deel.tekst, heights.said, deel.breed ? 1 : titel.length), heights.said)
  }
  const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0)
  const ems =
    said(titel, heights.title) +
    said(voor, heights.said) +
    sum(regels.map(({ kop, delen }) => rule + said(kop, heights.head) + sum(delen.map(part)))) +
    sum(voet.map((talen) => said(talen, heights.foot)))
  return (ems + rule) * type
}
