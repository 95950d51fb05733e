/**
 * Opens a package on the family's own device, from the file each time: nothing of it is kept there. Whoever sent the file
 * is not known, so what comes out is read as the input of a stranger. The last day is by the clock of that device.
 */
import { unpackUitsnede } from '../../domain/gezin/packUitsnede.ts'
import type { Postbericht } from '../../domain/gezin/Postbericht.ts'
import type { Uitsnede } from '../../domain/gezin/Uitsnede.ts'
import { type Datum, hasDag, isDatum, today } from '../../lib/datum.ts'
import type { Json } from '../../lib/json.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { type Attempts, countTry, noAttempts, secondsToWait, waitAfter } from '../../vault/attempts.ts'
import { fromBase64Url } from '../../vault/bytes.ts'
import type { Kdf } from '../../vault/kdf.ts'
import { openPakket, type PakketFailure } from '../../vault/pakket.ts'
import { isPublicKey } from '../../vault/sealTo.ts'
import { workerKdf } from '../../vault/workerKdf.ts'
import type { Brievenbus } from '../overdracht/letters.ts'
import { unpackWithin } from '../pack.ts'
import { isRecord, isText } from '../shape.ts'
import { sealAntwoord } from './antwoordbrief.ts'
import { type BestandWeigering, largestBestand, readBestand, writeBestand } from './pakketbestand.ts'
import { woordenboek } from './woordenboek.ts'

/** `wachten` in seconds: until the next try may be made. */
export type PakketWeigering =
  | BestandWeigering
  | { readonly reden: Exclude<PakketFailure['reden'], 'fout-woorden'> }
  | { readonly reden: 'fout-woorden' | 'wachten'; readonly wachten: number }
  | { readonly reden: 'verlopen'; readonly tot: Datum }

export interface GeopendPakket {
  readonly uitsnede: Uitsnede
  readonly tot: Datum
  /** The file that goes back to the team, and that nobody but the team can read. */
  antwoord(
    berichten: readonly Postbericht[],
  ): Promise<Result<string, { readonly reden: 'te-groot' | 'leeg' }>>
}

export interface Pakketlezer {
  /** Five tries are free, then each wrong one makes the next wait longer; counted as long as the page stands. */
  open(bestand: string, woorden: Redacted<string>): Promise<Result<GeopendPakket, PakketWeigering>>
}

interface LezerDeps {
  readonly kdf?: Kdf
  /** Ms since 1970. */
  readonly now?: () => number
}

/** Bytes of what comes out at most. */
const largestInhoud = 8 * 1024 * 1024

/** An id of ours, and so without a sign that means something in a place. */
const isId = (value: Json | undefined): value is string => isText(value) && /^[\w-]{1,64}$/u.test(value)

export function createPakketlezer({ kdf = workerKdf, now = Date.now }: LezerDeps = {}): Pakketlezer {
  let tries: Attempts = noAttempts
  return {
    async open(bestand, woorden) {
      const delen = readBestand('gezin', bestand)
      if (!delen.ok) return delen
      const [deel, ...more] = delen.value
      if (deel === undefined || more.length > 0) return err({ reden: 'beschadigd' })
      const wachten = secondsToWait(tries, now())
      if (wachten > 0) return err({ reden: 'wachten', wachten })
      const opened = await openPakket(woorden, kdf, deel)
      if (!opened.ok) {
        const { reden } = opened.error
        if (reden !== 'fout-woorden') return err({ reden })
        tries = countTry(tries, now())
        return err({ reden, wachten: waitAfter(tries.failures) })
      }
      tries = noAttempts
      const inhoud = await readInhoud(opened.value)
      opened.value.fill(0)
      if (inhoud === null) return err({ reden: 'beschadigd' })
      const { uitsnede, tot, bus } = inhoud
      if (today(new Date(now())) > tot) return err({ reden: 'verlopen', tot })
      return ok({ uitsnede, tot, antwoord: async (berichten) => await writeAntwoord(bus, berichten) })
    },
  }
}

interface Inhoud {
  readonly uitsnede: Uitsnede
  readonly tot: Datum
  readonly bus: Brievenbus
}

async function readInhoud(bytes: Uint8Array): Promise<Inhoud | null> {
  const json = unpackWithin(bytes, largestInhoud, woordenboek)
  if (!json.ok || !isRecord(json.value)) return null
  const { uitsnede: packed, team, publicKey, tot } = json.value
  const uitsnede = unpackUitsnede(packed)
  const key = isText(publicKey) ? fromBase64Url(publicKey) : err('geen-base64url' as const)
  if (uitsnede === null || !isId(uitsnede.dossier) || !isId(team) || !key.ok) return null
  if (!isDatum(tot) || !hasDag(tot) || !(await isPublicKey(key.value))) return null
  const { dossier, overdracht } = uitsnede
  // What was typed on another tablet is no part of it.
  return {
    uitsnede: { ...uitsnede, klad: [] },
    tot,
    bus: { team, dossier, overdracht, publicKey: key.value },
  }
}

/** Only what was sent; a letter that the team would not read is told now, not lost later. */
async function writeAntwoord(
  bus: Brievenbus,
  berichten: readonly Postbericht[],
): Promise<Result<string, { readonly reden: 'te-groot' | 'leeg' }>> {
  const gezegd = berichten.filter(({ staat }) => staat === 'gezegd')
  if (gezegd.length === 0) return err({ reden: 'leeg' })
  const letters = await sealAntwoord(bus, gezegd)
  if (!letters.ok) return err({ reden: 'te-groot' })
  const tekst = writeBestand('antwoord', letters.value)
  return tekst.length > largestBestand ? err({ reden: 'te-groot' }) : ok(tekst)
}
