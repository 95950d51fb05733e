import { readFileSync } from 'node:fs'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { metaPolicy } from './tools/headers.mjs'

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string
}

const metaTag = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy}" />`

/** The policy as a `<meta>` copy, for hosts that cannot send headers; only in what is built, dev needs its freedom. */
const metaCsp: Plugin = {
  name: 'meta-csp',
  apply: 'build',
  transformIndexHtml: (html) =>
    html.replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${metaTag}`),
}

export default defineConfig({
  base: './',
  define: { __APP_VERSION__: JSON.stringify(version) },
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  worker: { format: 'es' },
  plugins: [
    react(),
    { ...optimizeLocales.vite({ locales: ['nl-NL'] }), enforce: 'pre' },
    metaCsp,
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'sw.ts',
      registerType: 'prompt',
      injectRegister: false,
      includeManifestIcons: false,
      injectManifest: { globPatterns: ['**/*.{js,css,html,svg,png,woff2,wasm}'] },
      manifest: {
        name: 'Kanteltafel',
        short_name: 'Kanteltafel',
        description: 'Werktafel voor kantelteams: namen en rugnummers, regie, doel en datum per kind.',
        lang: 'nl',
        dir: 'ltr',
        start_url: './',
        scope: './',
        display: 'standalone',
        orientation: 'any',
        theme_color: '#0b5563',
        background_color: '#fbf8f3',
        categories: ['education', 'productivity'],
        icons: [
          { src: 'icons/icoon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
          { src: 'icons/icoon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
          { src: 'icons/icoon-vol-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
          { src: 'icons/icoon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        ],
        shortcuts: [
          { name: 'Vandaag', url: './#/' },
          { name: 'Namenlijst', url: './#/namenlijst' },
          { name: 'Overleg', url: './#/overleg' },
        ],
      },
    }),
  ],
})
