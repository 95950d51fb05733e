import { useEffect, useMemo, useState } from 'react'
import { plakDraft } from '../../../data/draftKeys.ts'
import { type ParseWeigering, parseRows, type Rijen } from '../../../data/parseRows.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { IconEye } from '../../../ui/icons.ts'
import { useUnsaved } from '../../../ui/form/unsavedWork.ts'
import { useTextDraft } from '../../../ui/form/useTextDraft.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { PlainTextArea } from '../../../ui/PlainTextArea.tsx'
import { Spinner } from '../../../ui/Spinner.tsx'
import { teksten } from '../teksten.ts'
import type { Gezet } from '../usePlak.ts'
import { PlakKolommen } from './PlakKolommen.tsx'
import { keepableTekst } from './plakTekst.ts'

const { plak } = teksten

/** Long enough that typing in the field does not read it at every key. */
const wachtMs = 250

type Gelezen =
  | { readonly staat: 'leeg' }
  | { readonly staat: 'bezig' }
  | { readonly staat: 'geweigerd'; readonly weigering: ParseWeigering }
  | { readonly staat: 'klaar'; readonly tekst: string; readonly rijen: Rijen }

/** The rows of the pasted text, read in a worker a moment after it changed. */
function useRijen(tekst: string): Gelezen {
  const [gelezen, setGelezen] = useState<Gelezen>({ staat: 'leeg' })
  useEffect(() => {
    if (tekst.trim() === '') return undefined
    let mounted = true
    const timer = setTimeout(() => {
      void parseRows(tekst).then((rijen) => {
        if (!mounted) return undefined
        setGelezen(
          rijen.ok
            ? { staat: 'klaar', tekst, rijen: rijen.value }
            : { staat: 'geweigerd', weigering: rijen.error },
        )
        return undefined
      })
    }, wachtMs)
    return () => {
      mounted = false
      clearTimeout(timer)
    }
  }, [tekst])
  if (tekst.trim() === '') return { staat: 'leeg' }
  if (gelezen.staat === 'leeg' || (gelezen.staat === 'klaar' && gelezen.tekst !== tekst))
    return { staat: 'bezig' }
  return gelezen
}

const weigeringTekst = (weigering: ParseWeigering): string =>
  weigering.reden === 'te-groot' ? plak.teGroot : plak.mislukt

interface Props {
  /** Names are hidden: rows pasted before show after a tap. */
  readonly verborgen: boolean
  readonly onSluit: () => void
}

/** Rows copied from a spreadsheet: first what comes out of them, then, at one press, all new ones on the list. */
export function PlakRijen({ verborgen, onSluit }: Props) {
  const [tekst, setTekst] = useState('')
  const [getoond, setGetoond] = useState(false)
  const [was, setWas] = useState(verborgen)
  if (was !== verborgen) {
    setWas(verborgen)
    setGetoond(false)
  }
  const [klaar, setKlaar] = useState<Gezet | null>(null)
  const gelezen = useRijen(tekst)
  const rijen = gelezen.staat === 'klaar' ? gelezen.rijen : null
  const houdbaar = useMemo(() => (rijen === null ? null : keepableTekst(rijen)), [rijen])
  const drop = useTextDraft(plakDraft, tekst.trim() === '' ? '' : houdbaar, setTekst)
  useUnsaved(tekst.trim() !== '')
  const kaart = {
    title: plak.titel,
    actions: (
      <Button variant="quiet" onClick={() => void drop().then(onSluit)}>
        {plak.sluit}
      </Button>
    ),
  }
  if (verborgen && !getoond && tekst.trim() !== '')
    return (
      <Card {...kaart}>
        <p>{plak.verborgen}</p>
        <Row>
          <Button variant="secondary" icon={IconEye} onClick={() => setGetoond(true)}>
            {plak.toon}
          </Button>
        </Row>
      </Card>
    )
  return (
    <Card {...kaart}>
      <Stack gap="md">
        <p>{plak.uitleg}</p>
        <PlainTextArea
          label={plak.veld}
          value={tekst}
          onChange={(next) => {
            setTekst(next)
            setGetoond(true)
            setKlaar(null)
          }}
        />
        <div role="status">
          {gelezen.staat === 'bezig' ? <Spinner label={plak.bezig} /> : null}
          {klaar === null ? null : (
            <Stack gap="sm">
              <Alert tone="success">{plak.klaar(klaar.aantal)}</Alert>
              {klaar.rest === '' ? null : (
                <Alert tone="warning" title={plak.over}>
                  {[
                    klaar.lijkt === 0 ? '' : plak.overLijkt(klaar.lijkt),
                    klaar.geweigerd === 0 ? '' : plak.overGeweigerd(klaar.geweigerd),
                  ]
                    .filter((zin) => zin !== '')
                    .join(' ')}
                </Alert>
              )}
            </Stack>
          )}
        </div>
        {gelezen.staat === 'geweigerd' ? (
          <Alert tone="danger" role="alert">
            {weigeringTekst(gelezen.weigering)}
          </Alert>
        ) : null}
        {gelezen.staat === 'klaar' ? (
          <PlakKolommen
            key={gelezen.tekst}
            rijen={gelezen.rijen}
            onGezet={(gezet) => {
              setTekst(gezet.rest)
              setKlaar(gezet)
            }}
          />
        ) : null}
      </Stack>
    </Card>
  )
}
