import { useMemo } from 'react'
import type { Rijen } from '../../../data/parseRows.ts'
import type { Kolom } from '../../../domain/dossier/kolommen.ts'
import type { RijOordeel } from '../../../domain/dossier/rijen.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { holdTogether } from '../../../ui/holdTogether.ts'
import { IconPlus } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { Progress } from '../../../ui/Progress.tsx'
import { Toggle } from '../../../ui/Toggle.tsx'
import { VirtualList } from '../../../ui/VirtualList.tsx'
import { teksten } from '../teksten.ts'
import { type Gezet, usePlak } from '../usePlak.ts'
import { PlakRij } from './PlakRij.tsx'
import { PlakSituatie } from './PlakSituatie.tsx'

const { plak } = teksten

/** From so many children on, the work shows how far it is. */
const voortgangVanaf = 100

interface PlakVoorbeeldProps {
  readonly rijen: Rijen
  readonly kolommen: readonly Kolom[]
  readonly onGezet: (gezet: Gezet) => void
}

const keyOf = (oordeel: RijOordeel): number => oordeel.rij

/** Up to so many rows all are in sight at once. */
const alleInZicht = 12

/** What a person must look at stands first: refused, then asked, then what looks like a child that is there. */
function rang(oordeel: RijOordeel): number {
  if (oordeel.soort === 'geweigerd') return 0
  if (oordeel.vragen.length > 0) return 1
  return oordeel.soort === 'lijkt-op' ? 2 : 3
}

/** What would happen per row, what must still be asked, and the button that puts the children on the list. */
export function PlakVoorbeeld({ rijen, kolommen, onGezet }: PlakVoorbeeldProps) {
  const { oordelen, aantal, toch, neemToch, ...werk } = usePlak(rijen, kolommen, onGezet)
  const { voortgang, message } = werk
  const tel = (soort: RijOordeel['soort']): number =>
    oordelen.filter((oordeel) => oordeel.soort === soort).length
  const lijkt = oordelen.flatMap(({ soort, rij }) => (soort === 'lijkt-op' ? [rij] : []))
  const rijenEerst = useMemo(() => oordelen.toSorted((a, b) => rang(a) - rang(b)), [oordelen])
  const lang = oordelen.length > alleInZicht
  return (
    <Stack gap="md">
      <p role="status">{plak.telling(tel('nieuw'), lijkt.length, tel('geweigerd'))}</p>
      {lang ? <p>{holdTogether(plak.alleRijen(oordelen.length))}</p> : null}
      <VirtualList
        items={rijenEerst}
        getKey={keyOf}
        estimateHeight={74}
        height={lang ? '24rem' : undefined}
        render={(oordeel) => (
          <PlakRij
            oordeel={oordeel}
            toch={toch.has(oordeel.rij)}
            onToch={(mee) => neemToch([oordeel.rij], mee)}
          />
        )}
        label={plak.voorbeeldlijst}
      />
      {lijkt.length < 2 ? null : (
        <Toggle
          label={plak.neemOok(lijkt.length)}
          checked={lijkt.every((rij) => toch.has(rij))}
          onChange={(mee) => neemToch(lijkt, mee)}
        />
      )}
      {werk.zonderSituatie === 0 ? null : (
        <PlakSituatie aantal={werk.zonderSituatie} keuze={werk.situatie} onKies={werk.kiesSituatie} />
      )}
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
          onStop={werk.stop}
        />
      ) : null}
      {aantal === 0 ? (
        <p>{plak.nietsNieuw}</p>
      ) : (
        <Row>
          <Button icon={IconPlus} busy={voortgang !== null} onClick={() => void werk.zet()}>
            {plak.zet(aantal)}
          </Button>
        </Row>
      )}
    </Stack>
  )
}
