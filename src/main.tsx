import './app/trustedTypes.ts'
import './ui/ui.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { guardMissingPieces, registerServiceWorker } from './app/serviceWorker.ts'

const place = document.querySelector('#app')
if (place !== null)
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
guardMissingPieces()
registerServiceWorker()
