/** A window that writes without end on the real store, for tests/e2e/stroomuitval.e2e.ts to pull the plug on. */
import { createRegister } from '../../../src/data/createRegister.ts'
import { openOefening } from '../../../src/data/oefening.ts'
import type { Register } from '../../../src/data/Register.ts'
import { type Deel, newHandeling, type StreamId } from '../../../src/domain/handeling/handeling.ts'
import { redact } from '../../../src/lib/redacted.ts'
import type { Result } from '../../../src/lib/result.ts'

/** Streams that the writing goes round. */
const streams: readonly StreamId[] = ['dossier-a', 'dossier-b', 'dossier-c', 'dossier-d', 'dossier-e']
/** So few rows, that a plug is often pulled in the middle of a compaction. */
const compactFrom = 40

function must<T>(result: Result<T, { readonly reden: string }>): T {
  if (!result.ok) throw new Error(result.error.reden)
  return result.value
}

async function open(): Promise<Register> {
  const register = must(await createRegister(must(await openOefening()), { compactFrom }))
  register.setWieTypt(redact({ naam: 'Noor', partij: 'school' }))
  return register
}

/** The part of one act in one stream: a record of its own, and a field that every act replaces. */
function partOf(register: Register, stream: StreamId, act: number): Deel {
  const heads = register.records(stream)?.['kind']?.['kind']?.['school']?.koppen ?? []
  return {
    stream,
    wijzigingen: [
      { tabel: 'proef', id: `act-${act}`, veld: 'getal', waarde: act, vervangt: [] },
      {
        tabel: 'kind',
        id: 'kind',
        veld: 'school',
        waarde: `School ${act}`,
        vervangt: heads.map(({ stamp }) => stamp),
      },
    ],
  }
}

/** Every third act stands in two streams. */
const streamsOf = (act: number): readonly StreamId[] =>
  [act, ...(act % 3 === 0 ? [act + 2] : [])].flatMap((at) => streams[at % streams.length] ?? [])

/** Writes act after act from `first` on, tidying in between; `kept` hears of each as soon as the register says ok. */
async function write(first: number, kept: (act: number) => void): Promise<never> {
  const register = await open()
  for (const stream of streams) must(await register.load(stream))
  for (let act = first; ; act += 1) {
    const delen = streamsOf(act).map((stream) => partOf(register, stream, act))
    must(await register.record(newHandeling('proef-gedaan', delen)))
    kept(act)
    if (act % 25 === 0) void register.tidy()
  }
}

export interface Found {
  /** Acts that stand in every stream they belong in. */
  readonly whole: readonly number[]
  /** Acts that stand in one of their streams and not in another. */
  readonly half: readonly number[]
  readonly damage: number
  /** Fields with more than one version: one window alone never makes a conflict. */
  readonly conflicts: number
}

/** Reads the whole store with the histories, and says what is there. */
async function look(): Promise<Found> {
  const register = await open()
  const stands = new Map<StreamId, ReadonlySet<number>>()
  let conflicts = 0
  for (const stream of streams) {
    const records = must(await register.load(stream))
    const lines = must(await register.history(stream))
    const acts = Object.values(records['proef'] ?? {}).map(({ getal }) => Number(getal?.waarde))
    const told = new Set(
      lines.flatMap(({ velden }) =>
        velden.flatMap(({ tabel, na }) => (tabel === 'proef' ? [Number(na)] : [])),
      ),
    )
    // What stands and what the history tells are made from the same entries along two roads.
    stands.set(stream, new Set(acts.filter((act) => told.has(act))))
    if ((records['kind']?.['kind']?.['school']?.koppen.length ?? 1) > 1) conflicts += 1
  }
  const seen = new Set([...stands.values()].flatMap((acts) => [...acts]))
  const isWhole = (act: number): boolean =>
    streamsOf(act).every((stream) => stands.get(stream)?.has(act) === true)
  const damage = register.damage().reduce((sum, { aantal }) => sum + aantal, 0)
  await register.close()
  return {
    whole: [...seen].filter(isWhole),
    half: [...seen].filter((act) => !isWhole(act)),
    damage,
    conflicts,
  }
}

const drill = { write, look }

export type Drill = typeof drill

Object.assign(window, { drill })
