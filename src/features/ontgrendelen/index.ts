export { OpeningPage, type OpeningPageProps } from './OpeningPage.tsx'
export { TerugScherm } from './TerugScherm.tsx'
export { forgetVernieuwd, isVernieuwd } from './parts/vernieuwd.ts'
