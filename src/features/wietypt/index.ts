export { WieTyptKnop } from './parts/WieTyptKnop.tsx'
export { WieTyptPage } from './WieTyptPage.tsx'
