export { AntwoordPage } from './AntwoordPage.tsx'
export { OverdrachtPage } from './OverdrachtPage.tsx'
export { GeefKnop } from './parts/GeefKnop.tsx'
