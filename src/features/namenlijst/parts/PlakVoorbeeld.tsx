import { useMemo, useRef, useState } from 'react'
import type { Rijen } from '../../../data/parseRows.ts'
import { storingTekst } from '../../../data/storingTekst.ts'
import { useDossiers, useRegister } from '../../../data/useStand.tsx'
import { addKinderen } from '../../../domain/dossier/kind.ts'
import type { Kolom } from '../../../domain/dossier/kolommen.ts'
import { rugnummersInUse } from '../../../domain/dossier/lijst.ts'
import { judgeRijen, type RijOordeel } from '../../../domain/dossier/rijen.ts'
import { today } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { IconPlus } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { Progress } from '../../../ui/Progress.tsx'
import { Toggle } from '../../../ui/Toggle.tsx'
import { VirtualList } from '../../../ui/VirtualList.tsx'
import { teksten } from '../teksten.ts'
import { PlakRij } from './PlakRij.tsx'
import { rijenTekst } from './plakTekst.ts'
import { weigeringTekst } from './weigeringTekst.ts'

const { plak } = teksten

/** From so many children on, the work shows how far it is. */
const voortgangVanaf = 100

/** So many children stand on the list; the refused rows come back as text to be mended. */
export type OnGezet = (aantal: number, geweigerd: string) => void

interface PlakVoorbeeldProps {
  readonly rijen: Rijen
  readonly kolommen: readonly Kolom[]
  readonly onGezet: OnGezet
}

interface Voortgang {
  readonly gedaan: number
  readonly totaal: number
}

const tel = (oordelen: readonly RijOordeel[], soort: RijOordeel['soort']): number =>
  oordelen.filter((oordeel) => oordeel.soort === soort).length

const keyOf = (oordeel: RijOordeel): number => oordeel.rij
const render = (oordeel: RijOordeel) => <PlakRij oordeel={oordeel} />

/** What would happen per row; then all new ones in one act, so that one undo takes them all back. */
export function PlakVoorbeeld({ rijen, kolommen, onGezet }: PlakVoorbeeldProps) {
  const register = useRegister()
  const dossiers = useDossiers()
  const [neemOok, setNeemOok] = useState(false)
  const [voortgang, setVoortgang] = useState<Voortgang | null>(null)
  const [message, setMessage] = useState<string | null>(null)
  const stop = useRef<AbortController | null>(null)
  /* While the children are being put on the list, they would look like themselves. */
  const [bezig, setBezig] = useState<readonly RijOordeel[] | null>(null)
  const nu = useMemo(() => judgeRijen(rijen, kolommen, dossiers, today()), [rijen, kolommen, dossiers])
  const oordelen = bezig ?? nu
  const lijkt = tel(oordelen, 'lijkt-op')
  const mee = oordelen.flatMap((oordeel) =>
    oordeel.soort === 'nieuw' || (neemOok && oordeel.soort === 'lijkt-op') ? [oordeel.kind] : [],
  )

  const zet = async (): Promise<void> => {
    setMessage(null)
    if (register.rebuilding() !== null) {
      setMessage(plak.wacht)
      return
    }
    const act = addKinderen(mee, rugnummersInUse(dossiers), { vandaag: today() })
    if (!act.ok) {
      setMessage(`${plak.rijnummer(act.error.rij + 1)}: ${weigeringTekst(act.error.weigering)}`)
      return
    }
    stop.current = new AbortController()
    setBezig(oordelen)
    setVoortgang({ gedaan: 0, totaal: mee.length })
    const kept = await register.record(act.value.handeling, {
      onProgress: (gedaan, totaal) => setVoortgang({ gedaan, totaal }),
      signal: stop.current.signal,
    })
    // What was not kept still stands on this screen: it must not wait in the queue to be written as well.
    if (!kept.ok) await register.dropUnsaved(act.value.handeling.id)
    setVoortgang(null)
    setBezig(null)
    if (kept.ok) onGezet(mee.length, refusedText(kolommen, oordelen))
    else setMessage(kept.error.reden === 'gestopt' ? plak.gestopt : storingTekst(kept.error, 'zelf'))
  }

  return (
    <Stack gap="md">
      <p role="status">{plak.telling(tel(oordelen, 'nieuw'), lijkt, tel(oordelen, 'geweigerd'))}</p>
      <VirtualList
        items={oordelen}
        getKey={keyOf}
        estimateHeight={74}
        height="24rem"
        render={render}
        label={plak.voorbeeldlijst}
      />
      {lijkt === 0 ? null : <Toggle label={plak.neemOok(lijkt)} checked={neemOok} onChange={setNeemOok} />}
      {message === null ? null : (
        <Alert tone="danger" role="alert">
          {message}
        </Alert>
      )}
      {voortgang !== null && voortgang.totaal >= voortgangVanaf ? (
        <Progress
          label={plak.voortgang}
          value={voortgang.gedaan}
          max={voortgang.totaal}
          note={plak.voortgangNoot(voortgang.gedaan, voortgang.totaal)}
          onStop={() => stop.current?.abort()}
        />
      ) : null}
      {mee.length === 0 ? (
        <p>{plak.nietsNieuw}</p>
      ) : (
        <Row>
          <Button icon={IconPlus} busy={voortgang !== null} onClick={() => void zet()}>
            {plak.zet(mee.length)}
          </Button>
        </Row>
      )}
    </Stack>
  )
}

/** The refused rows with a header that is recognised again; empty when there are none. */
function refusedText(kolommen: readonly Kolom[], oordelen: readonly RijOordeel[]): string {
  const refused = oordelen.flatMap((oordeel) => (oordeel.soort === 'geweigerd' ? [oordeel.cellen] : []))
  if (refused.length === 0) return ''
  return rijenTekst(kolommen, refused)
}
