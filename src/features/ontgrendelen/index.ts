export { OpeningPage, type OpeningPageProps } from './OpeningPage.tsx'
