export { DossierPage } from './DossierPage.tsx'
export { Werkblad } from './Werkblad.tsx'
