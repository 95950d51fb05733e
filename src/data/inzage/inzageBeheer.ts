/** Reads the access log, a month at a time: it is not loaded when a team is opened. */
import { type InzageRegel, inzageStream, maandOf, readInzage } from '../../domain/inzage/inzage.ts'
import { ok, type Result } from '../../lib/result.ts'
import type { BeheerNeeds } from '../Beheer.ts'
import { toRecords } from '../merge.ts'
import type { Storing } from '../Register.ts'

/** `onleesbaar`: a month could not be read; what stands in it is not told. */
export interface Uitgegeven {
  readonly regels: readonly InzageRegel[]
  readonly onleesbaar: boolean
}

export interface InzageBeheer {
  /** The months (`jjjj-mm`) of which there are notes, newest first. */
  months(): Promise<Result<readonly string[], Storing>>
  /** The notes of one month, newest first. */
  read(maand: string): Promise<Result<readonly InzageRegel[], Storing>>
  /** Every note of something that left the app about one of these numbers, newest first. */
  handedOut(rugnummers: readonly number[]): Promise<Result<Uitgegeven, Storing>>
}

export function createInzageBeheer({ engine, inzage }: BeheerNeeds): InzageBeheer {
  const { connection, vault } = engine
  const months = async (): Promise<Result<readonly string[], Storing>> => {
    await inzage.flush()
    const streams = await connection.run(
      async () => await connection.db.keys.where('stream').startsWith('inzage-').primaryKeys(),
    )
    if (!streams.ok) return streams
    return ok(
      streams.value
        .map(maandOf)
        .filter((maand) => maand !== undefined)
        .sort()
        .reverse(),
    )
  }
  const read: InzageBeheer['read'] = async (maand) => {
    await inzage.flush()
    const stroom = await engine.streams.open(inzageStream(maand))
    return stroom.ok ? ok(readInzage(toRecords(stroom.value.stand))) : stroom
  }
  return {
    months,
    read,
    async handedOut(rugnummers) {
      const about = new Set(rugnummers)
      const known = await months()
      if (!known.ok) return known
      const regels: InzageRegel[] = []
      let onleesbaar = false
      for (const maand of known.value) {
        if (vault.isForgotten()) break
        const lines = await read(maand)
        if (!lines.ok) {
          if (lines.error.reden !== 'onleesbaar') return lines
          onleesbaar = true
          continue
        }
        regels.push(
          ...lines.value.filter(
            ({ soort, rugnummers: numbers }) =>
              (soort === 'uitgevoerd' || soort === 'overgedragen') && numbers.some((one) => about.has(one)),
          ),
        )
      }
      return ok({ regels, onleesbaar })
    },
  }
}
