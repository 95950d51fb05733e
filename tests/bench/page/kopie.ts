/** Moments of the reservekopie, that tests/bench/data.bench.mjs asks for: made, looked through, put back as a team. */
import { checkKopie } from '../../../src/data/reservekopie/checkKopie.ts'
import { restoreTeam } from '../../../src/data/reservekopie/restoreTeam.ts'
import { removeTeam } from '../../../src/data/teams.ts'
import { startTeam } from '../../../src/domain/team/leden.ts'
import { redact } from '../../../src/lib/redacted.ts'
import type { Result } from '../../../src/lib/result.ts'
import { openRegister } from './data.ts'

const woorden = redact('tulp fiets brug zomer kast')

function must<T>(result: Result<T, { readonly reden: string }>): T {
  if (!result.ok) throw new Error(result.error.reden)
  return result.value
}

export interface KopieMoments {
  /** Milliseconds. */
  readonly maken: number
  readonly controleren: number
  readonly terugzetten: number
  /** Bytes of the file. */
  readonly bestand: number
  /** The highest the heap of the page stood above where it began, in bytes; 0 where the browser does not tell. */
  readonly heap: number
}

const heapNow = (): number =>
  (performance as { readonly memory?: { readonly usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0

/** The team of so many dossiers through a file and back. */
export async function kopie(count: number): Promise<KopieMoments> {
  const { open } = await openRegister(count)
  const lid = { naam: 'Meting', partij: 'school' } as const
  must(await open.record(must(startTeam({ naam: 'Meting', lid }, { vandaag: '2026-11-22' })).handeling))
  const { reservekopie } = await open.beheer()
  const before = heapNow()
  let highest = before
  const onProgress = (): void => {
    highest = Math.max(highest, heapNow())
  }
  const begun = performance.now()
  const { bestand } = must(await reservekopie.make(woorden, { onProgress }))
  const made = performance.now()
  const checked = must(await checkKopie(bestand, woorden, { onProgress }))
  const looked = performance.now()
  const slot = { label: 'Terug', passphrase: woorden, recovery: null }
  const team = must(await restoreTeam(checked, slot, { onProgress }))
  const done = performance.now()
  if (checked.inhoud.kinderen !== count) throw new Error(`${checked.inhoud.kinderen} instead of ${count}`)
  team.vault.forget()
  team.db.close()
  await removeTeam(team.id)
  return {
    maken: made - begun,
    controleren: looked - made,
    terugzetten: done - looked,
    bestand: bestand.size,
    heap: highest - before,
  }
}
