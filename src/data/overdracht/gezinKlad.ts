/**
 * What a family typed and did not send: kept as sealed drafts of the child, one a message, until the same person has the
 * tablet again: also with another age or gezag by then, and never who came in their place. The key names the child, so that it goes when the child is erased.
 */
import { isZelfdePersoon } from '../../domain/eigenwoorden/eigenwoorden.ts'
import type { Overdrachtskeuze } from '../../domain/gezin/Gezinslezer.ts'
import type { Postbericht } from '../../domain/gezin/Postbericht.ts'
import { readPostbericht } from '../../domain/gezin/readPostbericht.ts'
import { sprekerOf } from '../../domain/gezin/spreker.ts'
import type { Json } from '../../lib/json.ts'
import { redact } from '../../lib/redacted.ts'
import type { Result } from '../../lib/result.ts'
import type { DraftStore } from '../drafts.ts'
import type { Storing } from '../Register.ts'
import { isRecord, isText } from '../shape.ts'
import type { Overdrachtregel } from './overdrachtRows.ts'

type Lezer = Pick<Overdrachtregel, 'dossier' | 'lezer' | 'ouder' | 'naam'>

const prefixOf = (dossier: string): string => `dossier/${dossier}/gezin-`

/** The key of the draft of one message. */
export const kladKey = (dossier: string, bericht: string): string => `${prefixOf(dossier)}${bericht}`

/** A message as plain JSON. */
export const berichtJson = ({ inhoud, ...bericht }: Postbericht): Json => ({
  ...bericht,
  inhoud: { ...inhoud },
})

/** Keeps a message that was not sent, with whose it is. */
export const saveKlad = async (
  drafts: DraftStore,
  { dossier, lezer, ouder, naam }: Lezer,
  bericht: Postbericht,
): Promise<Result<{ readonly op: number }, Storing>> =>
  await drafts.save(kladKey(dossier, bericht.id), {
    wie: sprekerOf({ lezer, ouder }),
    naam,
    bericht: berichtJson(bericht),
  })

/** What this person had typed and not sent about this child, the earliest first. */
export async function readKlad(
  drafts: DraftStore,
  dossier: string,
  keuze: Pick<Overdrachtskeuze, 'lezer' | 'ouder' | 'naam'>,
): Promise<readonly Postbericht[]> {
  const lezer = { wie: sprekerOf(keuze), naam: keuze.naam }
  const found: Postbericht[] = []
  for (const key of (await drafts.keys()).filter((one) => one.startsWith(prefixOf(dossier)))) {
    const klad = await drafts.load(key)
    if (!isRecord(klad) || klad['wie'] !== lezer.wie || !isText(klad['naam'])) continue
    if (!isZelfdePersoon(lezer, { wie: lezer.wie, naam: redact(klad['naam']) })) continue
    const bericht = readPostbericht(klad['bericht'])
    if (bericht !== null && key === kladKey(dossier, bericht.id)) found.push(bericht)
  }
  return found.sort((a, b) => a.op - b.op)
}
