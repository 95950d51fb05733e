export { DossierPage } from './DossierPage.tsx'
export { Verhaal } from './parts/Verhaal.tsx'
export { Werkblad } from './parts/Werkblad.tsx'
