/**
 * Controleer reservekopie: opens a file, reads all of it and counts what is in it, changing nothing. What may be put
 * back as a team has been through here.
 */
import { readTeam } from '../../domain/team/readTeam.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { ok, type Result } from '../../lib/result.ts'
import { emptyStand, merge, toRecords } from '../merge.ts'
import { dayMs } from '../stamp.ts'
import { createSummaries } from '../summaries.ts'
import { readKopie } from './readKopie.ts'
import type { KopieOpties, KopieWeigering } from './weigering.ts'

/** What a file holds, as a person knows it. */
export interface KopieInhoud {
  readonly teamnaam: string
  /** When it was made, in ms since 1970. */
  readonly op: number
  readonly kinderen: number
  readonly overleggen: number
  /** How many were erased before it was made: by hash only. */
  readonly gewist: number
  /** All entries. */
  readonly regels: number
}

export interface GecontroleerdeKopie {
  readonly bestand: Blob
  readonly woorden: Redacted<string>
  readonly inhoud: KopieInhoud
  /** The hashes of all that was erased before it was made. */
  readonly hashes: ReadonlySet<string>
  /** When it was read by the clock of this device, in ms since 1970. */
  readonly gelezenOp: number
}

/** True when it was made more than a day after it was read: the clock here is behind, or that of its maker was ahead. */
export const isVanLater = ({ inhoud, gelezenOp }: GecontroleerdeKopie): boolean =>
  inhoud.op > gelezenOp + dayMs

/** Reads the whole file; refused with the reason, after one hashing at most. */
export async function checkKopie(
  bestand: Blob,
  woorden: Redacted<string>,
  opties: KopieOpties = {},
  now: () => number = Date.now,
): Promise<Result<GecontroleerdeKopie, KopieWeigering>> {
  const summaries = createSummaries()
  let teamnaam = ''
  const read = await readKopie(
    bestand,
    woorden,
    {
      take: async (stromen) => {
        for (const { stream, entries } of stromen) {
          const stand = merge(emptyStand, entries)
          summaries.update(stream, stand)
          if (stream === 'team') teamnaam = readTeam(toRecords(stand)).naam
        }
        return await Promise.resolve(ok(undefined))
      },
    },
    opties,
  )
  if (!read.ok) return read
  const { kop, gewist, regels } = read.value
  const inhoud: KopieInhoud = {
    teamnaam,
    op: kop.op,
    kinderen: summaries.dossiers().length,
    overleggen: summaries.overleggen().length,
    gewist: gewist.length,
    regels,
  }
  const hashes = new Set(gewist.map(({ hash }) => hash))
  return ok({ bestand, woorden, inhoud, hashes, gelezenOp: now() })
}
