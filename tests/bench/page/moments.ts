/** Moments that are measured in one way for us and for the rivals. */
import type { DossierSamenvatting } from '../../../src/domain/dossier/samenvatting.ts'
import { type LijstKeuze, filterDossiers, sortDossiers } from '../../../src/domain/dossier/lijst.ts'
import { withStrictPut } from './limits.ts'

type Lijst = readonly DossierSamenvatting[]

/** About the bytes that one edit of ours brings to the disk. */
export const editBytes = 800

/** Ids spread over the whole list. */
export const spreadIds = (lijst: Lijst, times: number): readonly string[] =>
  Array.from({ length: times }, (_, run) => lijst[Math.floor((run * lijst.length) / times)]?.id ?? '')

/** Milliseconds of each edit, each followed by a bare strict put of about the bytes that our own edit brings. */
export async function timeEdits(
  edits: readonly (() => Promise<unknown>)[],
): Promise<{ readonly edits: number[]; readonly put: number[] }> {
  const moments: number[] = []
  const put: number[] = []
  await withStrictPut(editBytes, async (putOnce) => {
    for (const edit of edits) {
      const begun = performance.now()
      await edit()
      moments.push(performance.now() - begun)
      put.push(await putOnce())
    }
  })
  return { edits: moments, put }
}

/** Milliseconds of each renaming until the list in memory shows the new name. */
export async function timeRenames(
  ids: readonly string[],
  rename: (id: string, achternaam: string) => Promise<unknown>,
  watch: (listener: (lijst: Lijst) => void) => Promise<() => void>,
): Promise<number[]> {
  const moments: number[] = []
  let look: (lijst: Lijst) => void = () => undefined
  const stop = await watch((lijst) => look(lijst))
  for (const [run, id] of ids.entries()) {
    const achternaam = `Hernoemd ${run}`
    const begun = performance.now()
    const seen = new Promise<void>((done) => {
      look = (lijst) => {
        if (lijst.some((kind) => kind.id === id && kind.naam.reveal().endsWith(achternaam))) done()
      }
    })
    await rename(id, achternaam)
    await seen
    moments.push(performance.now() - begun)
  }
  stop()
  return moments
}

const asked: readonly LijstKeuze[] = [
  { zoek: 'wa' },
  { zoek: 'waterbrink' },
  { zoek: '102' },
  { zoek: 'kompas' },
  { zonderRegie: true },
  { situatie: 'thuis', gemeente: 'Waterdrecht' },
  {},
]

/** Milliseconds to search, filter and sort what `read` gives, once per question. */
export async function timeQuestions(read: () => Lijst | Promise<Lijst>, few = false): Promise<number[]> {
  const moments: number[] = []
  for (const by of few ? (['naam'] as const) : (['naam', 'sinds', 'regie'] as const)) {
    for (const keuze of few ? asked.slice(3, 5) : asked) {
      const begun = performance.now()
      sortDossiers(filterDossiers(await read(), keuze), by)
      moments.push(performance.now() - begun)
    }
  }
  return moments
}

/** Bytes this page takes, as the browser itself counts them; NaN where it does not count. */
export async function memory(): Promise<number> {
  const counting = performance as Performance & {
    readonly measureUserAgentSpecificMemory?: () => Promise<{ readonly bytes: number }>
  }
  const counted = await counting.measureUserAgentSpecificMemory?.()
  return counted?.bytes ?? Number.NaN
}
