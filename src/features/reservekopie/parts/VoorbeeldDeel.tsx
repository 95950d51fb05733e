import { useState } from 'react'
import type { GewistInKopie, Voorbeeld } from '../../../data/reservekopie/voorbeeld.ts'
import type { StreamId } from '../../../domain/handeling/handeling.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { Progress } from '../../../ui/Progress.tsx'
import { Toggle } from '../../../ui/Toggle.tsx'
import { teksten } from '../teksten.ts'
import { useRugnummers } from '../usePlaatsen.ts'
import type { Samen } from '../useSamen.ts'

const { samen, inhoud } = teksten

type Props = Samen & { readonly voorbeeld: Voorbeeld }

/** What would happen, before it happens; an erased child comes back only when it is switched on here. */
export function VoorbeeldDeel({ voorbeeld, werk, fout, putBack, reset }: Props) {
  const [terug, setTerug] = useState<ReadonlySet<StreamId>>(new Set())
  const toggle = (stream: StreamId, on: boolean) => {
    const next = new Set(terug)
    if (on) next.add(stream)
    else next.delete(stream)
    setTerug(next)
  }
  const niets = voorbeeld.regels === 0 && voorbeeld.tekstenGewist === 0 && terug.size === 0
  return (
    <Card title={samen.kop}>
      <Stack>
        <p>{inhoud.gemaakt(voorbeeld.kop.op)}</p>
        <Gevolgen voorbeeld={voorbeeld} terug={terug} />
        <Gewist gewist={voorbeeld.gewist} terug={terug} onToggle={toggle} />
        {fout === null ? null : (
          <Alert tone="danger" role="alert">
            {fout}
          </Alert>
        )}
        {werk.deel === null ? (
          <Row>
            {niets ? null : <Button onClick={() => void putBack(terug)}>{samen.knop}</Button>}
            <Button variant="secondary" onClick={reset}>
              {samen.anders}
            </Button>
          </Row>
        ) : (
          <Progress label={samen.bezig} value={werk.deel} onStop={werk.stop} stopLabel={teksten.stop} />
        )}
      </Stack>
    </Card>
  )
}

interface GevolgenProps {
  readonly voorbeeld: Voorbeeld
  /** What was erased here and is switched on: it comes back. */
  readonly terug: ReadonlySet<StreamId>
}

function Gevolgen({ voorbeeld, terug }: GevolgenProps) {
  const welke = useRugnummers(voorbeeld.aangevuld)
  const some = ({ dossier, overleg }: Voorbeeld['nieuw']): boolean => dossier + overleg > 0
  const { nieuw, gewijzigd, tweeVersies, eldersGewist, tekstenGewist, regels } = voorbeeld
  const { andereWoorden, teruggezet } = voorbeeld
  const weerHier = voorbeeld.gewist.filter(({ stream }) => terug.has(stream))
  return (
    <>
      {weerHier.length === 0 ? null : (
        <ul>
          {weerHier.map(({ stream, rugnummer }) => (
            <li key={stream}>{samen.komtTerug(rugnummer)}</li>
          ))}
        </ul>
      )}
      {regels === 0 && tekstenGewist > 0 ? null : regels === 0 ? (
        <p>{voorbeeld.gewist.length > 0 ? samen.nietsVerder : samen.niets}</p>
      ) : (
        <ul>
          {some(nieuw) ? <li>{samen.nieuw(nieuw.dossier, nieuw.overleg)}</li> : null}
          {some(gewijzigd) ? <li>{samen.gewijzigd(gewijzigd.dossier, gewijzigd.overleg)}</li> : null}
          {welke.length > 0 ? <li>{samen.welke(welke)}</li> : null}
          <li>{samen.regels(regels)}</li>
          {tweeVersies === 0 ? null : <li>{samen.tweeVersies(tweeVersies)}</li>}
        </ul>
      )}
      <p>{samen.eerder}</p>
      {eldersGewist === 0 ? null : <Alert tone="warning">{samen.elders(eldersGewist)}</Alert>}
      {tekstenGewist === 0 ? null : <Alert tone="warning">{samen.tekstenGewist(tekstenGewist)}</Alert>}
      {andereWoorden ? <Alert tone="warning">{samen.andereWoorden}</Alert> : null}
      {teruggezet ? <Alert tone="info">{samen.teruggezet}</Alert> : null}
    </>
  )
}

interface GewistProps {
  readonly gewist: readonly GewistInKopie[]
  readonly terug: ReadonlySet<StreamId>
  readonly onToggle: (stream: StreamId, on: boolean) => void
}

function Gewist({ gewist, terug, onToggle }: GewistProps) {
  if (gewist.length === 0) return null
  return (
    <>
      <h3>{samen.gewistKop}</h3>
      <p>{samen.gewist(gewist.length)}</p>
      {gewist.map(({ stream, rugnummer }) => (
        <Toggle
          key={stream}
          label={samen.gewistKind(rugnummer)}
          checked={terug.has(stream)}
          onChange={(on) => onToggle(stream, on)}
        />
      ))}
    </>
  )
}
