import { useEffect, useReducer, useRef, useState } from 'react'
import {
  createPakketlezer,
  type GeopendPakket,
  type Pakketlezer,
  type PakketWeigering,
} from '../../data/pakket/readPakket.ts'
import { largestBestand, ofPad, toPad } from '../../data/pakket/pakketbestand.ts'
import type { Postbericht } from '../../domain/gezin/Postbericht.ts'
import { addressOf } from '../../lib/adres.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { saveFile } from '../../lib/saveFile.ts'
import { useUnsaved } from '../../ui/form/unsavedWork.ts'
import { type Qrcode, qrPath } from '../../uitvoer/qr.ts'
import type { Oudermodus } from './useOudermodus.ts'

/** What the page at home works on: a letterbox in memory, that goes with the page. */
export type Thuisbus = Pick<Oudermodus, 'zeg' | 'haalTerug'> & {
  readonly berichten: () => readonly Postbericht[]
}

/** What goes along in the answer. */
export const gezegd = (bus: Thuisbus): readonly Postbericht[] =>
  bus.berichten().filter(({ staat }) => staat === 'gezegd')

/** The same for two answers that hold the same. */
const inhoudVan = (bus: Thuisbus): string => JSON.stringify(gezegd(bus))

function createThuisbus(onChange: () => void): Thuisbus {
  const berichten = new Map<string, Postbericht>()
  return {
    zeg: (bericht) => {
      berichten.set(bericht.id, bericht)
      onChange()
      return Promise.resolve(ok({ op: bericht.op }))
    },
    haalTerug: (id) => {
      berichten.delete(id)
      onChange()
      return Promise.resolve(ok(undefined))
    },
    berichten: () => [...berichten.values()],
  }
}

export interface GeopendThuis {
  readonly pakket: GeopendPakket
  readonly bus: Thuisbus
}

/** `te-lang`: too much for a QR code, a file takes it. */
export type AntwoordFout = 'mislukt' | 'te-groot' | 'te-lang' | 'leeg'

/** The file that was chosen, or what stood in the address that a QR code led to. */
export type Pakketbron = File | { readonly deel: string }

/** A package from its file, as long as this page stands; the tries are counted as long. */
export function usePakket(own?: Pakketlezer) {
  const [lezer] = useState(() => own ?? createPakketlezer())
  const [geopend, setGeopend] = useState<GeopendThuis | null>(null)
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<PakketWeigering | null>(null)
  /** What went into the last file; null before there is one. */
  const [gemaakt, setGemaakt] = useState<string | null>(null)
  const [, changed] = useReducer((versie: number) => versie + 1, 0)
  const running = useRef(false)
  const bus = geopend?.bus
  const bewaard = bus === undefined || gezegd(bus).length === 0 || inhoudVan(bus) === gemaakt
  const klad = bus?.berichten().some(({ staat }) => staat === 'klad') ?? false
  useUnsaved(!bewaard || klad)
  useWarning(!bewaard || klad)

  const open = async (bron: Pakketbron, woorden: Redacted<string>): Promise<void> => {
    if (running.current) return
    running.current = true
    setBezig(true)
    setFout(null)
    const read = bron instanceof File ? await readText(bron) : ofPad('gezin', bron.deel)
    const opened =
      read === null
        ? ({ ok: false, error: { reden: 'geen-bestand' } } as const)
        : await lezer.open(read, woorden)
    running.current = false
    setBezig(false)
    if (!opened.ok) return setFout(opened.error)
    setGemaakt(null)
    setGeopend({ pakket: opened.value, bus: createThuisbus(changed) })
  }

  /** The text of the file with what stands ready. */
  const maak = async (): Promise<Result<string, AntwoordFout>> => {
    if (geopend === null) return err('mislukt')
    const made = await geopend.pakket.antwoord(geopend.bus.berichten())
    return made.ok ? made : err(made.error.reden)
  }

  /** Gives the file; null when it is made. */
  const bewaar = async (): Promise<AntwoordFout | null> => {
    const inhoud = bus === undefined ? null : inhoudVan(bus)
    const made = await maak()
    if (!made.ok) return made.error
    const saved = await saveFile('antwoord.txt', 'text/plain;charset=utf-8', made.value)
    if (!saved.ok) return 'mislukt'
    setGemaakt(inhoud)
    return null
  }

  /** The same as a code that the camera of the team's tablet opens. */
  const toon = async (): Promise<Result<Qrcode, AntwoordFout>> => {
    const made = await maak()
    if (!made.ok) return made
    const code = qrPath(addressOf(toPad('antwoord', made.value)))
    return code.ok ? code : err('te-lang')
  }

  const sluit = () => {
    setGeopend(null)
    setFout(null)
  }
  return { geopend, bezig, fout, bewaard, klad, open, bewaar, toon, sluit, vergeetFout: () => setFout(null) }
}

/** The text; null for what is too large to be a file of ours, or cannot be read. */
async function readText(bestand: File): Promise<string | null> {
  if (bestand.size > largestBestand) return null
  return await bestand.text().catch(() => null)
}

/** The browser asks before the page goes away with what was written. */
function useWarning(holds: boolean): void {
  useEffect(() => {
    if (!holds) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [holds])
}
