/**
 * The texts of a worksheet that can be erased on their own (AVG 16: correction, 17: erasing): what a person typed, not
 * the bookkeeping of the app. What was cleared or taken away still stands in the history, so it is offered too.
 */
import type { Json } from '../../lib/json.ts'
import { isGewist, type Records, type Veld, type Velden, WEG_VELD } from '../handeling/records.ts'

/**
 * `veld` null: the whole record. `tekst` is what stands there now; empty when there is none, or only in the history.
 * `naast` is what stands beside it, undecided (twee versies): it goes with it. Of a whole record only how many.
 */
export interface WisbareTekst {
  readonly tabel: string
  readonly id: string
  readonly veld: string | null
  readonly tekst: string
  readonly naast: readonly string[]
}

/** The fields that hold typed text, in the order of the worksheet; a note is erased whole. */
const typed: readonly (readonly [tabel: string, veld: string | null])[] = [
  ['kind', 'roepnaam'],
  ['kind', 'achternaam'],
  ['kind', 'geboren'],
  ['kind', 'school'],
  ['kind', 'woongemeente'],
  ['kind', 'zorgplichtSchool'],
  ['kind', 'ondersteuningsvraag'],
  ['focus', 'tekst'],
  ['regie', 'stap'],
  ['doel', 'inhoud'],
  ['instemming', 'stap'],
  ['actie', 'wat'],
  ['actie', 'wie'],
  ['actie', 'afloop'],
  ['ouders', 'weten'],
  ['snelregel', 'inhoud'],
  ['bewaren', 'tot'],
  ['notitie', null],
  ['eigenwoorden', null],
  ['stem', null],
  ['reactie', 'tekst'],
  ['plicht', 'stap'],
  ['rol', 'stap'],
  ['trede', 'stap'],
  ['klopt', 'stap'],
  ['afsluiting', 'stap'],
]

/** The parts of a value that a person typed; kinds, dates and ids are left out. */
const told = new Set(['tekst', 'naam', 'persoon', 'wie', 'want', 'zichtbaarAan', 'hoe', 'geprobeerd'])

function textIn(waarde: Json): string {
  if (typeof waarde === 'string') return waarde
  if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) return ''
  const parts = Object.entries(waarde).flatMap(([key, part]) => {
    if (!told.has(key)) return []
    const all = Array.isArray(part) ? part.map(textIn) : [typeof part === 'string' ? part : '']
    return all.filter((text) => text !== '')
  })
  if ('jaar' in waarde && typeof waarde.jaar === 'number') parts.push(String(waarde.jaar))
  return parts.join(', ')
}

const stands = (veld: Veld | undefined): boolean =>
  veld !== undefined && veld.koppen.some(({ waarde }) => !isGewist(waarde))

/** The text that shows and those beside it; of a whole record no words, which have readers of their own (rule 4). */
function textsOf(fields: readonly Veld[], whole: boolean): Pick<WisbareTekst, 'tekst' | 'naast'> {
  const most = fields.reduce<Veld['koppen']>(
    (all, { koppen }) => (koppen.length > all.length ? koppen : all),
    [],
  )
  const [tekst = '', ...naast] = most.map(({ waarde }) => (whole || isGewist(waarde) ? '' : textIn(waarde)))
  return { tekst, naast }
}

/** Every text that is or was there, in the order of the worksheet. */
export function wisbareTeksten(records: Records): readonly WisbareTekst[] {
  return typed.flatMap(([tabel, veld]) =>
    Object.entries(records[tabel] ?? {}).flatMap(([id, velden]): readonly WisbareTekst[] => {
      const own = veld === null ? without(velden) : velden[veld] === undefined ? [] : [velden[veld]]
      if (!own.some(stands)) return []
      return [{ tabel, id, veld, ...textsOf(own, veld === null) }]
    }),
  )
}

const without = (velden: Velden): readonly Veld[] =>
  Object.entries(velden).flatMap(([naam, veld]) => (naam === WEG_VELD ? [] : [veld]))
