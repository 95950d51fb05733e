export { DossierPage } from './DossierPage.tsx'
export { GezinWerkblad } from './parts/GezinWerkblad.tsx'
export { Verhaal } from './parts/Verhaal.tsx'
export { Werkblad } from './parts/Werkblad.tsx'
