export { NieuwTeamPage, type NieuwTeamPageProps } from './NieuwTeamPage.tsx'
