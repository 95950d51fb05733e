export type { PauzeInstelling } from './parts/PauzeKaart.tsx'
export { TeamPage } from './TeamPage.tsx'
