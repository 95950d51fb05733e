export { OpeningPage, type OpeningPageProps } from './OpeningPage.tsx'
export { TerugPage } from './TerugPage.tsx'
export { forgetVernieuwd, isVernieuwd } from './parts/vernieuwd.ts'
