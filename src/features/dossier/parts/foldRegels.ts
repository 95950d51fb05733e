import type { HistoryLine } from '../../../data/Register.ts'
import { veldNaam } from './veldNaam.ts'

/** One line as it is read: the newest of its kind, and how many there are that read the same. */
export interface Regelgroep {
  readonly regel: HistoryLine
  readonly aantal: number
}

/** Whether a line shows what was changed; of a note it never does (rule 4). */
export const toontVeld = (tabel: string, veld: string): boolean =>
  tabel !== 'notitie' && veldNaam(tabel, veld) !== null

const minuteOf = ({ op }: HistoryLine): number => Math.floor(op / 60_000)

const readsSame = (a: HistoryLine, b: HistoryLine): boolean =>
  a.soort === b.soort &&
  a.door.naam === b.door.naam &&
  a.door.partij === b.door.partij &&
  a.overleg === b.overleg &&
  minuteOf(a) === minuteOf(b) &&
  ![...a.velden, ...b.velden].some(({ tabel, veld }) => toontVeld(tabel, veld))

/** Lines after each other that nobody could tell apart become one that says how many. */
export function foldRegels(regels: readonly HistoryLine[]): readonly Regelgroep[] {
  const groepen: Regelgroep[] = []
  for (const regel of regels) {
    const last = groepen.at(-1)
    if (last !== undefined && readsSame(last.regel, regel))
      groepen[groepen.length - 1] = { regel: last.regel, aantal: last.aantal + 1 }
    else groepen.push({ regel, aantal: 1 })
  }
  return groepen
}
