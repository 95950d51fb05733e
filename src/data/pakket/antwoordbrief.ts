/**
 * What a family answers from home, in as few letters as it fits in: a short answer then goes as a QR code. Each letter
 * holds a list of messages, deflated beside what both sides know, and is opened as the work of a stranger.
 */
import type { Postbericht } from '../../domain/gezin/Postbericht.ts'
import type { Json } from '../../lib/json.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { berichtJson } from '../overdracht/gezinKlad.ts'
import { type Brievenbus, largestLetter, mostLetters, sealPacked } from '../overdracht/letters.ts'
import { packBeside, unpackWithin } from '../pack.ts'
import { isList } from '../shape.ts'
import { woordenboek } from './woordenboek.ts'

/** Bytes of the messages of one letter at most, before they are deflated. */
const largestInhoud = largestLetter

const sizeOf = (json: Json): number => new TextEncoder().encode(JSON.stringify(json)).length

/** The letters of these messages; refused when there are more, or one is longer, than the team reads. */
export async function sealAntwoord(
  bus: Brievenbus,
  berichten: readonly Postbericht[],
): Promise<Result<readonly Uint8Array[], 'te-groot'>> {
  if (berichten.length > mostLetters) return err('te-groot')
  const lists: Json[][] = []
  let room = 0
  for (const json of berichten.map(berichtJson)) {
    // One more for the comma, and two for what stands around the list.
    const size = sizeOf(json) + 1
    if (size + 2 > largestInhoud) return err('te-groot')
    if (size > room) {
      lists.push([])
      room = largestInhoud - 2
    }
    lists.at(-1)?.push(json)
    room -= size
  }
  const letters = await Promise.all(
    lists.map(async (list) => await sealPacked(bus, packBeside(list, woordenboek))),
  )
  return letters.some(({ length }) => length > largestLetter) ? err('te-groot') : ok(letters)
}

/** The list in such a letter, for `openLetter`. */
export const unpackBerichten = (content: Uint8Array): Result<Json, 'beschadigd'> =>
  unpackWithin(content, largestInhoud, woordenboek)

/** Its messages; none for what is no list, or a longer one than is ever made. */
export const berichtenIn = (json: Json | undefined): readonly Json[] =>
  isList(json) && json.length <= mostLetters ? json : []
