export { NamenlijstPage } from './NamenlijstPage.tsx'
