/** The reservekopie of an open team: making one, and putting one back into it. The practice team has neither. */
import type { StreamId } from '../../domain/handeling/handeling.ts'
import { reservekopieAan } from '../../domain/inzage/inzage.ts'
import type { Datum } from '../../lib/datum.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { err, type Result } from '../../lib/result.ts'
import type { BeheerNeeds } from '../Beheer.ts'
import { type GemaakteKopie, makeKopie } from './makeKopie.ts'
import { mergeKopie, type Teruggezet } from './mergeKopie.ts'
import { previewKopie, type Voorbeeld } from './voorbeeld.ts'
import type { KopieOpties, KopieWeigering } from './weigering.ts'

export interface ReservekopieBeheer {
  /** Makes the file under these words; nothing in the team changes. */
  make(woorden: Redacted<string>, opties?: KopieOpties): Promise<Result<GemaakteKopie, KopieWeigering>>
  /** Tells what putting this file back would do. */
  preview(
    bestand: Blob,
    woorden: Redacted<string>,
    opties?: KopieOpties,
  ): Promise<Result<Voorbeeld, KopieWeigering>>
  /** Does what the preview told; `terug` are the erased streams that were asked for one by one. */
  putBack(
    voorbeeld: Voorbeeld,
    terug: ReadonlySet<StreamId>,
    opties?: KopieOpties,
  ): Promise<Result<Teruggezet, KopieWeigering>>
}

/** The name of the file: a day, and no name of a team or child. */
export const kopieNaam = (dag: Datum): string => `kanteltafel-reservekopie-${dag}.age`

const oefening = err({ reden: 'oefening' } as const)

export function createReservekopieBeheer({
  engine,
  team,
  register,
  inzage,
}: BeheerNeeds): ReservekopieBeheer {
  return {
    async make(woorden, opties = {}) {
      if (team.oefen) return oefening
      const made = await makeKopie(engine, team.id, woorden, opties)
      // Who erases a child later is told that this file still holds it.
      if (made.ok)
        register.noteHandedOut(
          register.dossiers().map(({ id }) => id),
          reservekopieAan,
        )
      return made
    },
    preview: async (bestand, woorden, opties = {}) =>
      team.oefen ? oefening : await previewKopie(engine, bestand, woorden, opties),
    async putBack(voorbeeld, terug, opties = {}) {
      if (team.oefen) return oefening
      const came = new Set<StreamId>()
      const done = await mergeKopie(engine, team.id, voorbeeld, terug, opties, (streams) => {
        for (const stream of streams) came.add(stream)
      })
      // Also when it was cut short: what came back, came back.
      const more = [...came].filter((stream) => !terug.has(stream))
      if (more.length > 0) inzage.merged(more)
      const back = register.dossiers().filter(({ id }) => terug.has(`dossier-${id}`))
      if (back.length > 0) inzage.putBack(back.map(({ id }) => id))
      return done
    },
  }
}
