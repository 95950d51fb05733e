import { useState } from 'react'
import type { Gezinskluis } from '../data/overdracht/Overdracht.ts'
import { OudermodusPage } from '../features/oudermodus/index.ts'
import { Alert } from '../ui/Alert.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Cover } from '../ui/layout/Cover.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import type { Gezinsbrief } from './startDocument.ts'
import { teksten } from './teksten.ts'
import { type Bladzijde, type Gezinseinde, useGezinseinde, useGezinskluis } from './useGezinskluis.ts'
import { useVeil } from './useVeil.ts'
import { useWakeLock } from './useWakeLock.ts'

/** What other windows did is looked after by the kluis itself. */
const nothingToCatchUp = { catchUp: async () => await Promise.resolve() }

/** The document of a family: one child, for one reader. It reads no address, and ends only on a page that asks the tablet back. */
export function GezinDocument({ brief }: { readonly brief: Gezinsbrief }) {
  const kluis = useGezinskluis(brief)
  return kluis === null ? <Afgedekt /> : <BijGezin kluis={kluis} />
}

function BijGezin({ kluis }: { readonly kluis: Gezinskluis }) {
  const einde = useGezinseinde(kluis)
  const { nu, end, stay } = einde
  useVeil(nothingToCatchUp)
  // Who talks does not touch: a tablet that sleeps would end the page in the middle of an overleg.
  useWakeLock(nu.staat === 'open')
  if (nu.staat === 'sluit') return <Afgedekt />
  if (nu.staat === 'vast') return <Vast nu={nu} einde={einde} />
  return (
    <ErrorBoundary onBroken={() => end()}>
      <OudermodusPage
        uitsnede={kluis.uitsnede}
        zeg={kluis.put}
        haalTerug={kluis.drop}
        klaar={() => end()}
        nogBezig={nu.staat === 'waarschuwt' ? { deadline: nu.deadline, gaDoor: stay } : null}
      />
    </ErrorBoundary>
  )
}

interface VastProps {
  readonly nu: Extract<Bladzijde, { readonly staat: 'vast' }>
  readonly einde: Gezinseinde
}

/** The disk did not take all: it stands sealed in this window, and can be read by nobody who has the tablet. */
function Vast({ nu: { dingen, teLaat }, einde: { retry, goNow } }: VastProps) {
  const { bijGezin } = teksten
  const [told, setTold] = useState('')
  const [asks, setAsks] = useState(false)
  const again = async (): Promise<void> => {
    if (!(await retry())) setTold(bijGezin.nogVol)
  }
  const titel = teLaat ? bijGezin.teLaat : bijGezin.vast
  return (
    <Cover label={titel}>
      <Alert
        tone="danger"
        role="alert"
        title={titel}
        actions={
          <>
            {teLaat ? null : (
              <Button variant="primary" onClick={() => void again()}>
                {bijGezin.opnieuw}
              </Button>
            )}
            <Button variant={teLaat ? 'secondary' : 'quiet'} onClick={() => setAsks(true)}>
              {bijGezin.gooiWeg}
            </Button>
          </>
        }
      >
        {teLaat ? (
          bijGezin.teLaatUitleg(dingen)
        ) : (
          <>
            {bijGezin.vastUitleg} <strong role="status">{told}</strong>
          </>
        )}
      </Alert>
      <Dialog
        open={asks}
        title={bijGezin.zeker}
        onClose={() => setAsks(false)}
        actions={
          <>
            <Button variant="danger" onClick={goNow}>
              {bijGezin.jaGooiWeg}
            </Button>
            <Button onClick={() => setAsks(false)}>{bijGezin.neeLaatStaan}</Button>
          </>
        }
      >
        {bijGezin.zekerUitleg(dingen)}
      </Dialog>
    </Cover>
  )
}

function Afgedekt() {
  return (
    <Cover label={teksten.laden}>
      <p role="status">{teksten.laden}</p>
    </Cover>
  )
}
