/**
 * Which of the three questions has been answered, told by what was written in this overleg and never by a date or by the
 * order of the rooms: what was there before it began answers nothing.
 */
import { isOpgepaktIn } from '../dossier/bespreking.ts'
import type { Dossier } from '../dossier/Dossier.ts'
import type { Kaart, Overleg } from './Overleg.ts'
import type { OverlegSamenvatting } from './samenvatting.ts'
import { notReached } from './verloop.ts'
import { terugblik } from './vervolg.ts'

export type Vraag = 'vraag1' | 'vraag2' | 'vraag3'

const isIdee = (kaart: Kaart): boolean => kaart.soort === 'idee'

/**
 * Vraag 1: something was said, and in a follow-up of `vorige` nothing that was promised last time waits for an answer.
 * Vraag 2: a child was taken up here, or an idea written. Vraag 3: every child on the agenda is besproken; without an
 * agenda, the team has a goal. `dossiers` are those of the agenda, of last time, and of who was taken up lately.
 */
export function kamersGedaan(
  overleg: Overleg,
  dossiers: readonly Dossier[],
  vorige: OverlegSamenvatting | null,
): Readonly<Record<Vraag, boolean>> {
  const agenda = new Set(overleg.agenda.map((punt) => punt.dossier))
  const beloften = terugblik(overleg, vorige, dossiers)
  const told = beloften.some(({ actie }) => actie.afloop !== null)
  return {
    vraag1: (told || !overleg.kaarten.every(isIdee)) && beloften.every(({ actie }) => actie.afloop !== null),
    vraag2: overleg.kaarten.some(isIdee) || dossiers.some((dossier) => isOpgepaktIn(dossier, overleg.id)),
    vraag3: agenda.size > 0 ? notReached(overleg, dossiers).length === 0 : overleg.teamdoel !== '',
  }
}
