/**
 * The service worker as this document sees it: is the whole app on the device, and does a new version wait? A new
 * version is taken only when a person asks for it and every open tab has said that nothing of it would be lost.
 */
import { messageSW, Workbox } from 'workbox-window'
import { trustedScriptUrl } from '../lib/trustedScript.ts'
import { createTabVote } from './tabVote.ts'

export interface ShellStaat {
  /** The whole app stands on this device: it opens and works without internet. */
  readonly offlineKlaar: boolean
  /** A new version is on the device and waits for a person. */
  readonly nieuweVersie: boolean
}

let staat: ShellStaat = { offlineKlaar: false, nieuweVersie: false }
let workbox: Workbox | undefined
/** Of no team: a function made where one was known would keep that team in memory. */
const always = (): Promise<boolean> => Promise.resolve(true)
let mayUpdate: () => Promise<boolean> = always
let accepted = false
const listeners = new Set<() => void>()

const vote = createTabVote(new URL('.', location.href).pathname, () => mayUpdate())

function change(next: Partial<ShellStaat>): void {
  staat = { ...staat, ...next }
  for (const listener of listeners) listener()
}

export function shellStaat(): ShellStaat {
  return staat
}

export function subscribeShell(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * Says how this document answers "may the page be replaced now?": it puts what is typed on disk and says true, or
 * says false (an overleg runs, something is not on disk yet). Gives back how to withdraw it.
 */
export function setMayUpdate(ask: () => Promise<boolean>): () => void {
  mayUpdate = ask
  return () => {
    if (mayUpdate === ask) mayUpdate = always
  }
}

/** Takes the waiting version, after which every tab loads anew; false when a tab said no or did not answer. */
export async function acceptUpdate(): Promise<boolean> {
  if (workbox === undefined || !staat.nieuweVersie) return false
  if (!(await vote.ask())) return false
  accepted = true
  workbox.messageSkipWaiting()
  return true
}

/** Another tab took the new version: what is typed here goes to disk first. */
async function reloadOnto(): Promise<void> {
  if (!accepted) await mayUpdate().catch(() => false)
  location.reload()
}

/** The whole app is on the device once its letters are too: the service worker fetches those that are not. */
async function completeApp(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready
  if (active === null || staat.offlineKlaar) return
  const all: unknown = await messageSW(active, { type: 'HAAL-LETTERS' })
  if (all === true) change({ offlineKlaar: true })
}

/** Looks for a new version, and for what is not here yet; without network there is simply none. */
function look(): void {
  if (document.visibilityState !== 'visible') return
  void workbox?.update().catch(() => undefined)
  void completeApp()
}

/** Registers the service worker; does nothing where the browser has none (the app then needs the network to open). */
export function registerServiceWorker(): void {
  if (workbox !== undefined || !('serviceWorker' in navigator) || import.meta.env.DEV) return
  workbox = new Workbox(trustedScriptUrl('sw.js'), { scope: './', updateViaCache: 'none' })
  workbox.addEventListener('waiting', () => change({ nieuweVersie: true }))
  let controlled = navigator.serviceWorker.controller !== null
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // the very first service worker takes over a page that is as new as itself
    if (controlled) void reloadOnto()
    controlled = true
  })
  void workbox.register({ immediate: true }).catch(() => undefined)
  // ready = installed: a service worker only gets there when every other file of the app is in its cache
  void completeApp()
  document.addEventListener('visibilitychange', look)
}

async function replaceMissingPieces(): Promise<void> {
  const state = (history.state ?? {}) as { herladenOp?: number }
  if (Date.now() - (state.herladenOp ?? 0) < 60_000) return
  if (!(await mayUpdate().catch(() => false))) return
  history.replaceState({ ...state, herladenOp: Date.now() }, '')
  location.reload()
}

/**
 * A piece of the app is gone (a newer version took its place): load the page anew, once a minute at most. The mark of
 * it stands in this history entry only.
 */
export function guardMissingPieces(): void {
  window.addEventListener('vite:preloadError', () => void replaceMissingPieces())
}
