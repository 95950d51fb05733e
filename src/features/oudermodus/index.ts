export { OudermodusPage } from './OudermodusPage.tsx'
export type { Oudermodus } from './useOudermodus.ts'
export { PakketPage } from './parts/PakketPage.tsx'
