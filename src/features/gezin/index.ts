export { GezinPage } from './GezinPage.tsx'
export { GezinErbijKnop } from './parts/GezinErbijKnop.tsx'
export { type GezinInDeKamer, useGezin } from './useGezin.ts'
