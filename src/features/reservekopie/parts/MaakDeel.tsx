import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { IconDeviceFloppy } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { Progress } from '../../../ui/Progress.tsx'
import { teksten } from '../teksten.ts'
import { useOpenTekst } from '../usePlaatsen.ts'
import type { Gemaakt, Reservekopie } from '../useReservekopie.ts'
import { Plaatsen } from './Plaatsen.tsx'

const { maak, woorden: zin } = teksten

/** One tap, and before it what is not in the file. */
export function MaakDeel({ kopie }: { readonly kopie: Reservekopie }) {
  const open = useOpenTekst()
  return (
    <Card title={maak.kop}>
      <Stack>
        <p>{maak.uitleg}</p>
        <p>
          {maak.laatste(kopie.op)} {open.length === 0 ? maak.nietMeegenomen : null}
        </p>
        {open.length === 0 ? null : (
          <Alert tone="warning" actions={<Plaatsen plaatsen={open} />}>
            {maak.openTekst(open.map(({ naam }) => naam))}
          </Alert>
        )}
        <Knop {...kopie} />
        <div role="status">{kopie.gemaakt === null ? null : <Klaar gemaakt={kopie.gemaakt} />}</div>
        {kopie.fout === null ? null : (
          <Alert tone="danger" role="alert">
            {kopie.fout}
          </Alert>
        )}
        {kopie.woorden === null ? null : (
          <p>
            <a href="#/reservekopie/woorden">{zin.toon}</a>
          </p>
        )}
      </Stack>
    </Card>
  )
}

function Knop({ werk, begin }: Reservekopie) {
  if (werk.deel !== null)
    return <Progress label={maak.bezig} value={werk.deel} onStop={werk.stop} stopLabel={teksten.stop} />
  return (
    <Row>
      <Button icon={IconDeviceFloppy} onClick={() => void begin()}>
        {maak.knop}
      </Button>
    </Row>
  )
}

function Klaar({ gemaakt }: { readonly gemaakt: Gemaakt }) {
  const { naam, kinderen, overleggen, onleesbaar, onvolledig, teamOnvolledig } = gemaakt
  return (
    <Stack gap="sm">
      <Alert tone="success" title={maak.gelukt}>
        {maak.telling(kinderen, overleggen)} {maak.bestand(naam)}
      </Alert>
      {onleesbaar === 0 ? null : (
        <Alert tone="warning">
          <p>{maak.onleesbaar(onleesbaar)}</p>
          {onvolledig.length === 0 ? null : <p>{maak.onvolledig(onvolledig)}</p>}
          {teamOnvolledig ? <p>{maak.teamOnvolledig}</p> : null}
        </Alert>
      )}
    </Stack>
  )
}
