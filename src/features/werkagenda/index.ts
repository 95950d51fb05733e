export { WerkagendaPage } from './WerkagendaPage.tsx'
