/**
 * One age file made or read for the page that asks: every question gets one answer, so the page sets the pace and
 * neither side holds the whole text. Only ciphertext goes out while a file is made.
 */
import { type LeesFout, leesFoutOf, openText, sealText, workFactor } from './ageStream.ts'

export type AgeVraag =
  | { readonly doe: 'maak'; readonly woorden: string }
  | { readonly doe: 'schrijf'; readonly tekst: string }
  | { readonly doe: 'sluit' }
  | { readonly doe: 'lees'; readonly woorden: string; readonly bestand: Blob }
  | { readonly doe: 'verder' }

export type AgeAntwoord =
  | { readonly staat: 'goed' }
  /** A piece of the file being made: no answer, it comes in between. */
  | { readonly staat: 'deel'; readonly bytes: Uint8Array }
  /** `gelezen`: how many bytes of the file were read. */
  | { readonly staat: 'regels'; readonly regels: readonly string[]; readonly gelezen: number }
  | { readonly staat: 'klaar' }
  | { readonly staat: 'fout'; readonly reden: LeesFout | 'mislukt' }

/** What the worker's own end of the line must be able to do. */
export interface AgePoort {
  postMessage(answer: AgeAntwoord): void
  addEventListener(type: 'message', listener: (event: MessageEvent<AgeVraag>) => void): void
}

type Antwoorder = (vraag: AgeVraag) => Promise<AgeAntwoord>

const goed: AgeAntwoord = { staat: 'goed' }
const klaar: AgeAntwoord = { staat: 'klaar' }

/** Text in, pieces of ciphertext out. */
async function startMaken(woorden: string, poort: AgePoort, work: number): Promise<Antwoorder> {
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>()
  const writer = writable.getWriter()
  const encoder = new TextEncoder()
  const sealed = await sealText(woorden, readable, work)
  const sent = sealed.pipeTo(
    new WritableStream({
      write: (bytes) => poort.postMessage({ staat: 'deel', bytes: bytes.slice() }),
    }),
  )
  // Who waits for the end hears of it; until then it is not lost, only not told.
  sent.catch(() => undefined)
  return async (vraag) => {
    if (vraag.doe === 'schrijf') {
      await writer.write(encoder.encode(vraag.tekst))
      return goed
    }
    await writer.close()
    await sent
    return klaar
  }
}

/** Runs of lines out, one for each question. */
async function startLezen(
  { woorden, bestand }: Extract<AgeVraag, { doe: 'lees' }>,
  begun: (next: Antwoorder) => void,
): Promise<AgeAntwoord> {
  let gelezen = 0
  const counted = bestand.stream().pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(bytes, controller) {
        gelezen += bytes.length
        controller.enqueue(bytes)
      },
    }),
  )
  const opened = await openText(woorden, counted, bestand.size)
  if (!opened.ok) return { staat: 'fout', reden: opened.error }
  const reader = opened.value.getReader()
  begun(async () => {
    try {
      const { done, value } = await reader.read()
      return done ? klaar : { staat: 'regels', regels: value, gelezen }
    } catch (error) {
      return { staat: 'fout', reden: leesFoutOf(error) }
    }
  })
  return goed
}

/** Serves one file on this line; `work` is the work factor of what is made. */
export function serveAge(poort: AgePoort, work: number = workFactor): void {
  let next: Antwoorder | undefined
  const answer = async (vraag: AgeVraag): Promise<AgeAntwoord> => {
    if (vraag.doe === 'maak') {
      next = await startMaken(vraag.woorden, poort, work)
      return goed
    }
    if (vraag.doe === 'lees')
      return await startLezen(vraag, (lezer) => {
        next = lezer
      })
    return (await next?.(vraag)) ?? { staat: 'fout', reden: 'mislukt' }
  }
  poort.addEventListener('message', ({ data }) => {
    answer(data)
      .catch((): AgeAntwoord => ({ staat: 'fout', reden: 'mislukt' }))
      .then((antwoord) => poort.postMessage(antwoord))
      .catch(() => undefined)
  })
}
