/**
 * What stands of a child with the meetings: when the child is erased, that goes from every overleg too (AVG 17), also
 * the half typed placing of its lines.
 */
import type { Door } from '../../domain/handeling/handeling.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type { Engine } from '../engine.ts'
import type { Register, Storing } from '../Register.ts'
import { eraseTekst, type TekstNeeds } from './eraseTekst.ts'
import { kindOfWijziging, sporenOf } from './kindSporen.ts'

/**
 * Erases it for good; an overleg that cannot be read is passed over, so that the child itself can still go. Nothing is
 * erased while an act that would bring it back still waits for the disk, here or in another window: `nog-niet-bewaard`.
 */
export async function eraseInOverleggen(
  needs: TekstNeeds,
  register: Pick<Register, 'load'>,
  dossier: string,
  door: Door,
): Promise<Result<void, Storing | { readonly reden: 'nog-niet-bewaard' }>> {
  const { engine, retryUnsaved } = needs
  // Of windows that are gone too; one that is still there writes its own.
  await engine.queue.load()
  await retryUnsaved()
  if (await waits(engine, dossier)) return err({ reden: 'nog-niet-bewaard' })
  // What another window kept a moment ago stands in no record here yet.
  const read = await engine.news.read()
  if (!read.ok) return read
  const overleggen = [...engine.summaries.streams()].filter((stream) => stream.startsWith('overleg-'))
  for (const stream of overleggen) {
    const loaded = await register.load(stream)
    if (!loaded.ok) continue
    const { plekken, regels } = sporenOf(loaded.value, dossier)
    for (const plek of plekken) {
      const erased = await eraseTekst(needs, stream, plek, door)
      if (erased.ok || erased.error.reden === 'bestaat-niet') continue
      return erased.error.reden === 'nog-niet-bewaard'
        ? err({ reden: 'nog-niet-bewaard' })
        : err(erased.error as Storing)
    }
    // The draft of giving a line its place names the line, not the child.
    for (const regel of regels) await engine.drafts.eraseNaming(regel)
  }
  return ok(undefined)
}

/** True when an act that could not be put on disk yet says something of this child in an overleg. */
async function waits({ queue }: Engine, dossier: string): Promise<boolean> {
  const acts = [...queue.list().map(({ handeling }) => handeling), ...(await queue.elsewhere())]
  return acts
    .flatMap(({ delen }) => delen.filter(({ stream }) => stream.startsWith('overleg-')))
    .some(({ wijzigingen }) => wijzigingen.some((wijziging) => kindOfWijziging(wijziging) === dossier))
}
