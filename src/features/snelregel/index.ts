export { NogTePlaatsenPage } from './NogTePlaatsenPage.tsx'
export { Snelregel } from './parts/Snelregel.tsx'
