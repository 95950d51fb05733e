import type { Storing } from '../../../data/Register.ts'
import { storingTekst } from '../../../data/storingTekst.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { teksten } from '../teksten.ts'

const { browser } = teksten

function uitleg(storing: Storing): string {
  switch (storing.reden) {
    case 'geen-opslag':
      return browser.geenOpslag
    case 'geen-crypto':
      return browser.geenVersleuteling
    case 'schijf-vol':
      return storingTekst(storing, 'zelf')
    default:
      return browser.teams
  }
}

export function BrowserKanNiet({ storing }: { readonly storing: Storing }) {
  return (
    <Alert
      tone="danger"
      role="alert"
      title={browser.titel}
      actions={
        <Button variant="secondary" onClick={() => location.reload()}>
          {browser.opnieuw}
        </Button>
      }
    >
      {uitleg(storing)}
    </Alert>
  )
}
