import { useState } from 'react'
import type { TakenIn } from '../../../data/overdracht/takeInPost.ts'
import { largestBestand, ofPad } from '../../../data/pakket/pakketbestand.ts'
import type { AntwoordWeigering } from '../../../data/pakket/takeInAntwoord.ts'
import { useDossiers, useRegister } from '../../../data/useStand.tsx'
import { goToInstead } from '../../../lib/adres.ts'
import { err, type Result } from '../../../lib/result.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { FileButton } from '../../../ui/FileButton.tsx'
import { IconUpload } from '../../../ui/icons.ts'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { antwoordTekst, ingekomenTekst, teksten } from './pakketTeksten.ts'

type Gelezen = Result<TakenIn, AntwoordWeigering>

const { antwoord: zin } = teksten

interface Props {
  /** What a QR code brought along in the address. */
  readonly deel?: string | undefined
}

/** What a family answered from their own tablet, out of the file or the QR code that they gave. */
export function AntwoordIn({ deel }: Props) {
  const register = useRegister()
  const [bezig, setBezig] = useState(false)
  const [gelezen, setGelezen] = useState<Gelezen | null>(null)
  const takeIn = async (tekst: string): Promise<Gelezen> =>
    await (await register.beheer()).overdracht.takeInAntwoord(tekst)
  const read = async (bestand: File): Promise<Gelezen> => {
    if (bestand.size > largestBestand) return err({ reden: 'geen-bestand' })
    const tekst = await bestand.text().catch(() => null)
    return tekst === null ? err({ reden: 'geen-bestand' }) : await takeIn(tekst)
  }
  const show = async (reading: Promise<Gelezen>): Promise<Gelezen> => {
    setBezig(true)
    setGelezen(null)
    const result = await reading
    setGelezen(result)
    setBezig(false)
    return result
  }
  /** What was taken in goes from the address: it is not offered once more. */
  const takeDeel = async (van: string) => {
    const result = await show(takeIn(ofPad('antwoord', van)))
    if (result.ok && result.value.klaar) goToInstead('/antwoord')
  }
  return (
    <Card title={zin.titel}>
      <Stack gap="md">
        {deel === undefined ? null : (
          <Alert
            tone="info"
            actions={
              <Button busy={bezig} onClick={() => void takeDeel(deel)}>
                {zin.knopAdres}
              </Button>
            }
          >
            {zin.uitAdres}
          </Alert>
        )}
        <p>{zin.uitleg}</p>
        <div>
          <FileButton
            variant="secondary"
            icon={IconUpload}
            accept=".txt,text/plain"
            disabled={bezig}
            onFile={(bestand) => void show(read(bestand))}
          >
            {zin.knop}
          </FileButton>
        </div>
        <div role="status">
          {bezig ? zin.bezig : null}
          {gelezen === null ? null : gelezen.ok ? (
            <Uitkomst uitkomst={gelezen.value} />
          ) : (
            <Alert tone="danger">{antwoordTekst(gelezen.error)}</Alert>
          )}
        </div>
      </Stack>
    </Card>
  )
}

/** Per child by number, with the way to its worksheet. */
function Uitkomst({ uitkomst: { ingekomen, klaar } }: { readonly uitkomst: TakenIn }) {
  const dossiers = useDossiers()
  return (
    <Stack gap="sm">
      {ingekomen.map((van) => {
        const kind = dossiers.find(({ id }) => id === van.dossier)
        return ingekomenTekst(van, kind?.rugnummer ?? null).map((line) => (
          <Alert
            key={`${van.dossier ?? ''} ${line}`}
            tone={van.gezegd + van.klad > 0 ? 'success' : 'warning'}
          >
            {line} {kind === undefined ? null : <a href={`#/dossier/${kind.id}`}>{zin.bekijk}</a>}
          </Alert>
        ))
      })}
      {klaar ? null : <Alert tone="danger">{zin.nietKlaar}</Alert>}
    </Stack>
  )
}
