export { ReservekopiePage } from './ReservekopiePage.tsx'
export { TerugzettenPage } from './TerugzettenPage.tsx'
