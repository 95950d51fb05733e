export { GrootschermPage } from './GrootschermPage.tsx'
export { GrootschermKnop } from './parts/GrootschermKnop.tsx'
export { GrootschermZender } from './parts/GrootschermZender.tsx'
