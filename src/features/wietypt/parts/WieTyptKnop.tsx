import { useState } from 'react'
import { useStand } from '../../../data/useStand.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { IconUser } from '../../../ui/icons.ts'
import { ToolButton } from '../../../ui/layout/ToolButton.tsx'
import { WieTyptKeuze } from './WieTyptKeuze.tsx'
import { teksten } from '../teksten.ts'
import { wieTyptNu } from '../useWieTypt.ts'

/** Always in the frame: shows who types, one tap opens the list. */
export function WieTyptKnop() {
  const [open, setOpen] = useState(false)
  const naam = useStand(wieTyptNu)?.reveal().naam
  const close = () => setOpen(false)
  return (
    <>
      <ToolButton icon={IconUser} label={teksten.titel} value={naam} onClick={() => setOpen(true)} />
      <Dialog open={open} title={teksten.titel} onClose={close} closeLabel={teksten.sluit}>
        <WieTyptKeuze onKlaar={close} />
      </Dialog>
    </>
  )
}
