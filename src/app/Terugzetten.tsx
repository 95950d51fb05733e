import { lazy } from 'react'
import type { Register } from '../data/Register.ts'
import { within } from '../data/within.ts'
import { KeepPage } from './KeepPage.tsx'
import { plekMs } from './opening.ts'

const TerugzettenPage = lazy(() =>
  import('../features/reservekopie/index.ts').then((m) => ({ default: m.TerugzettenPage })),
)

interface Props {
  readonly onOpened: (register: Register) => void
  readonly onTerug: () => void
}

/** A reservekopie becomes a team here; the team remembers on this device that it came back. */
export function Terugzetten({ onOpened, onTerug }: Props) {
  const openBack = async (register: Register) => {
    const { noteTeruggezet } = await import('./noteTeruggezet.ts')
    await within(plekMs, async () => await noteTeruggezet(register))
    onOpened(register)
  }
  return (
    <>
      <TerugzettenPage onOpened={(register) => void openBack(register)} onTerug={onTerug} />
      <KeepPage />
    </>
  )
}
