import { type FormEvent, useState } from 'react'
import { useWoorden } from '../../../data/useWoordenlijst.ts'
import { redact } from '../../../lib/redacted.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { FileButton } from '../../../ui/FileButton.tsx'
import { IconUpload } from '../../../ui/icons.ts'
import { Page } from '../../../ui/layout/Page.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { PlainPasswordField } from '../../../ui/PlainPasswordField.tsx'
import type { usePakket } from '../usePakket.ts'
import type { Pakketspraak } from '../usePakkettaal.tsx'
import { pakketTekst } from './pakketTeksten.ts'

interface Props {
  readonly spraak: Pakketspraak
  readonly pakket: ReturnType<typeof usePakket>
  readonly deel: string | undefined
}

/** The file, or what the address brought, and the words; what is typed lives in memory only. */
export function Openen({ spraak: { zin, toon }, pakket, deel }: Props) {
  const complete = useWoorden()
  const [bestand, setBestand] = useState<File | null>(null)
  const [woorden, setWoorden] = useState('')
  const [gevraagd, setGevraagd] = useState(false)
  const { bezig, fout } = pakket
  const qr = deel !== undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setGevraagd(true)
    const bron = qr ? { deel } : bestand
    if (bron !== null && woorden.trim() !== '') void pakket.open(bron, redact(woorden))
  }
  const choose = (gekozen: File) => {
    setBestand(gekozen)
    pakket.vergeetFout()
  }
  const type = (getypt: string) => {
    setWoorden(getypt)
    pakket.vergeetFout()
  }
  const knop = bestand === null ? 'bestand' : 'anderBestand'
  return (
    <Page title={toon((c) => c.kies.titel)} subtitle={toon((c) => c.kies[qr ? 'uitlegQr' : 'uitleg'])}>
      <Card>
        <form noValidate autoComplete="off" aria-label={zin((c) => c.kies.titel)} onSubmit={submit}>
          <Stack>
            {qr ? null : (
              <Row>
                <FileButton
                  icon={IconUpload}
                  variant="secondary"
                  accept=".txt,text/plain"
                  disabled={bezig}
                  onFile={choose}
                  label={zin((c) => c.kies[knop])}
                >
                  {toon((c) => c.kies[knop])}
                </FileButton>
                <span role="status">
                  {bestand === null ? null : toon((c) => c.kies.gekozen(bestand.name))}
                </span>
              </Row>
            )}
            {gevraagd && !qr && bestand === null ? (
              <Alert tone="danger">{toon((c) => c.kies.geenBestand)}</Alert>
            ) : null}
            <PlainPasswordField
              label={toon((c) => c.kies.woorden)}
              hint={toon((c) => c.kies.woordenHint)}
              value={woorden}
              onChange={type}
              readOnly={bezig}
              suggest={complete}
              says={{
                toon: zin((c) => c.veld.toon),
                verberg: zin((c) => c.veld.verberg),
                passen: zin((c) => c.veld.passen),
                maakAf: zin((c) => c.veld.maakAf),
                meer: zin((c) => c.veld.meer),
              }}
              // the words are Dutch in every language
              lang="nl"
              dir="ltr"
              error={gevraagd && woorden.trim() === '' ? toon((c) => c.kies.geenWoorden) : undefined}
            />
            {fout === null ? null : (
              <Alert tone="danger" role="alert">
                {toon((c) => pakketTekst(c, fout))}
              </Alert>
            )}
            <Row>
              <Button type="submit" busy={bezig}>
                {toon((c) => c.kies.open)}
              </Button>
              <span role="status">{bezig ? toon((c) => c.kies.bezig) : null}</span>
            </Row>
            <p>{toon((c) => c.kies[qr ? 'nietsBewaardQr' : 'nietsBewaard'])}</p>
            <p>{toon((c) => c.kies.klok)}</p>
          </Stack>
        </form>
      </Card>
    </Page>
  )
}
