/**
 * Takes in what a family answered from their own device, by the road of the post: each letter is read as the input of a
 * stranger and becomes an act in their name, once, however often the file is read. The file itself is kept nowhere.
 */
import { type Datum, today } from '../../lib/datum.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type { Engine } from '../engine.ts'
import { browserLocks, type Locks } from '../locks.ts'
import { maintenanceLock } from '../maintenance.ts'
import { mostLetters, openLetter } from '../overdracht/letters.ts'
import { mayReturn, readRegels } from '../overdracht/overdrachtRows.ts'
import { takeOne } from '../overdracht/takeLetter.ts'
import { createTally, type TakenIn } from '../overdracht/takeInPost.ts'
import { patiently } from '../patiently.ts'
import type { Storing } from '../Register.ts'
import { berichtenIn, unpackBerichten } from './antwoordbrief.ts'
import { type BestandWeigering, readBestand } from './pakketbestand.ts'

export type AntwoordWeigering = BestandWeigering | Storing

/**
 * Takes in the file. `klaar` is false when the disk stopped it: then the file must be read once more. A letter that belongs
 * to no package of this team, or came later than is waited for, is counted as not readable and left out.
 */
export async function takeInAntwoord(
  engine: Engine,
  team: string,
  bestand: string,
  locks: Locks = browserLocks,
): Promise<Result<TakenIn, AntwoordWeigering>> {
  if (engine.connection.db.readOnly) return err({ reden: 'nieuwere-versie' })
  const delen = readBestand('antwoord', bestand)
  if (!delen.ok) return delen
  const taken = await patiently(
    async () =>
      await locks.aloneIfFree(
        maintenanceLock(team),
        async () => await takeIn(engine, team, delen.value, today(new Date(engine.now()))),
      ),
    (answer) => answer !== undefined,
  )
  return taken ?? ok({ ingekomen: [], klaar: false })
}

async function takeIn(
  engine: Engine,
  team: string,
  letters: readonly Uint8Array[],
  vandaag: Datum,
): Promise<Result<TakenIn, Storing>> {
  const { connection, vault } = engine
  const read = await connection.run(async () => await readRegels(connection.db, vault))
  if (!read.ok) return read
  if (!read.value.ok)
    return err(
      read.value.error === 'nieuwer' ? { reden: 'nieuwere-versie' } : { reden: 'onleesbaar', aantal: 1 },
    )
  const pakketten = read.value.value.filter((regel) => mayReturn(regel, vandaag))
  const tally = createTally()
  let room = mostLetters
  for (const [seq, box] of letters.entries()) {
    const brief = room > 0 ? await openLetter(vault, team, pakketten, { seq, box }, unpackBerichten) : null
    const berichten = berichtenIn(brief?.json)
    if (brief === null || berichten.length === 0 || berichten.length > room) {
      tally.add(brief?.regel ?? null, 'onleesbaar', 1)
      continue
    }
    room -= berichten.length
    // It was said at home, now: not in the overleg or on the day that the package was made.
    const regel = { ...brief.regel, op: vandaag, overleg: null }
    for (const json of berichten) {
      const wat = await takeOne(engine, { regel, json })
      if (wat === 'later' || vault.isForgotten()) return ok({ ingekomen: tally.list(), klaar: false })
      tally.add(brief.regel, wat, 1)
    }
  }
  return ok({ ingekomen: tally.list(), klaar: true })
}
