/**
 * The service worker: puts the whole app on the device at the first visit, and answers every page from there; the two
 * large fonts at once after the rest. A new version waits until a person accepts it. At a hand-over it carries one key
 * from one document to the next, in memory.
 */
import { cacheNames, clientsClaim } from 'workbox-core'
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: Parameters<typeof precacheAndRoute>[0]
}

const files = self.__WB_MANIFEST.map((file) =>
  typeof file === 'string' ? { url: file, revision: null } : file,
)

/** Letters that few pages need, and together an eighth of the app: the first visit does not wait for them. */
const isLetters = ({ url }: { readonly url: string }): boolean => /\/noto-sans-(?:arabic|ethiopic)-/.test(url)
const letters = files.filter(isLetters).map(({ url }) => new URL(url, self.location.href).href)

precacheAndRoute(files.filter((file) => !isLetters(file)))
cleanupOutdatedCaches()
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html')))
registerRoute(
  ({ url }) => letters.includes(url.href),
  async ({ request }) =>
    (await caches.match(request.url, { cacheName: cacheNames.runtime })) ?? (await fetch(request)),
)
// so that the first visit already finds its later pieces without network
clientsClaim()

/** Puts the letters on the device that are not there yet; true when all are. */
async function fetchLetters(): Promise<boolean> {
  try {
    const cache = await caches.open(cacheNames.runtime)
    const there = new Set((await cache.keys()).map(({ url }) => url))
    await cache.addAll(letters.filter((url) => !there.has(url)))
    const gone = [...there].filter((url) => !letters.includes(url))
    await Promise.all(gone.map(async (url) => await cache.delete(url)))
    return true
  } catch {
    return false
  }
}

/** Milliseconds that a key waits here for its asker. */
const keepFor = 10_000

/** The one key on its way (`vault/keyCourier.ts`): it is never stored, and bears no name. */
interface Kept {
  readonly id: string
  readonly brief: unknown
  /** The client that brought it, which never gets it back. */
  readonly from: string
  /** Ends the wait that keeps this worker, and the message with the key, alive. */
  readonly release: () => void
}

let kept: Kept | undefined

function letGo(): void {
  const gone = kept
  kept = undefined
  gone?.release()
}

/** Holds the key until it is given, replaced or late. */
const keep = async (id: string, brief: unknown, from: string): Promise<void> =>
  await new Promise((release) => {
    letGo()
    const timer = setTimeout(letGo, keepFor)
    kept = {
      id,
      brief,
      from,
      release() {
        clearTimeout(timer)
        release()
      },
    }
  })

/** The key, once, for the document that was made with its id in the address; null for everyone else. */
function give(id: unknown, asker: WindowClient): unknown {
  if (kept === undefined || kept.id !== id || kept.from === asker.id) return null
  // the address a document was made with: it cannot change it afterwards
  if (new URL(asker.url).searchParams.get('gezin') !== kept.id) return null
  const { brief } = kept
  letGo()
  return brief
}

interface Message {
  readonly type?: unknown
  readonly soort?: unknown
  readonly id?: unknown
  readonly brief?: { readonly id?: unknown } | null
}

self.addEventListener('message', (event) => {
  const { type, soort, id, brief } = (event.data ?? {}) as Message
  if (type === 'SKIP_WAITING') void self.skipWaiting()
  const [port] = event.ports
  const client = event.source
  if (port === undefined || !(client instanceof WindowClient)) return
  if (type === 'HAAL-LETTERS') event.waitUntil(fetchLetters().then((all) => port.postMessage(all)))
  else if (soort === 'BEWAAR-SLEUTEL' && typeof brief?.id === 'string') {
    event.waitUntil(keep(brief.id, brief, client.id))
    port.postMessage('heb ik')
  } else if (soort === 'GEEF-SLEUTEL') {
    port.postMessage(give(id, client))
  }
})
