/**
 * Writes the access log: notes are held a few seconds, so that a busy person costs one row and no edit waits for it.
 * What the disk does not take waits where unsaved acts wait.
 */
import type { Door, Handeling, StreamId } from '../../domain/handeling/handeling.ts'
import { type InzageNotitie, type InzageSoort, noteInzage } from '../../domain/inzage/inzage.ts'
import { type Redacted, redact } from '../../lib/redacted.ts'
import type { Result } from '../../lib/result.ts'
import type { Storing } from '../Register.ts'

export interface InzageBoek {
  /** Someone looks at this worksheet. */
  opened(dossier: string): void
  /** An act was kept in these streams. */
  changed(streams: readonly StreamId[]): void
  /** What left the app about these children, and to whom or in which form. */
  handedOut(dossiers: readonly string[], aan: string): void
  /** The tablet was given to someone of the family of this child: to whom. */
  handedOver(dossier: string, aan: string): void
  /** These children were erased, or the part of them that `wat` tells: by the number they had, else nothing is left. */
  erased(rugnummers: readonly number[], wat?: string): void
  /** These children had been erased and came back out of a reservekopie. */
  putBack(dossiers: readonly string[]): void
  /** Something came into these streams out of a reservekopie. */
  merged(streams: readonly StreamId[]): void
  /** What stood apart was taken over in these streams. */
  tookOver(streams: readonly StreamId[]): void
  /** Settles when every note so far is on disk, or waits among the unsaved acts. */
  flush(): Promise<void>
  /** No timer runs any more; what was noted is for `flush`. */
  stop(): void
}

export interface InzageBoekNeeds {
  readonly now: () => number
  readonly door: () => Redacted<Door> | null
  /** The numbers these children have now; asked when the notes are written, not when they are made. */
  readonly rugnummersOf: (dossiers: readonly string[]) => readonly number[]
  readonly write: (handeling: Handeling, by: Redacted<Door>) => Promise<Result<void, Storing>>
  readonly keep: (handeling: Handeling, by: Redacted<Door>, storing: Storing) => Promise<void>
  /** Ms that notes are held; 3,000 unless told. */
  readonly holdMs?: number
}

/** The same person with the same child, doing the same, within this time is one note. */
const onceIn = 15 * 60_000
const nobody = redact<Door>({ naam: '', partij: '' })

interface Held {
  readonly door: Redacted<Door>
  readonly notitie: InzageNotitie
  readonly dossiers: readonly string[]
}

export function createInzageBoek(needs: InzageBoekNeeds): InzageBoek {
  const { now, door, rugnummersOf, write, keep, holdMs = 3_000 } = needs
  const noted = new Map<string, number>()
  let held: readonly Held[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let writing: Promise<void> = Promise.resolve()

  const writeHeld = async (): Promise<void> => {
    const some = held
    held = []
    const numbered = some.map(({ notitie, dossiers, ...rest }) => ({
      ...rest,
      notitie: dossiers.length === 0 ? notitie : { ...notitie, rugnummers: rugnummersOf(dossiers) },
    }))
    for (const [by, notities] of byPerson(numbered)) {
      const act = noteInzage(notities)
      const written = await write(act, by)
      if (!written.ok) await keep(act, by, written.error)
    }
  }
  const flush = async (): Promise<void> => {
    writing = writing.then(writeHeld)
    await writing
  }
  const hold = (
    soort: InzageSoort,
    about: Partial<InzageNotitie>,
    dossiers: readonly string[] = [],
  ): void => {
    const notitie: InzageNotitie = { soort, rugnummers: [], aan: '', op: now(), ...about }
    held = [...held, { door: door() ?? nobody, notitie, dossiers }]
    timer ??= setTimeout(() => {
      timer = undefined
      void flush()
    }, holdMs)
  }

  /** True the first time, and again when it is long ago. */
  const isNews = (soort: InzageSoort, dossier: string): boolean => {
    const { naam, partij } = (door() ?? nobody).reveal()
    const key = JSON.stringify([soort, dossier, naam, partij])
    const op = now()
    if (op - (noted.get(key) ?? -onceIn) < onceIn) return false
    noted.set(key, op)
    return true
  }
  const noteOnce = (soort: InzageSoort, dossiers: readonly string[]): void => {
    const fresh = dossiers.filter((dossier) => isNews(soort, dossier))
    if (fresh.length > 0) hold(soort, {}, fresh)
  }

  return {
    opened: (dossier) => noteOnce('geopend', [dossier]),
    changed: (streams) => noteOnce('gewijzigd', dossiersIn(streams)),
    handedOut: (dossiers, aan) => hold('uitgevoerd', { aan }, dossiers),
    handedOver: (dossier, aan) => hold('overgedragen', { aan }, [dossier]),
    erased: (rugnummers, wat = '') => hold('gewist', { rugnummers, aan: wat }),
    putBack: (dossiers) => hold('teruggezet', {}, dossiers),
    merged: (streams) => hold('aangevuld', {}, dossiersIn(streams)),
    tookOver: (streams) => hold('overgenomen', {}, dossiersIn(streams)),
    flush,
    stop() {
      clearTimeout(timer)
      timer = undefined
    },
  }
}

const dossiersIn = (streams: readonly StreamId[]): readonly string[] =>
  streams.flatMap((stream) => (stream.startsWith('dossier-') ? [stream.slice('dossier-'.length)] : []))

/** Notes per person, in the order in which they began. */
function byPerson(
  held: readonly Omit<Held, 'dossiers'>[],
): ReadonlyMap<Redacted<Door>, readonly InzageNotitie[]> {
  const people = new Map<string, { door: Redacted<Door>; notities: InzageNotitie[] }>()
  for (const { door, notitie } of held) {
    const { naam, partij } = door.reveal()
    const key = JSON.stringify([naam, partij])
    const known = people.get(key)
    if (known === undefined) people.set(key, { door, notities: [notitie] })
    else known.notities.push(notitie)
  }
  return new Map([...people.values()].map(({ door, notities }) => [door, notities]))
}
