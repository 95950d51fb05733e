/**
 * The familieblad as a picture for a phone: the same words in the same order as on paper, drawn in the letters of the app.
 * Each text stands at the start of its own direction, as large as one A4 takes; what is long gets a longer sheet.
 */
import type { Bladdeel, Familieblad, Gezegd } from '../domain/familieblad/Familieblad.ts'
import { err, ok, type Result } from '../lib/result.ts'

export interface Letter {
  /** Height in pixels. */
  readonly hoogte: number
  readonly dikte: 400 | 700
}

/** How wide a text is in this letter, in pixels. */
export type Meet = (tekst: string, letter: Letter) => number

/** One line of text; `x` is where its direction begins, `y` its baseline. */
export interface Bladstuk extends Letter {
  readonly tekst: string
  readonly richting: 'ltr' | 'rtl'
  readonly x: number
  readonly y: number
}

export interface Bladbeeld {
  readonly breedte: number
  readonly hoogte: number
  readonly stukken: readonly Bladstuk[]
  /** Where a line across the sheet stands. */
  readonly strepen: readonly number[]
}

/** A4 upright, at 150 dots to the inch. */
const breedte = 1240
const laagste = 1754
const rand = 90
const tussen = 48
const vol = breedte - 2 * rand

const letters = {
  telefoon: { hoogte: 62, dikte: 700 },
  titel: { hoogte: 54, dikte: 700 },
  voor: { hoogte: 38, dikte: 400 },
  kop: { hoogte: 30, dikte: 400 },
  vast: { hoogte: 36, dikte: 400 },
  getypt: { hoogte: 40, dikte: 700 },
  voet: { hoogte: 26, dikte: 400 },
} as const satisfies Record<string, Letter>

/** So much larger the letters become where the text leaves room for it. */
const maten = [1.4, 1.3, 1.2, 1.1]

/** Every line of the sheet with its place, and how high the sheet becomes (at least A4). */
export function layoutBlad(blad: Familieblad, meet: Meet): Bladbeeld {
  for (const maat of maten) {
    const beeld = layoutAt(maat, blad, meet)
    if (beeld.hoogte <= laagste) return beeld
  }
  return layoutAt(1, blad, meet)
}

function layoutAt(maat: number, { titel, voor, regels, voet }: Familieblad, meet: Meet): Bladbeeld {
  const stukken: Bladstuk[] = []
  const strepen: number[] = []
  let y = rand
  const besides = titel.length > 1
  const fromRight = titel[0]?.richting === 'rtl'

  /** Puts a text in a box and gives back how high it came. */
  const put = (tekst: string, richting: 'ltr' | 'rtl', box: Box, van: Letter): number => {
    const letter = groter(van, maat)
    const lines = wrapLines(tekst, box.breed, (deel) => meet(deel, letter))
    const step = Math.round(letter.hoogte * 1.45)
    for (const [at, line] of lines.entries()) {
      const x = richting === 'rtl' ? box.links + box.breed : box.links
      stukken.push({ ...letter, tekst: line, richting, x, y: y + at * step + letter.hoogte })
    }
    return lines.length * step
  }
  const say = (talen: readonly Gezegd[], letter: Letter): void => {
    const different = talen.filter(({ tekst }, at) => talen.findIndex((een) => een.tekst === tekst) === at)
    const boxes = columns(different.length, fromRight)
    y += Math.max(
      ...different.map(({ tekst, richting }, at) => put(tekst, richting, boxes[at] ?? heel, letter)),
      0,
    )
  }
  const deel = (een: Bladdeel): void => {
    if (een.soort === 'gezegd') return say(een.talen, letters.vast)
    if (een.soort === 'telefoon') {
      const breed = meet(een.tekst, groter(letters.telefoon, maat))
      y += put(een.tekst, 'ltr', besides ? centred(breed) : heel, letters.telefoon)
      return
    }
    const box = besides && !een.breed ? (columns(2, fromRight)[1] ?? heel) : heel
    y += put(een.tekst, richtingVan(een.tekst), box, letters.getypt)
  }
  const streep = (): void => {
    y += 22
    strepen.push(y)
    y += 22
  }

  say(titel, letters.titel)
  say(voor, letters.voor)
  for (const { kop, delen } of regels) {
    streep()
    say(kop, letters.kop)
    for (const een of delen) deel(een)
  }
  if (voet.length > 0) streep()
  for (const talen of voet) say(talen, letters.voet)
  return { breedte, hoogte: Math.max(laagste, y + rand), stukken, strepen }
}

