/**
 * The one source of the headers this app is served with. The server here, the `<meta>` copy in index.html and the
 * files in tools/hosting/ (checked by tests/tools/headers.test.ts) all follow it.
 */

/** The two `<style>` elements that react-aria-components 1.22.1 adds by itself. */
const reactAriaStyles = [
  "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='",
]

const directives = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  `style-src 'self' ${reactAriaStyles.join(' ')}`,
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default sw-url',
]

/** What a `<meta>` element may carry: everything but `frame-ancestors`, which browsers only accept as a header. */
export const metaPolicy = directives.join('; ')

export const contentSecurityPolicy = `${metaPolicy}; frame-ancestors 'none'`

/** Sent with every answer. */
export const securityHeaders = Object.freeze({
  'Content-Security-Policy': contentSecurityPolicy,
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), screen-wake-lock=(self)',
  'X-Content-Type-Options': 'nosniff',
})

export const immutable = 'public, max-age=31536000, immutable'
export const revalidate = 'no-cache'

/**
 * Files under assets/ bear a hash in their name and never change; everything else is asked for anew.
 * @param {string} path the path within the app, without a leading slash
 */
export function cacheControl(path) {
  return path.startsWith('assets/') ? immutable : revalidate
}
