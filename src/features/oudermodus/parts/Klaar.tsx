import { use, useState } from 'react'
import { within } from '../../../data/within.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { IconCheck, IconDeviceTablet } from '../../../ui/icons.ts'
import { ToolButton } from '../../../ui/layout/ToolButton.tsx'
import { ThuisContext } from '../talen/ThuisContext.ts'
import { foutZin, onderwerpZin } from '../teksten.ts'
import { useTaal } from '../useTaal.tsx'
import { type Onderwerp, sleutelVan } from './onderwerp.ts'
import type { Postvak } from './Postvak.ts'

interface Props {
  readonly postvak: Postvak
  readonly klaar: () => void
}

/** How long a disk that hangs may keep one here; what it did not take then is told. */
const flushMs = 2_000

/** Gives the tablet back, or makes the answer, after one question: behind it stands a door that only the team opens. */
export function Klaar({ postvak, klaar }: Props) {
  const { toon, zin } = useTaal()
  const [open, setOpen] = useState(false)
  const thuis = use(ThuisContext)
  const [busy, setBusy] = useState(false)
  const unsent = postvak.unsent()
  const waits = open && unsent.length > 0 && !postvak.holdsUnsaved()
  const flush = async () => await within(flushMs, async () => await postvak.flush())
  const ask = async () => {
    await flush()
    setOpen(true)
  }
  const leave = async () => {
    setBusy(true)
    await flush()
    klaar()
    // On their own tablet the page stays: the answer comes over it.
    if (thuis) {
      setBusy(false)
      setOpen(false)
    }
  }
  return (
    <>
      <ToolButton
        icon={IconDeviceTablet}
        label={zin((c) => c.balk.klaar)}
        words={toon((c) => c.balk.klaar)}
        whole
        onClick={() => void ask()}
      />
      <Dialog
        open={open}
        title={toon((c) => c.klaar.titel)}
        closeLabel={zin((c) => c.klaar.nee)}
        onClose={() => setOpen(false)}
        actions={
          <>
            {waits ? (
              <Button icon={IconCheck} onClick={() => void postvak.verstuurAlles()}>
                {toon((c) => c.klaar.alles)}
              </Button>
            ) : null}
            <Button
              variant={waits ? 'secondary' : 'primary'}
              icon={IconDeviceTablet}
              busy={busy}
              onClick={() => void leave()}
            >
              {toon((c) => c.klaar.ja)}
            </Button>
            <Button variant="secondary" onClick={() => setOpen(false)}>
              {toon((c) => c.klaar.nee)}
            </Button>
          </>
        }
      >
        <p>{toon((c) => c.klaar.uitleg)}</p>
        {postvak.holdsUnsaved() ? (
          <Alert tone="danger">{toon((c) => c.klaar.nietBewaard)}</Alert>
        ) : waits ? (
          <Alert tone="warning">
            {toon((c) => c.klaar.nietVerstuurd)}
            <ul>
              {unsent.map((onderwerp) => (
                <Wacht key={sleutelVan(onderwerp)} postvak={postvak} onderwerp={onderwerp} />
              ))}
            </ul>
          </Alert>
        ) : null}
      </Dialog>
    </>
  )
}

/** One that is not sent yet, and why it cannot be. */
function Wacht({ postvak, onderwerp }: Pick<Props, 'postvak'> & { readonly onderwerp: Onderwerp }) {
  const { toon } = useTaal()
  const { fout } = postvak.lees(onderwerp)
  return (
    <li>
      <p>{toon((c) => onderwerpZin(c, onderwerp))}</p>
      {fout === null ? null : <p>{toon((c) => foutZin(c, fout))}</p>}
    </li>
  )
}
