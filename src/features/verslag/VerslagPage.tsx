import { useState } from 'react'
import { storingTekst } from '../../data/storingTekst.ts'
import { useTeam } from '../../data/useNouns.ts'
import { useRegister } from '../../data/useStand.tsx'
import { saveFile } from '../../lib/saveFile.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BlokView } from '../../ui/BlokView.tsx'
import { Button } from '../../ui/Button.tsx'
import { IconDownload, IconEye, IconEyeOff, IconPrinter } from '../../ui/icons.ts'
import { NoPrint } from '../../ui/NoPrint.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Row } from '../../ui/layout/Row.tsx'
import { Stack } from '../../ui/layout/Stack.tsx'
import { MetNamenDialog } from './parts/MetNamenDialog.tsx'
import { teksten } from './teksten.ts'
import { type Namen, useVerslag, type VerslagStand } from './useVerslag.ts'

const nummers: Namen = { soort: 'nummers' }

export function VerslagPage({ overlegId }: { readonly overlegId: string }) {
  const [chosen, setNamen] = useState<Namen>(nummers)
  const { alleenNummers } = useTeam()
  // What was chosen before Alleen nummers went on is not chosen any more when it goes off.
  if (alleenNummers && chosen.soort === 'namen') setNamen(nummers)
  const namen = alleenNummers ? nummers : chosen
  const stand = useVerslag(overlegId, namen)
  const back = { href: `#/overleg/${overlegId}`, label: teksten.terug }
  switch (stand.staat) {
    case 'laden':
      return <p role="status">{teksten.laden}</p>
    case 'storing':
      return (
        <Page title={teksten.titel} back={back}>
          <Alert tone="danger" role="alert">
            {storingTekst(stand.storing)}
          </Alert>
        </Page>
      )
    case 'bestaat-niet':
      return (
        <Page title={teksten.titel} back={{ href: '#/overleg', label: teksten.terug }}>
          <Alert tone="info">{teksten.bestaatNiet}</Alert>
        </Page>
      )
    case 'klaar':
      return (
        <OpenVerslag
          overlegId={overlegId}
          stand={stand.waarde}
          namen={namen}
          onNamen={setNamen}
          back={back}
        />
      )
  }
}

interface OpenProps {
  readonly overlegId: string
  readonly stand: VerslagStand
  readonly namen: Namen
  readonly onNamen: (namen: Namen) => void
  readonly back: { readonly href: string; readonly label: string }
}

function OpenVerslag({ overlegId, stand, namen, onNamen, back }: OpenProps) {
  const [choosing, setChoosing] = useState(false)
  const [saved, setSaved] = useState<'ja' | 'nee' | null>(null)
  const { verslag, datum, kinderen } = stand
  const register = useRegister()
  const note = (hoe: string): void =>
    register.noteHandedOut(kinderen, namen.soort === 'namen' ? teksten.uit.voor(hoe, namen.voorWie) : hoe)
  const save = async () => {
    const { toMarkdown, verslagBestandsnaam } = await import('../../uitvoer/markdown.ts')
    const done = await saveFile(
      verslagBestandsnaam(datum),
      'text/markdown;charset=utf-8',
      toMarkdown(verslag),
    )
    if (done.ok) note(teksten.uit.bestand)
    setSaved(done.ok ? 'ja' : 'nee')
  }
  // What was said of the file is said of the one before.
  const choose = (next: Namen): void => {
    setSaved(null)
    onNamen(next)
  }
  const print = () => {
    note(teksten.uit.papier)
    window.print()
  }
  return (
    <Page
      title={teksten.titel}
      back={back}
      actions={
        <Row>
          <Button icon={IconPrinter} onClick={print}>
            {teksten.print}
          </Button>
          <Button variant="secondary" icon={IconDownload} onClick={() => void save()}>
            {teksten.markdown}
          </Button>
        </Row>
      }
    >
      <Stack gap="lg">
        <NoPrint>
          <Stack>
            <Leeswijze stand={stand} namen={namen} onKies={() => setChoosing(true)} onNamen={choose} />
            <p>{teksten.markdownUitleg}</p>
            {saved !== null && (
              <Alert tone={saved === 'ja' ? 'warning' : 'danger'} role="status">
                {saved === 'ja' ? teksten.bewaard : teksten.nietBewaard}
              </Alert>
            )}
          </Stack>
        </NoPrint>
        <BlokView blokken={verslag.blokken} titel={verslag.titel} ondertitel={verslag.ondertitel} />
      </Stack>
      {choosing && (
        <MetNamenDialog
          overlegId={overlegId}
          onKies={(voorWie) => {
            choose({ soort: 'namen', voorWie })
            setChoosing(false)
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </Page>
  )
}

type LeeswijzeProps = Omit<OpenProps, 'back' | 'overlegId'> & { readonly onKies: () => void }

/** Numbers or names, and what was done for it; names take a second, deliberate step. */
function Leeswijze({ stand, namen, onKies, onNamen }: LeeswijzeProps) {
  const { alleenNummers } = useTeam()
  if (namen.soort === 'namen') {
    return (
      <Alert
        tone="warning"
        actions={
          <Button variant="secondary" icon={IconEyeOff} onClick={() => onNamen(nummers)}>
            {teksten.zonderNamen}
          </Button>
        }
      >
        {teksten.metNamenVoor(namen.voorWie)}
      </Alert>
    )
  }
  const count = stand.verslag.vervangen.length
  const told = [
    teksten.nummers,
    alleenNummers ? teksten.alleenNummers : '',
    count > 0 ? teksten.vervangen(count) : '',
    teksten.kijkNa,
  ]
  return (
    <Alert
      tone="info"
      actions={
        alleenNummers ? undefined : (
          <Button variant="quiet" icon={IconEye} onClick={onKies}>
            {teksten.metNamen}
          </Button>
        )
      }
    >
      {told.filter((zin) => zin !== '').join(' ')}
    </Alert>
  )
}
