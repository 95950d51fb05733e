/**
 * Which family was to come for a child stands with the meeting, not with the child: when the child is erased, that goes
 * from every overleg too (AVG 17).
 */
import type { Door, StreamId } from '../../domain/handeling/handeling.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type { Register, Storing } from '../Register.ts'
import { eraseTekst, type TekstNeeds } from './eraseTekst.ts'

/** Erases it for good; an overleg that cannot be read is passed over, so that the child itself can still go. */
export async function eraseGezin(
  needs: TekstNeeds,
  register: Pick<Register, 'load'>,
  dossier: string,
  door: Door,
): Promise<Result<void, Storing>> {
  const overleggen = [...needs.engine.summaries.streams()].filter((stream) => stream.startsWith('overleg-'))
  for (const stream of overleggen) {
    if (!(await hasGezin(register, stream, dossier))) continue
    const erased = await eraseTekst(needs, stream, { tabel: 'agenda', id: dossier, veld: 'gezin' }, door)
    if (erased.ok || erased.error.reden === 'bestaat-niet') continue
    // What still waits for the disk would bring it back: nothing is erased until that was written.
    return erased.error.reden === 'nog-niet-bewaard'
      ? err({ reden: 'onbekend' })
      : err(erased.error as Storing)
  }
  return ok(undefined)
}

/** Also when it was taken back, or the line was taken off the agenda: it stands in the history. */
async function hasGezin(
  register: Pick<Register, 'load'>,
  stream: StreamId,
  dossier: string,
): Promise<boolean> {
  const records = await register.load(stream)
  return records.ok && records.value['agenda']?.[dossier]?.['gezin'] !== undefined
}
