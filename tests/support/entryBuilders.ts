/** Entries of the log for tests: made-up writers, one stream, stamps that sort as the numbers they come from. */
import type { Entry, Op } from '../../src/data/Entry.ts'
import type { StreamId } from '../../src/domain/handeling/handeling.ts'

export const aStream: StreamId = 'dossier-lijn'

/** A stamp of `at` ms since 1970 by a made-up device. */
export const stampAt = (at: number, device = 'tablet'): string =>
  at.toString(36).padStart(9, '0') + '0000' + device.slice(0, 8).padEnd(8, '0')

export interface EntryInput {
  readonly at: number
  readonly o: readonly Op[]
  readonly device?: string
  readonly n?: number
  readonly handeling?: string
  readonly soort?: string
  readonly stream?: StreamId
  readonly overleg?: string
}

export function anEntry(input: EntryInput): Entry {
  const device = input.device ?? 'tablet'
  return {
    v: 1,
    sv: 1,
    handeling: input.handeling ?? `act-${device}-${input.at}`,
    stream: input.stream ?? aStream,
    d: [device, input.n ?? input.at],
    stamp: stampAt(input.at, device),
    door: { naam: 'Noor Veldman', partij: 'school' },
    ...(input.overleg === undefined ? {} : { overleg: input.overleg }),
    soort: input.soort ?? 'kind-gewijzigd',
    o: input.o,
  }
}
