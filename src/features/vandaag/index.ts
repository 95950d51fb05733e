export { VandaagPage } from './VandaagPage.tsx'
