export { VerslagPage } from './VerslagPage.tsx'
