import './app/trustedTypes.ts'
import './ui/ui.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { guardMissingPieces, registerServiceWorker } from './app/serviceWorker.ts'
import { askGezinsbrief, countAsOpen } from './app/startDocument.ts'

countAsOpen()
const brief = askGezinsbrief(location.search)

// React would write a caught error to the console, with whatever of a child stands in it.
const untold = (): void => undefined
const silent = { onCaughtError: untold, onUncaughtError: untold, onRecoverableError: untold }

const place = document.querySelector('#app')
if (place !== null)
  createRoot(place, silent).render(
    <StrictMode>
      <App brief={brief} />
    </StrictMode>,
  )
guardMissingPieces()
registerServiceWorker()
