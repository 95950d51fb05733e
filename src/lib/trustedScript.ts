/**
 * The one place that turns an address into a script the browser may start (Trusted Types policy `sw-url`). Only files
 * of our own origin that end in `.js` pass, so that nothing read from data can ever become a worker.
 */
let policy: Pick<TrustedTypePolicy, 'createScriptURL'> | undefined

function refuseForeignScript(input: string): string {
  const url = new URL(input)
  if (url.origin !== location.origin || !url.pathname.endsWith('.js')) throw new TypeError('foreign script')
  return url.href
}

/**
 * The address as the browser wants it for a service worker or a worker; relative addresses are taken from the page.
 * Throws a TypeError for another origin or another kind of file (a bug). The dev server serves `.ts`: there it is free.
 */
export function trustedScriptUrl(url: string): TrustedScriptURL | string {
  if (import.meta.env.DEV) return url
  const href = new URL(url, location.href).href
  const factory = self.trustedTypes
  if (factory === undefined) return refuseForeignScript(href)
  policy ??= factory.createPolicy('sw-url', { createScriptURL: refuseForeignScript })
  return policy.createScriptURL(href)
}

/** Starts a module worker from an address given by `import url from './x.worker.ts?worker&url'`. */
export function startWorker(url: string): Worker {
  return new Worker(trustedScriptUrl(url) as string, { type: 'module' })
}
