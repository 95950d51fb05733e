export { DossierPage } from './DossierPage.tsx'
export { Werkblad } from './parts/Werkblad.tsx'
