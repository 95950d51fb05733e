import { useEffect, useRef, useState } from 'react'
import {
  createPakketlezer,
  type GeopendPakket,
  type Pakketlezer,
  type PakketWeigering,
} from '../../data/pakket/readPakket.ts'
import { largestBestand } from '../../data/pakket/pakketbestand.ts'
import type { Postbericht } from '../../domain/gezin/Postbericht.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { ok } from '../../lib/result.ts'
import { saveFile } from '../../lib/saveFile.ts'
import { useUnsaved } from '../../ui/form/unsavedWork.ts'
import type { Oudermodus } from './useOudermodus.ts'

/** What the page at home works on: a letterbox in memory, that goes with the page. */
export type Thuisbus = Pick<Oudermodus, 'zeg' | 'haalTerug'> & {
  readonly berichten: () => readonly Postbericht[]
}

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

export type AntwoordFout = 'mislukt' | 'te-groot' | 'leeg'

/** A package from its file, as long as this page stands; the tries are counted as long. */
export function usePakket(own?: Pakketlezer) {
  const [lezer] = useState(() => own ?? createPakketlezer())
  const [geopend, setGeopend] = useState<GeopendThuis | null>(null)
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<PakketWeigering | null>(null)
  const [bewaard, setBewaard] = useState(true)
  const running = useRef(false)
  useUnsaved(geopend !== null && !bewaard)
  useWarning(geopend !== null && !bewaard)

  const open = async (bestand: File, woorden: Redacted<string>): Promise<void> => {
    if (running.current) return
    running.current = true
    setBezig(true)
    setFout(null)
    const read = await readText(bestand)
    const opened =
      read === null
        ? ({ ok: false, error: { reden: 'geen-bestand' } } as const)
        : await lezer.open(read, woorden)
    running.current = false
    setBezig(false)
    if (!opened.ok) return setFout(opened.error)
    setBewaard(true)
    setGeopend({ pakket: opened.value, bus: createThuisbus(() => setBewaard(false)) })
  }

  /** Gives the file with what stands ready; null when it is made. */
  const bewaar = async (): Promise<AntwoordFout | null> => {
    if (geopend === null) return 'mislukt'
    const { pakket, bus } = geopend
    const made = await pakket.antwoord(bus.berichten())
    if (!made.ok) return made.error.reden
    const saved = await saveFile('antwoord.txt', 'text/plain;charset=utf-8', made.value)
    if (!saved.ok) return 'mislukt'
    setBewaard(true)
    return null
  }

  const sluit = () => {
    setGeopend(null)
    setFout(null)
    setBewaard(true)
  }
  return { geopend, bezig, fout, bewaard, open, bewaar, sluit, vergeetFout: () => setFout(null) }
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
