/** What was measured of ourselves and the rivals, as tables for the README. */
import { ms, quantile } from '../numbers.mjs'

/**
 * @typedef {object} Measured
 * @property {number} filled ms to make and seal all
 * @property {readonly number[]} screen ms from key in hand to the list on screen
 * @property {number} memory bytes above the empty page
 * @property {readonly number[]} edits ms of an acknowledged edit of a closed dossier
 * @property {readonly number[]} put ms of a bare strict put beside each
 * @property {readonly number[]} renames ms of an edit until the list has it
 * @property {readonly number[]} questions
 * @property {readonly number[]} floor ms of reading and opening the same bytes
 */

/** @param {readonly number[]} numbers */
const median = (numbers) => quantile(numbers, 0.5)
/** @param {number} bytes */
const mb = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`
/** @param {number} ratio */
const times = (ratio) => `${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio)}×`
/** @param {number} moment */
const took = (moment) => (moment >= 10_000 ? `${(moment / 1000).toFixed(1)} s` : ms(moment))
/** @param {readonly number[]} numbers @param {(n: number) => string} how */
const each = (numbers, how) => numbers.map((number) => how(number).replace(/ (?:ms|MB)$/, '')).join(' · ')

/** @param {readonly (readonly string[])[]} lines */
const table = ([head = [], ...rest]) =>
  [head, head.map(() => '---'), ...rest].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/**
 * @param {number} count
 * @param {Measured} ours
 * @param {readonly (Measured & { name: string })[]} others
 * @param {{ documents: readonly number[], size: number }} documents the floor of whole documents
 */
export function rivalsTable(count, ours, others, { documents, size }) {
  /**
   * @param {string} what
   * @param {(measured: Measured) => number} of
   * @param {(number: number) => string} how
   * @param {number} [floor]
   */
  const line = (what, of, how, floor) => [
    what,
    how(of(ours)),
    floor === undefined ? '' : `${how(floor)}; ours ÷ floor ${times(of(ours) / floor)}`,
    ...others.map((one) => `${how(of(one))} (${times(of(one) / of(ours))})`),
  ]
  /** @param {number} part @param {(measured: Measured) => readonly number[]} of */
  const at = (part, of) => (/** @type {Measured} */ one) => quantile(of(one), part)
  const put = [...ours.put, ...others.flatMap((one) => one.put)]
  return `${table([
    [`${count} dossiers`, 'Kanteltafel', 'floor', ...others.map(({ name }) => `${name} (÷ ours)`)],
    line(
      'key in hand → sorted list on screen, median',
      at(0.5, ({ screen }) => screen),
      took,
      median(ours.floor),
    ),
    [
      '  every run',
      each(ours.screen, took),
      each(ours.floor, took),
      ...others.map(({ screen }) => each(screen, took)),
    ],
    line(
      'acknowledged edit of a closed dossier, p50',
      at(0.5, ({ edits }) => edits),
      took,
      quantile(ours.put, 0.5),
    ),
    line(
      'the same, p95',
      at(0.95, ({ edits }) => edits),
      took,
      quantile(ours.put, 0.95),
    ),
    [
      '  beside each: bare strict put, p50 and p95',
      ...[ours, undefined, ...others].map((one) =>
        one === undefined ? '' : `${took(median(one.put))}, ${took(quantile(one.put, 0.95))}`,
      ),
    ],
    line(
      'edit → the list in memory has it, p50',
      at(0.5, ({ renames }) => renames),
      took,
    ),
    line(
      'question (search, filter, sort), p50',
      at(0.5, ({ questions }) => questions),
      took,
    ),
    line('memory above the empty page', ({ memory }) => memory, mb),
    line('sealing and keeping all', ({ filled }) => filled, took),
  ])}

The floor of the list is reading and opening the bytes of our own index and nothing else. Whoever keeps whole documents
(here ${(size / 1000).toFixed(1)} kB each) has another: reading and opening all of them takes ${took(median(documents))}.
The floor of an edit is one bare strict put of 800 bytes, done after each edit (p50 ${took(median(put))} over all).

The same: the seeded dossiers and their fields, the browser, its profile and the run; all content sealed at rest; one
screen draws every list. Not the same:

- PouchDB has no strict durability: it acknowledges an edit before it is on the disk. All others are strict.
- PouchDB and RxDB keep one document per dossier. PouchDB's is sealed whole, or with what the list shows in a box of its
  own ("list apart"), which is the best we could do for it. RxDB's plugin opens every field it reads.
- Dexie's middleware cannot wait for WebCrypto: its cipher is JavaScript and its key lies in the page's memory. Its row of
  a dossier has all fields; a doel, actie or notitie is a row of its own, so this edit adds a row and opens nothing more.
- Only ours keeps who did what, when, per field; and the key of each dossier.
- A question is put to the store itself; who keeps the list in memory answers as quickly as ours, by the same code.
`
}

/** @param {ReadonlyMap<number, Measured>} growth */
export const growthTable = (growth) =>
  `${table([
    [
      'dossiers',
      'list on screen',
      'memory',
      'edit p50',
      'edit p95',
      '÷ bare put',
      'question',
      'sealing and keeping',
    ],
    ...[...growth].map(([count, one]) => [
      String(count),
      `${took(median(one.screen))} (${each(one.screen, took)})`,
      mb(one.memory),
      took(median(one.edits)),
      took(quantile(one.edits, 0.95)),
      [0.5, 0.95].map((part) => times(quantile(one.edits, part) / quantile(one.put, part))).join(' and '),
      took(median(one.questions)),
      took(one.filled),
    ]),
  ])}
`
