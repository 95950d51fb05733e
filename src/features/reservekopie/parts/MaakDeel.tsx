import type { Redacted } from '../../../lib/redacted.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { CodeGroups } from '../../../ui/CodeGroups.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { IconDeviceFloppy } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { Progress } from '../../../ui/Progress.tsx'
import { teksten } from '../teksten.ts'
import { type Gemaakt, type Reservekopie, useReservekopie } from '../useReservekopie.ts'

const { maak, woorden: zin } = teksten

export function MaakDeel() {
  const kopie = useReservekopie()
  const { nieuweWoorden, woorden } = kopie
  return (
    <Card title={maak.kop}>
      <Stack>
        <p>{maak.uitleg}</p>
        <p>
          {maak.laatste(kopie.op)} {maak.nietMeegenomen}
        </p>
        {nieuweWoorden === null ? null : (
          <>
            <h3>{zin.kop}</h3>
            <p>{zin.eerst}</p>
            <Woorden woorden={nieuweWoorden} />
          </>
        )}
        <Knop {...kopie} />
        <div role="status">{kopie.gemaakt === null ? null : <Klaar gemaakt={kopie.gemaakt} />}</div>
        {kopie.fout === null ? null : (
          <Alert tone="danger" role="alert">
            {kopie.fout}
          </Alert>
        )}
        {woorden === null ? null : (
          <Disclosure summary={zin.toon}>
            <Woorden woorden={woorden} />
          </Disclosure>
        )}
      </Stack>
    </Card>
  )
}

function Knop({ werk, nieuweWoorden, begin, makeFirst }: Reservekopie) {
  if (werk.deel !== null)
    return <Progress label={maak.bezig} value={werk.deel} onStop={werk.stop} stopLabel={teksten.stop} />
  const first = nieuweWoorden !== null
  return (
    <Row>
      <Button icon={IconDeviceFloppy} onClick={() => void (first ? makeFirst() : begin())}>
        {first ? zin.knop : maak.knop}
      </Button>
    </Row>
  )
}

function Woorden({ woorden }: { readonly woorden: Redacted<string> }) {
  return (
    <Stack gap="sm">
      <CodeGroups label={zin.lijst} groups={woorden.reveal().split(' ')} groupLabel={zin.woord} />
      <p>{zin.nietHetWachtwoord}</p>
    </Stack>
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
