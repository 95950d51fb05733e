export { InzagePage } from './InzagePage.tsx'
