export { BewarenPage } from './BewarenPage.tsx'
