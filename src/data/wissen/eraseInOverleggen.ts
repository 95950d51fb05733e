/**
 * What stands of a child with the meetings: which family was to come, and lines that were typed without its number and
 * got their place with it. When the child is erased, that goes from every overleg too (AVG 17).
 */
import type { Door } from '../../domain/handeling/handeling.ts'
import type { Records } from '../../domain/handeling/records.ts'
import { readRegelsVanKind } from '../../domain/snelregel/Snelregel.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type { Register, Storing } from '../Register.ts'
import { eraseTekst, type TekstNeeds, type TekstPlek } from './eraseTekst.ts'

/** Erases it for good; an overleg that cannot be read is passed over, so that the child itself can still go. */
export async function eraseInOverleggen(
  needs: TekstNeeds,
  register: Pick<Register, 'load'>,
  dossier: string,
  door: Door,
): Promise<Result<void, Storing>> {
  const overleggen = [...needs.engine.summaries.streams()].filter((stream) => stream.startsWith('overleg-'))
  for (const stream of overleggen) {
    const loaded = await register.load(stream)
    if (!loaded.ok) continue
    const { hier, daar } = readRegelsVanKind(loaded.value, dossier)
    for (const plek of [...gezinOf(loaded.value, dossier), ...hier.map(regelPlek)]) {
      const erased = await eraseTekst(needs, stream, plek, door)
      if (erased.ok || erased.error.reden === 'bestaat-niet') continue
      // What still waits for the disk would bring it back: nothing is erased until that was written.
      return erased.error.reden === 'nog-niet-bewaard'
        ? err({ reden: 'onbekend' })
        : err(erased.error as Storing)
    }
    // The draft of giving a line its place names the line, not the child.
    for (const regel of [...hier, ...daar]) await needs.engine.drafts.forgetNaming(regel)
  }
  return ok(undefined)
}

const regelPlek = (id: string): TekstPlek => ({ tabel: 'snelregel', id, veld: 'inhoud' })

/** Also when it was taken back, or the line was taken off the agenda: it stands in the history. */
const gezinOf = (records: Records, dossier: string): readonly TekstPlek[] =>
  records['agenda']?.[dossier]?.['gezin'] === undefined
    ? []
    : [{ tabel: 'agenda', id: dossier, veld: 'gezin' }]
