export { OpeningPage, type OpeningPageProps } from './OpeningPage.tsx'
export { forgetVernieuwd, isVernieuwd } from './parts/vernieuwd.ts'
