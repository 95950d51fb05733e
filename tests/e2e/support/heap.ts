import type { CDPSession, Page } from '@playwright/test'
import type { App } from './App.ts'

/** Everything that the scripts of one page or worker hold as text, after the garbage was collected. */
export interface Heap {
  readonly target: string
  readonly text: string
}

/** The text of a page: what stands in its fields and on its screen, and no script holds, is not in it. */
export async function heapOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const chunks: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await session.detach()
  return textOf(chunks)
}

const kinds = new Set(['service_worker', 'worker', 'shared_worker'])

/** The heaps of every page of the app, of its service worker and of every other worker that runs now. */
export async function heapsOf(app: App): Promise<readonly Heap[]> {
  const { origin } = app.host
  const pages = app.context.pages().filter((page) => page.url().startsWith(origin))
  const heaps: Heap[] = []
  for (const page of pages) heaps.push({ target: `page ${page.url()}`, text: await heapOf(page) })
  const session = await app.context.browser()?.newBrowserCDPSession()
  if (session === undefined) throw new Error('the browser is not open')
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] })
  for (const { targetId, type, url } of targetInfos)
    if (kinds.has(type) && url.includes(origin))
      heaps.push({ target: `${type} ${url}`, text: await heapOfTarget(session, targetId) })
  await session.detach()
  return heaps
}

/** In which of these heaps which of these strings stand. */
export const foundIn = (heaps: readonly Heap[], strings: readonly string[]): readonly string[] =>
  heaps.flatMap(({ target, text }) =>
    strings.filter((string) => text.includes(string)).map((string) => `${target}: ${string}`),
  )

/** A snapshot is JSON, in which every letter that is not plain ASCII can be written otherwise. */
function textOf(chunks: readonly string[]): string {
  const { strings } = JSON.parse(chunks.join('')) as { readonly strings: readonly string[] }
  return strings.join('\n')
}

interface Answer {
  readonly id?: number
  readonly method?: string
  readonly params?: { readonly chunk?: string }
  readonly error?: { readonly message: string }
}

/** Playwright has no session for a worker: one inside that of the browser. */
async function heapOfTarget(browser: CDPSession, targetId: string): Promise<string> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false })
  const chunks: string[] = []
  const waiting = new Map<number, (answer: Answer) => void>()
  const hear = (event: { readonly sessionId: string; readonly message: string }): void => {
    if (event.sessionId !== sessionId) return
    const answer = JSON.parse(event.message) as Answer
    if (answer.method === 'HeapProfiler.addHeapSnapshotChunk') chunks.push(answer.params?.chunk ?? '')
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer)
  }
  browser.on('Target.receivedMessageFromTarget', hear)
  const send = async (method: string, params: object = {}): Promise<void> => {
    const id = waiting.size + 1
    const { error } = await new Promise<Answer>((done, fail) => {
      waiting.set(id, done)
      const message = JSON.stringify({ id, method, params })
      browser.send('Target.sendMessageToTarget', { sessionId, message }).catch(fail)
    })
    if (error !== undefined) throw new Error(`${method}: ${error.message}`)
  }
  await send('HeapProfiler.enable')
  await send('HeapProfiler.collectGarbage')
  await send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  browser.off('Target.receivedMessageFromTarget', hear)
  await browser.send('Target.detachFromTarget', { sessionId })
  return textOf(chunks)
}
