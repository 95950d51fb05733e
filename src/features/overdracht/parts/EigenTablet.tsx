import { type ReactNode, useState } from 'react'
import type { Pakket } from '../../../data/pakket/makePakket.ts'
import { toPad } from '../../../data/pakket/pakketbestand.ts'
import { useRegister } from '../../../data/useStand.tsx'
import { addressOf, hostedAt } from '../../../lib/adres.ts'
import { addWeeks, type Datum, formatDatum, today } from '../../../lib/datum.ts'
import { saveFile } from '../../../lib/saveFile.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { CodeGroups } from '../../../ui/CodeGroups.tsx'
import { IconDownload, IconFileExport, IconQrcode } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { PlainRadioCards } from '../../../ui/PlainRadioCards.tsx'
import { QrCode } from '../../../ui/QrCode.tsx'
import { qrPath } from '../../../uitvoer/qr.ts'
import { teksten } from './pakketTeksten.ts'

export interface EigenTabletProps {
  readonly busy: boolean
  /** What was made, until its words are said. */
  readonly pakket: Pakket | null
  readonly onMaak: (tot: Datum) => Promise<void>
  readonly onGezegd: () => void
  /** Which files were made before and still open. */
  readonly eerder: ReactNode
}

const weken = ['2', '4', '6'] as const

/** For who reads at home: a file, and five words that are said. */
export function EigenTablet({ busy, pakket, onMaak, onGezegd, eerder }: EigenTabletProps) {
  const { oefen } = useRegister()
  const [gedaan, setGedaan] = useState<Datum | null>(null)
  if (oefen)
    return (
      <Card title={teksten.titel}>
        <p>{teksten.oefening}</p>
      </Card>
    )
  return pakket === null ? (
    <Maak busy={busy} onMaak={onMaak}>
      <div role="status">
        {gedaan === null ? null : <Alert tone="success">{teksten.klaar.gedaan(formatDatum(gedaan))}</Alert>}
      </div>
      {eerder}
    </Maak>
  ) : (
    <Gemaakt
      key={pakket.bestand}
      pakket={pakket}
      onGezegd={() => {
        setGedaan(pakket.tot)
        onGezegd()
      }}
    />
  )
}

interface MaakProps extends Pick<EigenTabletProps, 'busy' | 'onMaak'> {
  readonly children: ReactNode
}

function Maak({ busy, onMaak, children }: MaakProps) {
  const [lang, setLang] = useState<(typeof weken)[number]>('2')
  const dag = (aantal: string): Datum => addWeeks(today(), Number(aantal))
  return (
    <Card title={teksten.titel}>
      <Stack gap="md">
        {children}
        <p>{teksten.uitleg}</p>
        <p>{teksten.hoe}</p>
        <PlainRadioCards
          label={teksten.tot}
          options={weken.map((aantal) => ({
            value: aantal,
            label: teksten.weken(Number(aantal), formatDatum(dag(aantal))),
          }))}
          value={lang}
          onChange={setLang}
        />
        <Alert tone="warning" title={teksten.terug.niet}>
          {teksten.terug.klok}
        </Alert>
        <Alert tone="info" title={teksten.wel}>
          {teksten.terug.nieuws} {teksten.terug.antwoord}
        </Alert>
        <div>
          <Button
            variant="secondary"
            icon={IconFileExport}
            busy={busy}
            onClick={() => void onMaak(dag(lang))}
          >
            {teksten.knop}
          </Button>
        </div>
      </Stack>
    </Card>
  )
}

/** The words, once; with the press that they are said they are gone. */
function Gemaakt({ pakket, onGezegd }: { readonly pakket: Pakket; readonly onGezegd: () => void }) {
  const { klaar } = teksten
  const [stand, setStand] = useState<'begin' | 'bewaard' | 'getoond' | 'mislukt' | 'te-vroeg'>('begin')
  const code = qrPath(addressOf(toPad('gezin', pakket.bestand)))
  const bewaar = async () => {
    const saved = await saveFile('gezin.txt', 'text/plain;charset=utf-8', pakket.bestand)
    setStand(saved.ok ? 'bewaard' : 'mislukt')
  }
  const gezegd = () => {
    if (stand === 'bewaard' || stand === 'getoond') onGezegd()
    else setStand('te-vroeg')
  }
  return (
    <Card title={klaar.titel}>
      <Stack gap="md">
        <CodeGroups
          label={klaar.woorden}
          groups={pakket.woorden.reveal().split(' ')}
          groupLabel={klaar.woord}
        />
        <Alert tone="warning">
          {klaar.eenKeer} {klaar.nieuw}
        </Alert>
        <p>{klaar.waar(hostedAt())}</p>
        <p>{klaar.tot(formatDatum(pakket.tot))}</p>
        <div role="status">
          {stand === 'bewaard' ? <Alert tone="success">{klaar.bewaard}</Alert> : null}
          {stand === 'mislukt' ? <Alert tone="danger">{klaar.mislukt}</Alert> : null}
          {stand === 'te-vroeg' ? <Alert tone="warning">{klaar.nogNiet}</Alert> : null}
        </div>
        {code.ok && stand === 'getoond' ? (
          <>
            <p>{klaar.qrUitleg}</p>
            <QrCode label={klaar.qr} large {...code.value} />
          </>
        ) : null}
        {code.ok ? null : <p>{klaar.teLang}</p>}
        <Row>
          <Button icon={IconDownload} onClick={() => void bewaar()}>
            {klaar.bewaar}
          </Button>
          {code.ok ? (
            <Button variant="secondary" icon={IconQrcode} onClick={() => setStand('getoond')}>
              {klaar.toon}
            </Button>
          ) : null}
          <Button variant="secondary" onClick={gezegd}>
            {klaar.gezegd}
          </Button>
        </Row>
      </Stack>
    </Card>
  )
}
