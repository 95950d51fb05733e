/** What could not be read, each row counted once however often it is met; the rows themselves stay where they are. */
import type { StreamId } from '../domain/handeling/handeling.ts'
import type { Damage } from './Register.ts'

export interface DamageBook {
  note(
    stream: StreamId | 'import' | 'draft',
    rows: readonly { readonly table: string; readonly row: string; readonly reden: Damage['reden'] }[],
  ): void
  /** How many rows of this stream could not be read. */
  count(stream: string): number
  has(stream: string, reden: Damage['reden']): boolean
  list(): readonly Damage[]
}

export function createDamageBook(): DamageBook {
  const streams = new Map<string, Map<string, Damage['reden']>>()
  let listed: readonly Damage[] | undefined = []

  return {
    note(stream, rows) {
      if (rows.length === 0) return
      const known = streams.get(stream) ?? new Map<string, Damage['reden']>()
      for (const { table, row, reden } of rows) known.set(`${table}|${row}`, reden)
      streams.set(stream, known)
      listed = undefined
    },
    count: (stream) => streams.get(stream)?.size ?? 0,
    has: (stream, reden) => [...(streams.get(stream)?.values() ?? [])].includes(reden),
    list() {
      listed ??= [...streams].flatMap(([stream, rows]) =>
        (['beschadigd', 'nieuwer', 'geen-kist'] as const).flatMap((reden) => {
          const aantal = [...rows.values()].filter((found) => found === reden).length
          return aantal === 0 ? [] : [{ stream, aantal, reden }]
        }),
      )
      return listed
    },
  }
}
