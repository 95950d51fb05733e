export { WieTyptKnop } from './WieTyptKnop.tsx'
export { WieTyptPage } from './WieTyptPage.tsx'
