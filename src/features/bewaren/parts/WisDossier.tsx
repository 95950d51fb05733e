import { type FormEvent, useState } from 'react'
import { storingTekst } from '../../../data/storingTekst.ts'
import type { WatGaat, WisWeigering } from '../../../data/wissen/wissen.ts'
import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import { formatDatum, formatKlok, today } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { IconTrash } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { PlainTextField } from '../../../ui/PlainTextField.tsx'
import { Spinner } from '../../../ui/Spinner.tsx'
import { doorTekst, teksten } from '../teksten.ts'
import { useWatGaat, useWissen } from '../useBewaren.ts'
import { EldersGetypt } from './EldersGetypt.tsx'
import { bestandUitTekst, openBestanden } from './openBestanden.ts'
import { wisTekst } from './wisTekst.ts'

const { wis } = teksten

const moment = (ms: number): string => `${formatDatum(today(new Date(ms)))} om ${formatKlok(ms)}`

interface Props {
  readonly dossier: Pick<Dossier, 'id' | 'rugnummer'> & { readonly records: Dossier['records'] | null }
  readonly onGewist: () => void
}

/** What goes and what cannot be reached, told first; then the number typed, so that it is never the wrong child. */
export function WisDossier({ dossier, onGewist }: Props) {
  const { stand, countAgain } = useWatGaat(dossier.id, dossier.records)
  const [message, setMessage] = useState<string | null>(null)
  const open = openBestanden(dossier.records, today())
  return (
    <Card title={wis.kop} tone="danger">
      <Stack>
        <p>{wis.uitleg}</p>
        {open.length === 0 ? null : (
          <Alert tone="warning">
            {open.map((tot) => (
              <p key={tot}>{bestandUitTekst(formatDatum(tot))}</p>
            ))}
          </Alert>
        )}
        {stand.staat === 'laden' ? <Spinner label={teksten.kind.laden} /> : null}
        {stand.staat === 'storing' ? (
          <Alert tone="danger" role="alert">
            {storingTekst(stand.storing)}
          </Alert>
        ) : null}
        {stand.staat === 'klaar' ? (
          <>
            <WatGaatWeg watGaat={stand.watGaat} />
            <Bevestig
              dossier={dossier}
              werkbladen={stand.watGaat.werkbladen}
              onGewist={onGewist}
              onTry={() => setMessage(null)}
              onWeigering={async (weigering) => {
                if (weigering.reden === 'meer-werkbladen' || weigering.reden === 'deels') await countAgain()
                setMessage(wisTekst(weigering))
              }}
            />
          </>
        ) : null}
        {message === null ? null : (
          <Alert tone="danger" role="alert">
            {message}
          </Alert>
        )}
      </Stack>
    </Card>
  )
}

function WatGaatWeg({ watGaat }: { readonly watGaat: WatGaat }) {
  const { anderen, onleesbaar, regels, notities, acties, concepten } = watGaat
  const { overleggen, reservekopieen, uitgegeven } = watGaat
  const out = uitgegeven.map((regel) => wis.uitgegeven(moment(regel.op), regel.aan, doorTekst(regel)))
  return (
    <>
      <h3>{wis.gaat}</h3>
      <Opsomming
        regels={[
          wis.regels(regels),
          ...(notities > 0 ? [wis.notities(notities)] : []),
          ...(acties > 0 ? [wis.acties(acties)] : []),
          ...(concepten > 0 ? [wis.concepten(concepten)] : []),
        ]}
      />
      <EldersGetypt plekken={watGaat.elders} />
      {anderen.length > 0 ? <p>{wis.anderen(anderen)}</p> : null}
      {onleesbaar ? <Alert tone="warning">{wis.onleesbaar}</Alert> : null}
      {overleggen > 0 ? <p>{wis.overleggen(overleggen)}</p> : null}
      <h3>{wis.blijft}</h3>
      <Opsomming
        regels={[...reservekopieen.map((op) => wis.kopie(moment(op))), ...out, wis.verslagen, wis.apparaten]}
      />
    </>
  )
}

function Opsomming({ regels }: { readonly regels: readonly string[] }) {
  return (
    <ul>
      {[...new Set(regels)].map((regel) => (
        <li key={regel}>{regel}</li>
      ))}
    </ul>
  )
}

interface BevestigProps extends Props {
  /** Of which was told that they go. */
  readonly werkbladen: readonly string[]
  readonly onTry: () => void
  readonly onWeigering: (weigering: WisWeigering) => Promise<void>
}

function Bevestig({ dossier, werkbladen, onGewist, onTry, onWeigering }: BevestigProps) {
  const wissen = useWissen()
  const [getypt, setGetypt] = useState('')
  const [fout, setFout] = useState<string | undefined>()
  const [bezig, setBezig] = useState(false)
  const wat = dossier.rugnummer === null ? wis.woord : String(dossier.rugnummer)

  const erase = async (): Promise<void> => {
    if (bezig) return
    const right = getypt.trim().toLowerCase() === wat
    setFout(right ? undefined : wis.typFout(wat))
    if (!right) return
    setBezig(true)
    onTry()
    const erased = await (await wissen()).eraseDossier(dossier.id, werkbladen)
    if (erased.ok) onGewist()
    else {
      if (erased.error.reden === 'meer-werkbladen') setGetypt('')
      await onWeigering(erased.error)
      setBezig(false)
    }
  }

  return (
    <form
      noValidate
      autoComplete="off"
      aria-label={wis.kop}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        void erase()
      }}
    >
      <Stack>
        <PlainTextField label={wis.typ(wat)} value={getypt} onChange={setGetypt} width="short" error={fout} />
        <Row>
          <Button type="submit" variant="danger" icon={IconTrash} busy={bezig}>
            {wis.knop}
          </Button>
        </Row>
        <span role="status">{bezig ? wis.bezig : ''}</span>
      </Stack>
    </form>
  )
}
