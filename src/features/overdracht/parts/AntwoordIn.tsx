import { useState } from 'react'
import type { TakenIn } from '../../../data/overdracht/takeInPost.ts'
import { largestBestand } from '../../../data/pakket/pakketbestand.ts'
import type { AntwoordWeigering } from '../../../data/pakket/takeInAntwoord.ts'
import { useDossiers, useRegister } from '../../../data/useStand.tsx'
import { err, type Result } from '../../../lib/result.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Card } from '../../../ui/Card.tsx'
import { FileButton } from '../../../ui/FileButton.tsx'
import { IconUpload } from '../../../ui/icons.ts'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { antwoordTekst, ingekomenTekst, teksten } from './pakketTeksten.ts'

type Gelezen = Result<TakenIn, AntwoordWeigering>

const { antwoord: zin } = teksten

/** What a family answered from their own tablet, out of the file that they gave. */
export function AntwoordIn() {
  const register = useRegister()
  const [bezig, setBezig] = useState(false)
  const [gelezen, setGelezen] = useState<Gelezen | null>(null)
  const read = async (bestand: File): Promise<Gelezen> => {
    if (bestand.size > largestBestand) return err({ reden: 'geen-bestand' })
    const tekst = await bestand.text().catch(() => null)
    if (tekst === null) return err({ reden: 'geen-bestand' })
    return await (await register.beheer()).overdracht.takeInAntwoord(tekst)
  }
  const choose = async (bestand: File) => {
    setBezig(true)
    setGelezen(null)
    setGelezen(await read(bestand))
    setBezig(false)
  }
  return (
    <Card title={zin.titel}>
      <Stack gap="md">
        <p>{zin.uitleg}</p>
        <div>
          <FileButton
            variant="secondary"
            icon={IconUpload}
            accept=".txt,text/plain"
            disabled={bezig}
            onFile={(bestand) => void choose(bestand)}
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
