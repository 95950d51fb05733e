/**
 * Rugnummers (product rule 3): random, from 101, never reused, and no two that differ only by swapped neighbouring
 * digits, because 52 and 25 sound alike in Dutch. As soon as fewer than a quarter of a length is free, new numbers get
 * one digit more.
 */

const firstLength = 3

/** The numbers that differ from this one only by two swapped neighbouring digits; same length, without itself. */
export function swappedNeighbours(nummer: number): readonly number[] {
  const digits = String(nummer)
  const swapped = new Set<number>()
  for (let i = 0; i + 1 < digits.length; i++) {
    const other = `${digits.slice(0, i)}${digits[i + 1]}${digits[i]}${digits.slice(i + 2)}`
    if (!other.startsWith('0') && other !== digits) swapped.add(Number(other))
  }
  return [...swapped]
}

/** An unbiased whole number from 0 up to but not including `limit` (at most 2^32). */
function drawBelow(limit: number): number {
  const ceiling = Math.floor(0x1_0000_0000 / limit) * limit
  const word = new Uint32Array(1)
  for (;;) {
    crypto.getRandomValues(word)
    const value = word[0] ?? 0
    if (value < ceiling) return value % limit
  }
}

/** One length of numbers: which are taken, and how many of the allowed ones are free. */
interface Voorraad {
  readonly first: number
  readonly count: number
  readonly taken: Uint8Array
  free: number
}

function openVoorraad(length: number, inUse: Iterable<number>): Voorraad {
  const first = 10 ** (length - 1) + 1
  const count = 10 ** length - first
  const voorraad: Voorraad = { first, count, taken: new Uint8Array(count), free: count }
  for (const nummer of inUse) take(voorraad, nummer)
  return voorraad
}

function block(voorraad: Voorraad, nummer: number): void {
  const place = nummer - voorraad.first
  if (place < 0 || place >= voorraad.count || voorraad.taken[place] === 1) return
  voorraad.taken[place] = 1
  voorraad.free--
}

function take(voorraad: Voorraad, nummer: number): void {
  if (String(nummer).length !== String(voorraad.first).length) return
  block(voorraad, nummer)
  for (const other of swappedNeighbours(nummer)) block(voorraad, other)
}

/** Draws `count` numbers at once; `inUse` holds every number ever given, retired ones too (product rule 3). */
export function drawRugnummers(inUse: ReadonlySet<number>, count: number): readonly number[] {
  const drawn: number[] = []
  let length = firstLength
  let voorraad = openVoorraad(length, inUse)
  while (drawn.length < count) {
    if (voorraad.free * 4 < voorraad.count) {
      length++
      voorraad = openVoorraad(length, inUse)
      continue
    }
    const place = drawBelow(voorraad.count)
    if (voorraad.taken[place] === 1) continue
    const nummer = voorraad.first + place
    take(voorraad, nummer)
    drawn.push(nummer)
  }
  return drawn
}

/** Draws one number that is free; `inUse` holds every number ever given, retired ones too (product rule 3). */
export function drawRugnummer(inUse: ReadonlySet<number>): number {
  const [nummer] = drawRugnummers(inUse, 1)
  if (nummer === undefined) throw new Error('drawing one rugnummer gives one')
  return nummer
}
