import { Page } from '../../ui/layout/Page.tsx'
import { AntwoordIn } from './parts/AntwoordIn.tsx'
import { teksten } from './parts/pakketTeksten.ts'

interface Props {
  /** What a QR code brought along in the address. */
  readonly deel?: string
}

/** Where the QR code of an answer leads to; of which child it is, the answer tells. */
export function AntwoordPage({ deel }: Props) {
  return (
    <Page title={teksten.antwoord.paginaTitel}>
      <AntwoordIn deel={deel} />
    </Page>
  )
}