interface Box {
  readonly links: number
  readonly breed: number
}

const heel: Box = { links: rand, breed: vol }

const groter = ({ hoogte, dikte }: Letter, maat: number): Letter => ({
  hoogte: Math.round(hoogte * maat),
  dikte,
})

/** In the middle, over both columns. */
const centred = (breed: number): Box =>
  breed < vol ? { links: rand + Math.floor((vol - breed) / 2), breed: Math.ceil(breed) } : heel

/** Boxes beside each other, the first at the side where the sheet begins. */
function columns(aantal: number, fromRight: boolean): readonly Box[] {
  if (aantal < 2) return [heel]
  const breed = (vol - tussen) / 2
  const boxes = [
    { links: rand, breed },
    { links: rand + breed + tussen, breed },
  ]
  return fromRight ? boxes.reverse() : boxes
}

/** Of what someone typed: the direction of its first letter that has one. */
function richtingVan(tekst: string): 'ltr' | 'rtl' {
  const first = /\p{L}/u.exec(tekst)?.[0] ?? ''
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(first) ? 'rtl' : 'ltr'
}

/** The lines of a text in a box: broken between words, and within a word that is wider than the box. */
export function wrapLines(tekst: string, breed: number, meet: (deel: string) => number): readonly string[] {
  return tekst.split('\n').flatMap((alinea) => {
    const lines: string[] = []
    let line = ''
    for (const woord of alinea.split(/\s+/u).flatMap((een) => pieces(een, breed, meet))) {
      const longer = line === '' ? woord : `${line} ${woord}`
      if (line !== '' && meet(longer) > breed) {
        lines.push(line)
        line = woord
      } else line = longer
    }
    return line === '' ? lines : [...lines, line]
  })
}

const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

function pieces(woord: string, breed: number, meet: (deel: string) => number): readonly string[] {
  if (meet(woord) <= breed) return [woord]
  const parts: string[] = []
  let part = ''
  for (const { segment } of segments.segment(woord)) {
    if (part !== '' && meet(part + segment) > breed) {
      parts.push(part)
      part = ''
    }
    part += segment
  }
  return [...parts, part]
}

/** A PNG of the sheet in the fonts of the page; refused where the browser cannot draw it. */
export async function drawBlad(blad: Familieblad): Promise<Result<Blob, { readonly reden: 'geen-plaatje' }>> {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return err({ reden: 'geen-plaatje' })
  const { fontFamily } = getComputedStyle(document.body)
  const font = ({ hoogte, dikte }: Letter): string => `${dikte} ${hoogte}px ${fontFamily}`
  const texts = JSON.stringify(blad)
  await Promise.all(
    Object.values(letters).map(async (letter) => await document.fonts.load(font(letter), texts)),
  )
  const beeld = layoutBlad(blad, (tekst, letter) => {
    context.font = font(letter)
    return context.measureText(tekst).width
  })
  const { canvas } = context
  canvas.width = beeld.breedte
  canvas.height = beeld.hoogte
  context.fillStyle = '#fff'
  context.fillRect(0, 0, beeld.breedte, beeld.hoogte)
  context.fillStyle = '#000'
  context.textAlign = 'start'
  for (const streep of beeld.strepen) context.fillRect(rand, streep, vol, 2)
  for (const { tekst, richting, x, y, ...letter } of beeld.stukken) {
    context.font = font(letter)
    context.direction = richting
    context.fillText(tekst, x, y)
  }
  const blob = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, 'image/png')
  })
  return blob === null ? err({ reden: 'geen-plaatje' }) : ok(blob)
}
