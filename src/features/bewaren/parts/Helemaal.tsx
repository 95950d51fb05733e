import { useRef, useState } from 'react'
import { useRegister } from '../../../data/useStand.tsx'
import { drawHerstelcode, type NieuweHerstelcode } from '../../../data/wachtwoord.ts'
import { herstelcodeTekst } from '../../../data/wachtwoordTekst.ts'
import type { HelemaalOpties, HelemaalWeigering, WisStap } from '../../../data/wissen/wissen.ts'
import type { Redacted } from '../../../lib/redacted.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Card } from '../../../ui/Card.tsx'
import { CodeForm } from '../../../ui/CodeForm.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Page } from '../../../ui/layout/Page.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { Progress } from '../../../ui/Progress.tsx'
import { Spinner } from '../../../ui/Spinner.tsx'
import { useTopOfPage } from '../../../ui/useTopOfPage.ts'
import { teksten } from '../teksten.ts'
import { helemaalTekst, helemaalTeksten as zin } from './helemaalTeksten.ts'
import { vanApparaatTeksten } from './vanApparaatTeksten.ts'
import { WachtwoordForm } from './WachtwoordForm.tsx'
import { type Afloop, useKanHelemaal, useWissen } from '../useBewaren.ts'

interface Props {
  readonly onKlaar: (afloop: Afloop) => void
  readonly opties?: HelemaalOpties | undefined
}

/** Wis helemaal: what it does, the new herstelcode, the wachtwoord, and then a locked fresh document. */
export function Helemaal({ onKlaar, opties }: Props) {
  const { oefen } = useRegister()
  const stand = useKanHelemaal()
  return (
    <Page
      title={zin.titel}
      subtitle={oefen ? undefined : zin.blijft}
      back={{ href: '#/bewaren', label: teksten.lijst.titel }}
    >
      {oefen ? <Alert tone="info">{zin.oefening}</Alert> : null}
      {!oefen && stand.staat === 'laden' ? <Spinner label={zin.laden} /> : null}
      {!oefen && stand.staat === 'klaar' && !stand.kan ? (
        <Alert
          tone="warning"
          actions={
            <ButtonLink variant="secondary" href="#/bewaren/apparaat">
              {vanApparaatTeksten.titel}
            </ButtonLink>
          }
        >
          {zin.geenVak}
        </Alert>
      ) : null}
      {!oefen && stand.staat === 'klaar' && stand.kan ? (
        <Stappen heeftHerstelcode={stand.heeftHerstelcode} onKlaar={onKlaar} opties={opties} />
      ) : null}
    </Page>
  )
}

type Stap = 'lezen' | 'code' | 'wachtwoord'

function Stappen({ heeftHerstelcode, ...rest }: Props & { readonly heeftHerstelcode: boolean }) {
  const [nieuw] = useState(drawHerstelcode)
  const [stap, setStap] = useState<Stap>('lezen')
  /** The team is closed; only a fresh document goes on. */
  const [dicht, setDicht] = useState<string | null>(null)
  useTopOfPage(stap)
  if (dicht !== null)
    return (
      <Alert
        tone="warning"
        role="alert"
        actions={<Button onClick={() => rest.onKlaar('deels')}>{zin.opnieuw}</Button>}
      >
        {dicht}
      </Alert>
    )
  switch (stap) {
    case 'lezen':
      return <Gevolgen onVerder={() => setStap(heeftHerstelcode ? 'code' : 'wachtwoord')} />
    case 'code':
      return (
        <Card title={zin.codeKop}>
          <CodeForm
            label={zin.codeKop}
            code={nieuw}
            text={herstelcodeTekst}
            intro={<p>{zin.codeUitleg}</p>}
            onDone={() => setStap('wachtwoord')}
            submitLabel={zin.codeVerder}
          />
        </Card>
      )
    case 'wachtwoord':
      return <Wachtwoord herstelcode={heeftHerstelcode ? nieuw : null} onDicht={setDicht} {...rest} />
  }
}

function Gevolgen({ onVerder }: { readonly onVerder: () => void }) {
  return (
    <Card title={zin.kop}>
      <Stack>
        <p>{zin.uitleg}</p>
        <p>{zin.wanneer}</p>
        <ul>
          {zin.gevolgen.map((gevolg) => (
            <li key={gevolg}>{gevolg}</li>
          ))}
        </ul>
        <p>{zin.reservekopie}</p>
        <Row>
          <Button onClick={onVerder}>{zin.verder}</Button>
          <ButtonLink variant="secondary" href="#/reservekopie">
            {zin.naarReservekopie}
          </ButtonLink>
        </Row>
      </Stack>
    </Card>
  )
}

type Loop = { readonly staat: 'wacht' } | { readonly staat: 'bezig'; readonly stap: WisStap }

/** Refusals after which the team has been closed. */
const isClosed = ({ reden }: HelemaalWeigering): boolean => reden === 'niet-gelukt'

interface WachtwoordProps extends Props {
  readonly herstelcode: NieuweHerstelcode | null
  /** The team was closed with something left to say. */
  readonly onDicht: (tekst: string) => void
}

function Wachtwoord({ herstelcode, onKlaar, onDicht, opties }: WachtwoordProps) {
  const wissen = useWissen()
  const [fout, setFout] = useState<string | undefined>()
  const [loop, setLoop] = useState<Loop>({ staat: 'wacht' })
  const stop = useRef(new AbortController())

  const run = async (wachtwoord: Redacted<string>): Promise<void> => {
    setFout(undefined)
    setLoop({ staat: 'bezig', stap: { stap: 'kluis' } })
    stop.current = new AbortController()
    const done = await (await wissen()).wisHelemaal(
      { wachtwoord, herstelcode: herstelcode?.code ?? null },
      { ...opties, signal: stop.current.signal, onStap: (stap) => setLoop({ staat: 'bezig', stap }) },
    )
    if (done.ok) {
      const { oud } = done.value
      if (oud === 'weg') onKlaar('volledig')
      else onDicht(zin.nietVolledig[oud])
    } else if (isClosed(done.error))
      onDicht([helemaalTekst(done.error), ...(herstelcode === null ? [] : [zin.oudeCode])].join(' '))
    else {
      setLoop({ staat: 'wacht' })
      setFout(helemaalTekst(done.error))
    }
  }

  const kop = herstelcode === null ? zin.wachtwoordKop : zin.wachtwoordStap
  return (
    <Card title={kop}>
      <WachtwoordForm
        label={kop}
        knop={zin.knop}
        bezig={loop.staat === 'bezig'}
        fout={fout}
        onGeef={(wachtwoord) => void run(wachtwoord)}
      />
      <Bezig loop={loop} onStop={() => stop.current.abort()} />
    </Card>
  )
}

/** A modal: nothing else can be done with a team that is being moved. */
function Bezig({ loop, onStop }: { readonly loop: Loop; readonly onStop: () => void }) {
  const stap = loop.staat === 'bezig' ? loop.stap : null
  const kopie = stap?.stap === 'kopie' ? stap : null
  return (
    <Dialog open={stap !== null} title={zin.bezigTitel} closeLabel={zin.stop} onClose={onStop}>
      <p>{zin.blijfHier}</p>
      {stap === null ? null : (
        <Progress
          label={zin.stap[stap.stap]}
          {...(kopie === null
            ? {}
            : {
                value: kopie.gedaan,
                max: Math.max(1, kopie.totaal),
                note: zin.voortgang(kopie.gedaan, kopie.totaal),
                onStop,
              })}
        />
      )}
    </Dialog>
  )
}
