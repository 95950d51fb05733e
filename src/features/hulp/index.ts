export { HulpPage } from './HulpPage.tsx'
