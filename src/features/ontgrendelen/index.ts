export { OpeningPage, type OpeningPageProps } from './OpeningPage.tsx'
export { forgetVernieuwd, isVernieuwd } from './vernieuwd.ts'
