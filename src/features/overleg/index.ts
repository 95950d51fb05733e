export { OverlegLijstPage } from './OverlegLijstPage.tsx'
export { OverlegPage } from './OverlegPage.tsx'
