import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The page with the rivals, built as the app is built. */
export default defineConfig({
  root: new URL('page', import.meta.url).pathname,
  base: './',
  define: { __APP_VERSION__: JSON.stringify('bench'), global: 'globalThis' },
  build: {
    outDir: new URL('../../../.cache/rivals', import.meta.url).pathname,
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
  },
  worker: { format: 'es' },
  // the app's part of this page loads Dexie too, and two versions of it refuse to live in one page: all use the app's
  resolve: { alias: { dexie: new URL('../../../node_modules/dexie', import.meta.url).pathname } },
  plugins: [react(), { ...optimizeLocales.vite({ locales: ['nl-NL'] }), enforce: 'pre' }],
})
