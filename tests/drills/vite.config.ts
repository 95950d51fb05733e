import { defineConfig } from 'vite'

/** The page of the drills, built as the app is built: src/data without a screen. */
export default defineConfig({
  root: new URL('page', import.meta.url).pathname,
  base: './',
  define: { __APP_VERSION__: JSON.stringify('drill') },
  build: {
    outDir: new URL('../../.cache/drills', import.meta.url).pathname,
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
  },
  worker: { format: 'es' },
})
